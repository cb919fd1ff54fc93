using System.CommandLine;
using System.Text;
using System.Text.Json.Nodes;
using Aims.Answers.Assessments;
using Aims.Cli.Interviews;

namespace Aims.Cli.Commands;

/// <summary><c>aims ask</c>: an interview that writes a profile and can be left and taken up again.</summary>
internal static class AskCommand
{
    public static Command Create(TextWriter output, TextReader input)
    {
        var file = new Argument<string>("profile") { Description = "The profile to go on with, or to write: profile.json if left out.", DefaultValueFactory = _ => "profile.json" };
        var within = CommonOptions.Within();
        var command = new Command("ask", "Answer questions, the most decisive first; the answers are saved in a profile after each.") { file, within };
        var common = CommonOptions.AddTo(command, withDays: true);
        command.SetAction(parsed =>
        {
            var corpus = common.Corpus(parsed);
            var moment = common.Moment(parsed);
            var path = parsed.GetValue(file)!;
            var draft = new ProfileDraft(File.Exists(path) ? Parse(path) : []);
            var declined = new HashSet<string>(StringComparer.Ordinal);
            while (true)
            {
                var answer = corpus.Assess(corpus.ReadProfile(Encoding.UTF8.GetBytes(draft.ToJson()), path), moment.AsOf, moment.KnownOn, declined, CommonOptions.Framework(corpus, parsed, within));
                foreach (var subject in answer.Subjects) output.WriteLine(Output.AssessmentTables.Headline(subject));
                if (answer.Questions.Count == 0)
                {
                    output.WriteLine($"Nothing more to ask. 'aims assess {path}' says what binds.");
                    return ExitCode.Answer;
                }

                if (!Ask(answer.Questions[0], draft, declined, output, input)) return ExitCode.Answer;
                File.WriteAllText(path, draft.ToJson() + "\n");
            }
        });
        return command;
    }

    /// <summary>Asks until the answer can be read; false when the interview is left.</summary>
    private static bool Ask(ProfileQuestion question, ProfileDraft draft, HashSet<string> declined, TextWriter output, TextReader input)
    {
        output.WriteLine();
        output.WriteLine($"{question.Text} [{question.Fact}]");
        if (question.Help is { } help) output.WriteLine($"  {help}");
        foreach (var option in question.Options) output.WriteLine($"  {option.Value}: {option.Text}");
        output.WriteLine($"  {AnswerText.Expected(question.Type)}; ? = not known, q = stop here.");
        while (true)
        {
            output.Write("> ");
            var line = input.ReadLine()?.Trim();
            if (line is null or "q") return false;
            if (line == "?") return declined.Add(question.Fact);
            if (AnswerText.Problem(question, line) is not { } problem)
            {
                draft.Answer(question, line);
                return true;
            }

            output.WriteLine($"  {problem}");
        }
    }

    private static JsonObject Parse(string path)
    {
        try
        {
            return JsonNode.Parse(File.ReadAllText(path)) as JsonObject ?? throw new BadInputException($"{path} is not a JSON object.");
        }
        catch (System.Text.Json.JsonException e)
        {
            throw new BadInputException($"{path} is not JSON: {e.Message}");
        }
    }
}
