namespace Aims.Tests.Rules;

public sealed class ShippedRulesTests
{
    [Fact]
    public void The_shipped_rules_load_without_a_fault() => Assert.NotEmpty(Shipped.Book.Rules);

    [Fact]
    public void Every_shipped_rule_cites_a_provision_and_gives_a_reason() =>
        Assert.All(Shipped.Book.Rules, rule =>
        {
            Assert.NotEmpty(rule.Citation);
            Assert.False(string.IsNullOrWhiteSpace(rule.Reason));
        });
}
