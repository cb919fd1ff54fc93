using Aims;
using Aims.Cli;
using Aims.Graph;

// Nearly every command asks the shipped corpus about the law of today: it is read while the command line is laid out.
_ = Task.Run(() => Corpus.Shipped.Prepare(Moment.On(DateOnly.FromDateTime(DateTime.Now))));
return AimsTool.Run(args, Console.Out, Console.Error);
