using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Aims.GraphQL.Execution;

/// <summary>
/// The answer while it is written: UTF-8 JSON in rented memory. It can be cut back to an earlier length, which is how an error
/// turns an
/// object that is half written into null (specification §6.4.4).
/// </summary>
internal sealed class ResponseBuffer(int maxBytes) : IDisposable
{
    private static readonly SearchValues<char> _escaped =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(c => (char)c), '"', '\\']);

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(Math.Min(maxBytes, 4096));

    public int Length { get; private set; }

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, Length);

    /// <summary>The JSON form of a text.</summary>
    public static byte[] Encode(string text)
    {
        using var buffer = new ResponseBuffer(int.MaxValue);
        buffer.WriteText(text);
        return buffer.Written.ToArray();
    }

    /// <summary>Forgets what was written after an earlier length.</summary>
    public void CutTo(int length) => Length = length;

    public void Write(byte value)
    {
        if (Length == _bytes.Length) Grow(1);
        _bytes[Length++] = value;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(ReadOnlySpan<byte> json)
    {
        if (_bytes.Length - Length < json.Length) Grow(json.Length);
        json.CopyTo(_bytes.AsSpan(Length));
        Length += json.Length;
    }

    public void WriteText(EncodedText text) => Write(text.Json);

    public void WriteText(string text)
    {
        if (text.AsSpan().IndexOfAny(_escaped) >= 0)
        {
            WriteEscaped(text);
            return;
        }

        // A UTF-16 unit takes at most three bytes of UTF-8.
        Reserve((text.Length * 3) + 2);
        var at = Length;
        _bytes[at++] = (byte)'"';
        at += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(at));
        _bytes[at++] = (byte)'"';
        Length = at;
    }

    public void WriteBoolean(bool value) => Write(value ? "true"u8 : "false"u8);

    public void WriteNumber(int value) => WriteNumber((long)value);

    public void WriteNumber(long value)
    {
        Reserve(20);
        Utf8Formatter.TryFormat(value, _bytes.AsSpan(Length), out var count);
        Length += count;
    }

    public void WriteNumber(double value)
    {
        if (!double.IsFinite(value))
            throw new GraphQLException($"{value.ToString(CultureInfo.InvariantCulture)} is not a Float.", ErrorCode.BadResult);
        Reserve(32);
        value.TryFormat(_bytes.AsSpan(Length), out var count, default, CultureInfo.InvariantCulture);
        Length += count;
    }

    public void WriteNumber(decimal value)
    {
        Reserve(32);
        value.TryFormat(_bytes.AsSpan(Length), out var count, default, CultureInfo.InvariantCulture);
        Length += count;
    }

    /// <summary>A whole number that must fit into the 32 bits of an Int.</summary>
    public void WriteInt(long value)
    {
        if (value is < int.MinValue or > int.MaxValue)
            throw new GraphQLException($"{value} is beyond the range of Int.", ErrorCode.BadResult);
        WriteNumber(value);
    }

    /// <summary>A whole number that stands as text.</summary>
    public void WriteId(long value)
    {
        Write((byte)'"');
        WriteNumber(value);
        Write((byte)'"');
    }

    public void Dispose()
    {
        var bytes = _bytes;
        (_bytes, Length) = ([], 0);
        if (bytes.Length > 0) ArrayPool<byte>.Shared.Return(bytes);
    }

    private void WriteEscaped(string text)
    {
        Reserve((text.Length * 6) + 2);
        var at = Length;
        _bytes[at++] = (byte)'"';
        var rest = text.AsSpan();
        for (var run = rest.IndexOfAny(_escaped); run >= 0; run = rest.IndexOfAny(_escaped))
        {
            at += Encoding.UTF8.GetBytes(rest[..run], _bytes.AsSpan(at));
            at += Escape(rest[run], _bytes.AsSpan(at));
            rest = rest[(run + 1)..];
        }

        at += Encoding.UTF8.GetBytes(rest, _bytes.AsSpan(at));
        _bytes[at++] = (byte)'"';
        Length = at;
    }

    private static int Escape(char c, Span<byte> bytes)
    {
        bytes[0] = (byte)'\\';
        var letter = c switch
        {
            '"' => '"',
            '\\' => '\\',
            '\n' => 'n',
            '\r' => 'r',
            '\t' => 't',
            '\b' => 'b',
            '\f' => 'f',
            _ => 'u',
        };
        bytes[1] = (byte)letter;
        if (letter != 'u') return 2;
        ((int)c).TryFormat(bytes[2..], out _, "x4", CultureInfo.InvariantCulture);
        return 6;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Reserve(int count)
    {
        if (_bytes.Length - Length < count) Grow(count);
    }

    private void Grow(int count)
    {
        // The bound is checked where memory is asked for; short of it by one text does no harm.
        if ((long)Length + count > maxBytes) throw new ResponseTooLargeException(maxBytes);
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(Length + count, (int)Math.Min(int.MaxValue, _bytes.Length * 2L)));
        _bytes.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
