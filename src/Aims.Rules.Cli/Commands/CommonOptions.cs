using System.CommandLine;
using System.Globalization;
using Aims.Answers;
using Aims.Cli.Output;
using Aims.Graph;

namespace Aims.Cli.Commands;

/// <summary>The options that several commands share.</summary>
internal sealed class CommonOptions
{
    private readonly FormatOption _format = new();
    private readonly Option<string?> _asOf = new("--as-of") { Description = "The day on which the law is applied, YYYY-MM-DD. Today if left out.", HelpName = "day" };
    private readonly Option<string?> _knownOn = new("--known-on") { Description = "The day by which the law must have been published. Today if left out.", HelpName = "day" };
    private readonly Option<string?> _data = new("--data") { Description = "Directory with a whole corpus, instead of the one shipped.", HelpName = "dir" };
    private readonly Option<string?> _overlay = new("--overlay") { Description = "Directory with frameworks and crosswalks to lay over the shipped corpus.", HelpName = "dir" };

    /// <summary>The tool is the host: it alone reads the clock, the library never does.</summary>
    public static DateOnly Today => DateOnly.FromDateTime(DateTime.Now);

    public static CommonOptions AddTo(Command command, bool withDays)
    {
        var options = new CommonOptions();
        if (withDays)
        {
            command.Options.Add(options._asOf);
            command.Options.Add(options._knownOn);
        }

        command.Options.Add(options._format);
        command.Options.Add(options._data);
        command.Options.Add(options._overlay);
        return options;
    }

    public Format Format(ParseResult parsed) => _format.Of(parsed);

    public Corpus Corpus(ParseResult parsed)
    {
        var (data, overlay) = (parsed.GetValue(_data), parsed.GetValue(_overlay));
        if (data is "" || overlay is "") throw new BadInputException("--data and --overlay need a directory.");
        if (data is not null && overlay is not null) throw new BadInputException("Give --data or --overlay, not both.");
        return data is not null ? Aims.Corpus.Load(data) : overlay is not null ? Aims.Corpus.Load(overlay, overlay: true) : Aims.Corpus.Shipped;
    }

    public Moment Moment(ParseResult parsed)
    {
        var today = Today;
        return new Moment(Day(parsed, _asOf) ?? today, Day(parsed, _knownOn) ?? today);
    }

    public static string Framework(Corpus corpus, string id) =>
        corpus.FindFramework(id)?.Id
        ?? throw new BadInputException($"There is no framework '{id}'. Frameworks: {string.Join(", ", corpus.Frameworks.Select(f => f.Id))}.");

    public static Option<string?> Within() => new("--in") { Description = "Only duties and questions of this framework.", HelpName = "framework" };

    public static string? Framework(Corpus corpus, ParseResult parsed, Option<string?> within) =>
        parsed.GetValue(within) is { } id ? Framework(corpus, id) : null;

    public static Resolution Provision(Corpus corpus, string id)
    {
        var resolution = corpus.Resolve(id);
        return resolution.IsFound ? resolution : throw new BadInputException(resolution.Problem!);
    }

    /// <summary>Says in what the short id was looked up, and where else it means something else.</summary>
    public static string Echo(Corpus corpus, Resolution asked, Moment moment)
    {
        var also = asked.AlsoIn.Count == 0 ? ""
            : $" The same short id stands for another provision in {string.Join(", ", asked.AlsoIn.Select(id => $"{id} ({corpus.Find(id)!.Name})"))}.";
        return $"{asked.Id} ({asked.Provision!.Name}), law of {Cells.Day(moment.AsOf)} as published by {Cells.Day(moment.KnownOn)}, corpus {corpus.Version}.{also}";
    }

    private static DateOnly? Day(ParseResult parsed, Option<string?> option)
    {
        if (parsed.GetValue(option) is not { } text) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        throw new BadInputException($"'{text}' is not a day: write {option.Name} YYYY-MM-DD.");
    }
}
