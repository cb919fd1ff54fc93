using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Aims;

/// <summary>Registers a corpus with a host's services.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Adds the shipped <see cref="Corpus"/> as a singleton, unless one is registered already.</summary>
    public static IServiceCollection AddAims(this IServiceCollection services) => services.AddAims(static () => Corpus.Shipped);

    /// <summary>Adds a <see cref="Corpus"/> as a singleton, unless one is registered already; it is loaded when first asked for.</summary>
    public static IServiceCollection AddAims(this IServiceCollection services, Func<Corpus> load)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(load);
        services.TryAddSingleton(_ => load());
        return services;
    }
}
