using Aims;
using Aims.Cli;

// Nearly every command asks the shipped corpus: it is read while the command line is laid out.
_ = Task.Run(() => Corpus.Shipped);
return AimsTool.Run(args, Console.Out, Console.Error);
