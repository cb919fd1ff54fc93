namespace Aims.Cli;

/// <summary>The input is wrong; the message says what to do about it.</summary>
internal sealed class BadInputException(string message) : Exception(message);
