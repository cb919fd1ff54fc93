using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Aims.GraphQL.Planning;

/// <summary>
/// The documents that were asked lately, by their bytes. Room is made in the order in which they came, but one that was used
/// since it was
/// last looked at gets another turn ("second chance"), so that a flood of new documents does not push out those in use.
/// </summary>
internal sealed class DocumentCache(int maxDocuments, int maxBytes)
{
    private readonly ConcurrentDictionary<byte[], Entry> _entries = new(ByteKeys.Instance);
    private readonly Queue<Entry> _queue = new();
    private readonly Lock _lock = new();
    private long _bytes;

    public int Count => _entries.Count;

    public bool TryGet(ReadOnlySpan<byte> source, [NotNullWhen(true)] out PreparedDocument? document)
    {
        document = null;
        if (!_entries.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(source, out var entry)) return false;
        if (!entry.IsUsed) entry.IsUsed = true;
        document = entry.Document;
        return true;
    }

    public void Add(ReadOnlySpan<byte> source, PreparedDocument document)
    {
        if (source.Length > maxBytes || maxDocuments == 0) return;
        var entry = new Entry(source.ToArray(), document);
        lock (_lock)
        {
            if (!_entries.TryAdd(entry.Source, entry)) return;
            _queue.Enqueue(entry);
            _bytes += entry.Source.Length;
            while (_queue.Count > maxDocuments || _bytes > maxBytes) MakeRoom();
        }
    }

    private void MakeRoom()
    {
        var oldest = _queue.Dequeue();
        if (oldest.IsUsed)
        {
            oldest.IsUsed = false;
            _queue.Enqueue(oldest);
            return;
        }

        _entries.TryRemove(oldest.Source, out _);
        _bytes -= oldest.Source.Length;
        oldest.Document.Budget.Release();
    }

    private sealed class Entry(byte[] source, PreparedDocument document)
    {
        public byte[] Source { get; } = source;

        public PreparedDocument Document { get; } = document;

        public bool IsUsed { get; set; }
    }
}
