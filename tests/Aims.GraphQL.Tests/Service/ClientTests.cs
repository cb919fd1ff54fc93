using System.Text.Json;
using Aims.GraphQL.Tests.Reference;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Aims.GraphQL.Tests.Service;

/// <summary>Clients as users have them ask the service, on a real port, four real questions.</summary>
public sealed class ClientTests
{
    [ReferenceFact("graphql-clients")]
    public void A_TypeScript_client_generated_from_introspection_compiles_and_is_answered() => AskFourQuestions("generated.mjs");

    [ReferenceFact("graphql-clients")]
    public void Apollo_Client_is_answered() => AskFourQuestions("apollo.mjs");

    private static void AskFourQuestions(string script)
    {
        using var factory = new WebApplicationFactory<Program>();
        factory.UseKestrel(0);
        factory.StartServer();
        var url = new Uri(factory.ClientOptions.BaseAddress, "/graphql").ToString();
        var answers = JsonSerializer.Deserialize<string[]>(ReferenceProcess.RunIn("graphql-clients", script, "", url))!;
        Assert.Equal(4, answers.Length);
        Assert.StartsWith("A.7.4 alone fully meets", answers[0], StringComparison.Ordinal);
        Assert.Contains("eu-ai-act:Art.10(3)", answers[1], StringComparison.Ordinal);
        Assert.StartsWith("2 provisions in place", answers[2], StringComparison.Ordinal);
        Assert.Equal("HIGH 2027-12-02", answers[3]);
    }
}
