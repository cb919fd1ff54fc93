using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Aims.Data;
using Aims.Data.Images;
using Aims.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Aims.Tests.CorpusTests;

/// <summary>The package starts from an image of the corpus; the files are what counts.</summary>
public sealed class CorpusImageTests
{
    [Fact]
    public void The_image_in_the_package_says_all_that_the_files_say_and_nothing_else()
    {
        var (files, image) = (Everything.Of(Corpus.Load(Repository.Root).Content), Everything.Of(Corpus.Shipped.Content));
        Assert.True(files.Count > 100_000);
        Assert.Equal(files, image);
    }

    [Fact]
    public void An_image_of_any_corpus_reads_back_as_the_same_corpus() => Prop.ForAll(Contents.Any, recipe =>
    {
        var content = recipe.Make();
        var image = CorpusImage.Write(content);
        Assert.Equal(Everything.Of(content), Everything.Of(CorpusImage.Read(image)));
        Assert.Equal(image, CorpusImage.Write(CorpusImage.Read(image)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void An_image_that_is_longer_than_what_is_read_of_it_is_refused() =>
        Assert.Throws<InvalidDataException>(() => CorpusImage.Read([.. CorpusImage.Write(Corpus.Shipped.Content), 0]));

    [Fact]
    public void A_corpus_that_is_read_from_the_image_has_the_rules_of_the_files()
    {
        var files = Corpus.Load(Repository.Root).Rules;
        Assert.Equal(files.Rules.Select(r => $"{r.Workflow} {r.Name}"), Corpus.Shipped.Rules.Rules.Select(r => $"{r.Workflow} {r.Name}"));
    }

    [Fact]
    public void A_prepared_corpus_answers_as_one_that_is_not()
    {
        var (one, other) = (Corpus.Load(Repository.Root), Corpus.Load(Repository.Root));
        var day = Aims.Graph.Moment.On(2027, 12, 2);
        one.Prepare(day);
        one.Prepare(day);
        Assert.Equal(Aims.Answers.Json.AnswerJson.Of(other.Satisfies("a.7.4", day)), Aims.Answers.Json.AnswerJson.Of(one.Satisfies("a.7.4", day)));
    }

    [Fact]
    public void A_fault_in_the_data_is_an_error_of_the_build_at_its_file_and_leaves_no_image()
    {
        var broken = new SmallCorpus();
        broken.Crosswalk["mappings"]![0]!["to"] = "law:Art.9";
        using var directory = broken.Write();
        var image = Path.Combine(directory.Path, "corpus.image");
        var run = Compile(directory.Path, image);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{Path.Combine(directory.Path, "crosswalks/std--law.json")} : error {FaultCode.DanglingId}: $.mappings[0].to: There is no 'law:Art.9'.", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(image));
    }

    [Fact]
    public void The_compiler_writes_the_image_that_reads_as_the_corpus_of_the_directory()
    {
        using var directory = new SmallCorpus().Write();
        var image = Path.Combine(directory.Path, "corpus.image");
        Assert.Equal(new Run(0, "", ""), Compile(directory.Path, image));
        Assert.Equal(Everything.Of(Corpus.Load(directory.Path).Content), Everything.Of(CorpusImage.Read(File.ReadAllBytes(image))));
    }

    [Fact]
    public void An_image_that_is_not_written_to_its_end_does_not_take_the_place_of_the_one_that_is_there()
    {
        using var directory = new SmallCorpus().Write();
        var image = Path.Combine(directory.Path, "corpus.image");
        File.WriteAllText(image, "the one that is there");
        Directory.CreateDirectory($"{image}.unfinished"); // nothing can be written there
        Assert.NotEqual(0, Compile(directory.Path, image).ExitCode);
        Assert.Equal("the one that is there", File.ReadAllText(image));
    }

    [Fact]
    public void The_build_knows_by_name_and_content_what_an_image_is_made_from_so_that_a_file_that_goes_or_comes_back_makes_a_new_one()
    {
        using var directory = new TemporaryDirectory();
        var project = Repository.File("src", "Aims.Rules", "Aims.Rules.csproj");
        var run = Run.Of("dotnet", Repository.Root, "msbuild", project, "-t:ListCorpus", $"-p:IntermediateOutputPath={directory.Path}/", "-nodeReuse:false");
        Assert.True(run.ExitCode == 0, run.Output);
        var listed = File.ReadAllLines(Path.Combine(directory.Path, "corpus.list")).Select(line => line.Replace('\\', '/'));
        var files = CorpusFiles.In(Repository.Root).Select(file => $"../../{file.Path} {Convert.ToHexStringLower(SHA256.HashData(file.Read()))}").ToList();
        Assert.True(files.Count > 20);
        Assert.Empty(files.Except(listed, StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_corpus_does_not_hold_the_image_that_it_was_read_from()
    {
        var (content, image) = ReadAndLetGo();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.False(image.IsAlive);
        Assert.NotEmpty(content.Graph.Roles.Roles);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (CorpusContent Content, WeakReference Image) ReadAndLetGo()
    {
        var image = CorpusImage.Write(Corpus.Shipped.Content);
        return (CorpusImage.Read(image), new WeakReference(image));
    }

    private static Run Compile(string directory, string image)
    {
        var built = Path.GetRelativePath(Path.Combine(Repository.Tests, "bin"), AppContext.BaseDirectory).Split(Path.DirectorySeparatorChar);
        return Run.Of("dotnet", Repository.Root, Repository.File("src", "Aims.Rules.Compiler", "bin", built[0], built[1], "Aims.Rules.Compiler.dll"), directory, image);
    }
}
