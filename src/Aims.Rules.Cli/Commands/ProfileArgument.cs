using System.CommandLine;
using Aims.Facts;

namespace Aims.Cli.Commands;

/// <summary>The argument that names a profile.</summary>
internal static class ProfileArgument
{
    public static Argument<string> Create() => new("profile") { Description = "The profile, a JSON file; - reads it from standard input. 'aims schema' describes it." };

    public static Profile Read(Corpus corpus, string path) => corpus.ReadProfile(Bytes(path), path == "-" ? "(input)" : path);

    private static byte[] Bytes(string path)
    {
        if (path == "-")
        {
            using var input = Console.OpenStandardInput();
            using var copy = new MemoryStream();
            input.CopyTo(copy);
            return copy.ToArray();
        }

        return File.Exists(path) ? File.ReadAllBytes(path) : throw new BadInputException($"There is no file '{path}'.");
    }
}
