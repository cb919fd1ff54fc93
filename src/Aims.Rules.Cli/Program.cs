using Aims.Cli;

return AimsTool.Run(args, Console.Out, Console.Error);
