namespace Aims.Facts;

/// <summary>The items of one scope of a profile: a row per item, a cell per fact.</summary>
internal sealed class FactTable
{
    private readonly FactCell[] _cells;
    private readonly int _width;

    public FactTable(FactScope scope, int[] parents, FactCell[] cells) =>
        (Scope, Parents, _cells, _width) = (scope, parents, cells, scope.Facts.Count);

    public FactScope Scope { get; }

    /// <summary>For each row the row of its owner in the parent's table; ascending, so that the items of one owner are neighbours.</summary>
    public int[] Parents { get; }

    public int Rows => Parents.Length;

    public ref readonly FactCell Cell(int row, Fact fact) => ref _cells[row * _width + fact.Index];

    public FactTable With(int row, Fact fact, FactCell cell)
    {
        var cells = (FactCell[])_cells.Clone();
        cells[row * _width + fact.Index] = cell;
        return new FactTable(Scope, Parents, cells);
    }

    public FactTable WithRow(int parent)
    {
        // Rows of one owner are neighbours, so a new row goes behind the last row of its owner.
        var at = Array.FindLastIndex(Parents, p => p <= parent) + 1;
        List<int> parents = [.. Parents];
        parents.Insert(at, parent);
        var cells = new FactCell[parents.Count * _width];
        Array.Copy(_cells, cells, at * _width);
        Array.Copy(_cells, at * _width, cells, (at + 1) * _width, _cells.Length - at * _width);
        return new FactTable(Scope, [.. parents], cells);
    }
}
