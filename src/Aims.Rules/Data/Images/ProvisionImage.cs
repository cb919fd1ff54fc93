using System.Collections.ObjectModel;
using Aims.Graph;

namespace Aims.Data.Images;

/// <summary>The provisions of one framework in an image. Parents stand before their children, and nodes are numbered in the order of reading.</summary>
internal sealed class ProvisionImage(ImageReader image, Framework framework, NodeCounter nodes)
{
    public static void Write(ImageWriter image, Framework framework)
    {
        var places = new Dictionary<Provision, int>();
        image.List(framework.Provisions, provision =>
        {
            image.Number(provision.Parent is { } parent ? places[parent] + 1 : 0);
            places.Add(provision, places.Count);
            image.Number(provision.Children.Count);
            image.Text(provision.Id.Local);
            image.Text(provision.Kind);
            image.Text(provision.Title);
            image.Text(provision.Label);
            image.Text(provision.Summary);
            image.Word(provision.Force);
            image.Flag(provision.Exhaustive);
            WriteOrNull(image, provision.Text.Binds, role => image.Number(Place(framework.Roles, role)));
            image.List(provision.Aspects, aspect =>
            {
                image.Text(aspect.Id.Aspect);
                image.Text(aspect.Text);
                WriteWindows(image, aspect.Exists);
            });
            WriteWindows(image, provision.Exists);
            WriteOrNull(image, provision.Text.Applies, row =>
            {
                WriteWindow(image, row.Window);
                image.Number(row.Condition is null ? 0 : Place(framework.Conditions, row.Condition) + 1);
                image.Text(row.Reading);
                image.Text(row.Why);
                image.Texts(row.Sources);
            });
            image.Text(provision.Notes);
        });
    }

    public ReadOnlyCollection<Provision> Read()
    {
        var provisions = new Provision[image.Number()];
        var children = new Provision[provisions.Length][];
        var adopted = new int[provisions.Length];
        for (var at = 0; at < provisions.Length; at++)
        {
            var parent = image.Number() - 1;
            var provision = Provision(parent < 0 ? null : provisions[parent], image.Number(), out children[at]);
            provisions[at] = provision;
            if (parent >= 0) children[parent][adopted[parent]++] = provision;
        }

        return Array.AsReadOnly(provisions);
    }

    /// <summary>The next provision; it adopts its children now, and gets them as they are read.</summary>
    private Provision Provision(Provision? parent, int childCount, out Provision[] children)
    {
        var node = nodes.Next();
        var id = new ProvisionId(framework.Id, image.Text());
        var text = new ProvisionText(
            id, image.Text(), image.TextOrNull(), image.TextOrNull(), image.TextOrNull(), image.Word<Force>(), image.Flag(),
            OrNull(() => framework.Roles[image.Number()]),
            image.List(() => new Aspect(id with { Aspect = image.Text() }, image.Text(), Windows(), nodes.Next())),
            Windows(), OrNull(Application), image.TextOrNull());
        var provision = new Provision(framework, text, parent, node);
        children = new Provision[childCount];
        if (childCount > 0) provision.Adopt(Array.AsReadOnly(children));
        return provision;
    }

    private Application Application()
    {
        var window = Window();
        var condition = image.Number();
        return new Application(window, condition == 0 ? null : framework.Conditions[condition - 1], image.TextOrNull(), image.TextOrNull(), image.Texts());
    }

    private ReadOnlyCollection<Window> Windows() => image.List(Window);

    private Window Window() => new(image.Day(), image.Day(), image.Day(), image.Day());

    private ReadOnlyCollection<T>? OrNull<T>(Func<T> read) where T : class => image.Number() == 0 ? null : image.List(read);

    private static void WriteOrNull<T>(ImageWriter image, IReadOnlyList<T>? items, Action<T> write)
    {
        image.Number(items is null ? 0 : 1);
        if (items is not null) image.List(items, write);
    }

    private static void WriteWindows(ImageWriter image, IReadOnlyList<Window> windows) => image.List(windows, window => WriteWindow(image, window));

    private static void WriteWindow(ImageWriter image, Window window)
    {
        image.Day(window.From);
        image.Day(window.Until);
        image.Day(window.KnownFrom);
        image.Day(window.KnownUntil);
    }

    private static int Place<T>(IReadOnlyList<T> all, T one) where T : class
    {
        for (var place = 0; ; place++)
            if (ReferenceEquals(all[place], one)) return place;
    }
}
