using System.Collections.ObjectModel;
using System.Runtime.CompilerServices;
using System.Text;

namespace Aims.Data.Images;

/// <summary>Reads what <see cref="ImageWriter"/> wrote, in the same order.</summary>
internal sealed class ImageReader
{
    private readonly byte[] _image;
    private readonly string[] _texts;
    private readonly ReadOnlyCollection<string>[] _lists;
    private int _at;

    public ImageReader(byte[] image)
    {
        _image = image;
        _texts = new string[Number()];
        for (var i = 0; i < _texts.Length; i++)
        {
            var length = Number();
            _texts[i] = Encoding.UTF8.GetString(_image, _at, length);
            _at += length;
        }

        _lists = new ReadOnlyCollection<string>[Number()];
        for (var i = 0; i < _lists.Length; i++) _lists[i] = List(() => _texts[Number()]);
    }

    /// <summary>Whether everything was read.</summary>
    public bool IsAtEnd => _at == _image.Length;

    public int Number()
    {
        int value = _image[_at++];
        if (value < 0x80) return value;
        value &= 0x7F;
        for (var shift = 7; ; shift += 7)
        {
            var part = _image[_at++];
            value |= (part & 0x7F) << shift;
            if (part < 0x80) return value;
        }
    }

    public T Word<T>() where T : struct, Enum => Unsafe.BitCast<int, T>(Number());

    public DateOnly? Day() => Number() is > 0 and var number ? DateOnly.FromDayNumber(number - 1) : null;

    public bool? Flag() => Number() switch { 0 => null, 1 => false, _ => true };

    public string Text() => TextOrNull()!;

    public string? TextOrNull() => Number() is > 0 and var number ? _texts[number - 1] : null;

    public IReadOnlyList<string> Texts() => _lists[Number()];

    public ReadOnlyCollection<T> List<T>(Func<T> read)
    {
        var count = Number();
        if (count == 0) return ReadOnlyCollection<T>.Empty;
        var items = new T[count];
        for (var i = 0; i < count; i++) items[i] = read();
        return Array.AsReadOnly(items);
    }
}
