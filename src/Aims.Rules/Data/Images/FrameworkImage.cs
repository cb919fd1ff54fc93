using Aims.Graph;

namespace Aims.Data.Images;

/// <summary>Frameworks with their provisions in an image; what is written and what is read stand side by side.</summary>
internal static class FrameworkImage
{
    public static void Write(ImageWriter image, Framework framework)
    {
        image.Text(framework.Id);
        image.Text(framework.Name);
        image.Text(framework.Title);
        image.Text(framework.Edition);
        image.Text(framework.Publisher);
        image.Word(framework.Type);
        image.Word(framework.Basis);
        image.Text(framework.Licence);
        image.Day(framework.Published);
        image.Day(framework.InForce);
        image.Texts(framework.Sources);
        image.List(framework.Roles, role =>
        {
            image.Text(role.Id);
            image.Text(role.Title);
            image.Text(role.Summary);
            WriteId(image, role.Definition);
        });
        image.List(framework.Conditions, condition =>
        {
            image.Text(condition.Id);
            image.Text(condition.Text);
        });
        image.List(framework.Reserved, reserved =>
        {
            WriteId(image, reserved.Provision);
            image.Text(reserved.Why);
        });
        ProvisionImage.Write(image, framework);
    }

    public static Framework Read(ImageReader image, NodeCounter nodes)
    {
        var framework = new Framework(
            image.Text(), image.Text(), image.Text(), image.Text(), image.Text(), image.Word<FrameworkType>(), image.Word<Basis>(), image.Text(),
            image.Day(), image.Day(), image.Texts(),
            image.List(() => new Role(image.Text(), image.Text(), image.Text(), ReadId(image))),
            image.List(() => new Condition(image.Text(), image.Text())),
            image.List(() => new Reservation(ReadId(image)!, image.Text())));
        framework.Fill(new ProvisionImage(image, framework, nodes).Read());
        return framework;
    }

    public static void WriteId(ImageWriter image, ProvisionId? id)
    {
        image.Text(id?.Framework);
        if (id is null) return;
        image.Text(id.Local);
        image.Text(id.Aspect);
    }

    public static ProvisionId? ReadId(ImageReader image) =>
        image.TextOrNull() is { } framework ? new ProvisionId(framework, image.Text(), image.TextOrNull()) : null;
}
