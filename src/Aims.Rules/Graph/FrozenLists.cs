using System.Collections.ObjectModel;

namespace Aims.Graph;

/// <summary>Lists that nobody can change, not even by casting them back.</summary>
internal static class FrozenLists
{
    public static ReadOnlyCollection<T> Frozen<T>(this IEnumerable<T> items) => Array.AsReadOnly(items.ToArray());
}
