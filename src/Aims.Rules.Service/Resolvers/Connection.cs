using System.Buffers.Text;
using System.Text;
using Aims.GraphQL;

namespace Aims.Service.Resolvers;

/// <summary>
/// A page of a list, in the form of Relay. A cursor is the id of its item, so that it stays valid when the corpus grows.
/// </summary>
internal sealed record Connection<T>(int TotalCount, IReadOnlyList<Edge<T>> Edges, PageInfo PageInfo)
{
    public IEnumerable<T> Nodes => Edges.Select(edge => edge.Node);

    /// <summary>The page after a cursor.</summary>
    /// <exception cref="GraphQLException">The cursor is not one of this list, or too many items are asked for.</exception>
    public static Connection<T> Page(IReadOnlyList<T> all, Func<T, string> id, int first, string? after)
    {
        PageSize.Check(first);
        var start = 0;
        if (after is not null)
        {
            var wanted = Decode(after);
            while (start < all.Count && id(all[start]) != wanted) start++;
            if (start++ == all.Count) throw new GraphQLException("The cursor is not one of this list.", "BAD_CURSOR");
        }

        List<Edge<T>> edges = [.. all.Skip(start).Take(first).Select(item => new Edge<T>(Encode(id(item)), item))];
        var info = new PageInfo(
            start + edges.Count < all.Count, start > 0, edges.FirstOrDefault()?.Cursor, edges.LastOrDefault()?.Cursor);
        return new Connection<T>(all.Count, edges, info);
    }

    private static string Encode(string id) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(id));

    private static string? Decode(string cursor) =>
        Base64Url.IsValid(cursor) ? Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor)) : null;
}
