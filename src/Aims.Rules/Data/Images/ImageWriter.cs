using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace Aims.Data.Images;

/// <summary>Writes the values of an image: numbers in as few bytes as they need, each text and each list of texts once, in tables that stand first.</summary>
internal sealed class ImageWriter
{
    private readonly ArrayBufferWriter<byte> _body = new();
    private readonly Dictionary<string, int> _textNumbers = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];
    private readonly Dictionary<string, int> _listNumbers = new(StringComparer.Ordinal);
    private readonly List<IReadOnlyList<string>> _lists = [];

    /// <summary>A number from 0.</summary>
    public void Number(int value) => Number(_body, value);

    /// <summary>A value of an enumeration.</summary>
    public void Word<T>(T value) where T : struct, Enum => Number(Unsafe.BitCast<T, int>(value));

    public void Day(DateOnly? day) => Number(day is { } known ? known.DayNumber + 1 : 0);

    public void Flag(bool? flag) => Number(flag switch { null => 0, false => 1, true => 2 });

    public void Text(string? text) => Number(text is null ? 0 : TextNumber(text) + 1);

    public void Texts(IReadOnlyList<string> texts)
    {
        var key = string.Join('\n', texts.Select(TextNumber));
        if (!_listNumbers.TryGetValue(key, out var number))
        {
            _listNumbers.Add(key, number = _lists.Count);
            _lists.Add(texts);
        }

        Number(number);
    }

    public void List<T>(IReadOnlyList<T> items, Action<T> write)
    {
        Number(items.Count);
        foreach (var item in items) write(item);
    }

    /// <summary>The whole image.</summary>
    public byte[] Finish()
    {
        var image = new ArrayBufferWriter<byte>();
        Number(image, _texts.Count);
        foreach (var text in _texts)
        {
            Number(image, Encoding.UTF8.GetByteCount(text));
            Encoding.UTF8.GetBytes(text, image);
        }

        Number(image, _lists.Count);
        foreach (var list in _lists)
        {
            Number(image, list.Count);
            foreach (var text in list) Number(image, TextNumber(text));
        }

        image.Write(_body.WrittenSpan);
        return image.WrittenSpan.ToArray();
    }

    private int TextNumber(string text)
    {
        if (_textNumbers.TryGetValue(text, out var number)) return number;
        _textNumbers.Add(text, number = _texts.Count);
        _texts.Add(text);
        return number;
    }

    /// <summary>Seven bits to a byte, the lowest first; the eighth says that more follow.</summary>
    private static void Number(ArrayBufferWriter<byte> to, int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        var bytes = to.GetSpan(5);
        var count = 0;
        for (; value > 0x7F; value >>= 7) bytes[count++] = (byte)(value | 0x80);
        bytes[count++] = (byte)value;
        to.Advance(count);
    }
}
