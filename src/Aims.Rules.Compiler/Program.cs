using Aims;
using Aims.Data;
using Aims.Data.Images;

if (args is not [var directory, var image])
{
    Console.Error.WriteLine("Two arguments are needed: the directory of the corpus, and the file to write its image to.");
    return 2;
}

try
{
    // Whole or not at all: half an image would pass for one that is up to date.
    var unfinished = $"{image}.unfinished";
    File.WriteAllBytes(unfinished, CorpusImage.Write(Corpus.Load(directory).Content));
    File.Move(unfinished, image, overwrite: true);
    return 0;
}
catch (CorpusException e)
{
    // In the form in which compilers report, so that each fault is an error of the build at its file.
    foreach (var fault in e.Faults) Console.Error.WriteLine($"{Path.GetFullPath(Path.Combine(directory, fault.File))} : error {fault.Code}: {fault.Path}: {fault.Message} {fault.Hint}");
    return 1;
}
