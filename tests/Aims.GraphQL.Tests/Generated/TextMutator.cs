using System.Text;

namespace Aims.GraphQL.Tests.Generated;

/// <summary>Damages texts: parts are cut, doubled, swapped and replaced.</summary>
internal sealed class TextMutator(int seed)
{
    private static readonly string[] _pieces =
        ["{", "}", "(", ")", "[", "]", "\"", "\"\"\"", "\\u{1F415}", "\\uD83D", "...", "$", "@", "!", ":", "=", "|", "&", "#", "\n", "\r", "\0", "\uFEFF", "é", "0", "-", "1.", "1e", "on", "fragment", "query", "null", "extend", "type"];

    private readonly Random _random = new(seed);

    public string Mutate(string text)
    {
        var damaged = new StringBuilder(text);
        for (var i = _random.Next(1, 4); i > 0 && damaged.Length > 0; i--)
        {
            var at = _random.Next(damaged.Length);
            var length = Math.Min(_random.Next(1, 8), damaged.Length - at);
            switch (_random.Next(4))
            {
                case 0: damaged.Remove(at, length); break;
                case 1: damaged.Insert(at, damaged.ToString(at, length)); break;
                case 2: damaged.Insert(at, _pieces[_random.Next(_pieces.Length)]); break;
                default: damaged.Remove(at, length).Insert(at, _pieces[_random.Next(_pieces.Length)]); break;
            }
        }

        return damaged.ToString();
    }

    public byte[] Mutate(byte[] bytes)
    {
        var damaged = (byte[])bytes.Clone();
        for (var i = _random.Next(1, 6); i > 0 && damaged.Length > 0; i--) damaged[_random.Next(damaged.Length)] = (byte)_random.Next(256);
        return damaged;
    }
}
