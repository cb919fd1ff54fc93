using System.CommandLine;
using Aims.Cli.Output;
using Aims.Graph;

namespace Aims.Cli.Commands;

/// <summary><c>aims roles</c>: what is somebody with a role of one document under the others?</summary>
internal static class RolesCommand
{
    public static Command Create(TextWriter output)
    {
        var name = new Argument<string?>("role") { Description = "A role: a full id (iso-22989:ai-producer), or a name that only one document has (importer). None: all roles are listed.", Arity = ArgumentArity.ZeroOrOne };
        var within = new Option<string?>("--in") { Description = "Only roles of this framework or terminology.", HelpName = "framework" };
        var command = new Command("roles", "What is somebody with this role under other laws, standards and frameworks, and what is the difference?") { name, within };
        var common = CommonOptions.AddTo(command, withDays: false);
        command.SetAction(parsed =>
        {
            var corpus = common.Corpus(parsed);
            var document = parsed.GetValue(within) is { } id ? RoleTables.Document(corpus, id) : null;
            var (sheet, found) = parsed.GetValue(name) is { } text ? One(corpus, Role(corpus, text), document) : All(corpus, document);
            Printer.Print(sheet, common.Format(parsed), output);
            return found ? ExitCode.Answer : ExitCode.NothingFound;
        });
        return command;
    }

    private static NamedRole Role(Corpus corpus, string text)
    {
        var resolution = corpus.ResolveRole(text);
        return resolution.Role ?? throw new BadInputException(resolution.Problem!);
    }

    private static (Sheet Sheet, bool Found) One(Corpus corpus, NamedRole role, string? within)
    {
        List<RoleMapping> rows = [.. corpus.Roles.From(role.Id).Where(row => within is null || RoleTables.DocumentOf(corpus, row.To) == within)];
        var rowsByDocument = rows.GroupBy(row => RoleTables.DocumentOf(corpus, row.To)).OrderBy(group => group.Key, StringComparer.Ordinal);
        string[] kinds = [.. corpus.Roles.KindsOf(role.Id).Select(kind => kind.Id)];
        List<string> head =
        [
            $"{role.Title} ({role.Id}) has {rows.Count} relations to other roles{(within is null ? "" : $" of {RoleTables.Name(corpus, within)}")}; none of them says what binds you, which 'aims assess' does.",
            $"{role.Summary} {RoleTables.Where(corpus, role)}.",
        ];
        if (role.Within is { } above) head.Add($"It is a kind of {above}; the rows of that role are not repeated here.");
        if (kinds.Length > 0) head.Add($"Kinds of it: {string.Join(", ", kinds)}.");
        string[] open = [.. corpus.Roles.Documents.Where(id => id != role.Document && (within is null || id == within) && rows.TrueForAll(row => RoleTables.DocumentOf(corpus, row.To) != id)).Order(StringComparer.Ordinal)];
        var json = new[] { RoleTables.Roles(corpus, [role], "Role"), RoleTables.Relations(corpus, rows, "Relations") };
        return (new Sheet(
            head, [.. rowsByDocument.Select(group => RoleTables.Relations(corpus, group, RoleTables.Name(corpus, group.Key)))],
            [.. open.Length == 0 ? (string[])[] : [$"No row yet to roles of {string.Join(", ", open)}: nobody has written down how they relate, which is not to say that they do not."], AimsTool.NoAdvice],
            () => TableJson.Of(corpus.Version, json)), rows.Count > 0);
    }

    private static (Sheet Sheet, bool Found) All(Corpus corpus, string? document)
    {
        List<NamedRole> roles = [.. corpus.Roles.Roles.Where(role => document is null || role.Document == document)];
        var table = RoleTables.Roles(corpus, roles, null);
        return (new Sheet(
            [$"{roles.Count} roles, {corpus.Roles.Relations.Count} relations between roles, corpus {corpus.Version}."], roles.Count > 0 ? [table] : [],
            [AimsTool.NoAdvice], () => TableJson.Of(table)), roles.Count > 0);
    }
}
