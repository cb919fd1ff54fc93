namespace Aims.Benchmarks.AiAct;

/// <summary>The options of <c>systems.annexIII</c>, in the order of the vocabulary.</summary>
[Flags]
internal enum AnnexIII : uint
{
    None = 0,
    Point1A = 1 << 0,
    Point1B = 1 << 1,
    Point1C = 1 << 2,
    Point2 = 1 << 3,
    Point3A = 1 << 4,
    Point3B = 1 << 5,
    Point3C = 1 << 6,
    Point3D = 1 << 7,
    Point4A = 1 << 8,
    Point4B = 1 << 9,
    Point5A = 1 << 10,
    Point5B = 1 << 11,
    Point5C = 1 << 12,
    Point5D = 1 << 13,
    Point6A = 1 << 14,
    Point6B = 1 << 15,
    Point6C = 1 << 16,
    Point6D = 1 << 17,
    Point6E = 1 << 18,
    Point7A = 1 << 19,
    Point7B = 1 << 20,
    Point7C = 1 << 21,
    Point7D = 1 << 22,
    Point8A = 1 << 23,
    Point8B = 1 << 24,
}
