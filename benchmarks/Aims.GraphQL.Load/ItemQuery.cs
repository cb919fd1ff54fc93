namespace Aims.GraphQL.Load;

/// <summary>The query root: one object, or a hundred.</summary>
internal sealed class ItemQuery(Item[] items)
{
    public Item Item => items[0];

    public Item[] Items => items;
}
