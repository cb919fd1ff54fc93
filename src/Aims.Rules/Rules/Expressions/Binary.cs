namespace Aims.Rules.Expressions;

/// <summary>Two operands and one of <c>&amp;&amp; || == != &lt; &lt;= &gt; &gt;= + - * / %</c>.</summary>
internal sealed record Binary(int Position, string Operator, Expression Left, Expression Right) : Expression(Position);
