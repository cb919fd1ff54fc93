using Aims;
using Aims.Cli;
using Aims.Cli.Commands;
using Aims.Graph;

// Nearly every command asks the shipped corpus about the law of today: it is read while the command line is laid out.
_ = Task.Run(() => Corpus.Shipped.Prepare(Moment.On(CommonOptions.Today)));
return AimsTool.Run(args, Console.Out, Console.Error);
