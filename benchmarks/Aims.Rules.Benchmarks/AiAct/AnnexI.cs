namespace Aims.Benchmarks.AiAct;

/// <summary>The options of <c>systems.annexI</c>, in the order of the vocabulary.</summary>
[Flags]
internal enum AnnexI : uint
{
    None = 0,
    Machinery = 1 << 0,
    Toys = 1 << 1,
    RecreationalCraft = 1 << 2,
    Lifts = 1 << 3,
    ExplosiveAtmospheres = 1 << 4,
    RadioEquipment = 1 << 5,
    PressureEquipment = 1 << 6,
    Cableways = 1 << 7,
    PersonalProtectiveEquipment = 1 << 8,
    GasAppliances = 1 << 9,
    MedicalDevices = 1 << 10,
    InVitroDiagnostics = 1 << 11,
    AviationSecurity = 1 << 12,
    TwoAndThreeWheelVehicles = 1 << 13,
    AgriculturalVehicles = 1 << 14,
    MarineEquipment = 1 << 15,
    RailInteroperability = 1 << 16,
    MotorVehicles = 1 << 17,
    CivilAviation = 1 << 18,
}
