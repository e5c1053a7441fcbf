using System.Security.Cryptography;
using System.Text;
using Analytics.Pipeline.Domain;

namespace Analytics.Tests.Receive.AnyFile;

/// <summary>A row as somebody means it, before it is written in any manner.</summary>
/// <param name="Record">What must come of it, were all columns there.</param>
/// <param name="LastDay">As it is delivered: included, and far away where it means that there is no end.</param>
sealed record MeantRow(
    string Pseudonym, string? Household, DateOnly? LastDay, DateOnly? LastDayOfCare, Allocation Record)
{
    static readonly string[] areas = ["BU07480000", "BU07480001", "BU07480100"];
    static readonly (string Category, string Product)[] products =
        [("45", "45A01"), ("45", "45A04"), ("43", "43A01"), ("44", "44C12")];
    static readonly string[] words =
    [
        "Stichting", "Kiem", "Élan", "Zorg", "'t Huis", "(jeugd)", "Ñandú", "Ons; Huis", "Groei, Bloei", "Ja|Nee",
        "de \"Brug\"", "\"Zon\"", "{kleur}", "Größe", "Sint-Jan", "& Co.", "50%",
    ];

    public static MeantRow Of(Random random, int number, ValueStyle style)
    {
        var start = new DateOnly(2019, 1, 1).AddMonths(random.Next(70))
            .AddDays(style.FirstOfMonth ? 0 : random.Next(28));
        DateOnly? last = random.Next(4) == 0 ? null : start.AddDays(random.Next(400));
        if (last is null && style.FarEnds && random.Next(2) == 0) last = new DateOnly(9999, 12, 31);
        DateOnly? careFrom = random.Next(4) == 0 ? null : start.AddDays(random.Next(30));
        DateOnly? careLast = careFrom is null || random.Next(3) == 0 ? null : careFrom.Value.AddDays(random.Next(200));
        var (category, product) = products[random.Next(products.Length)];
        var pseudonym = $"c{random.Next(1 << 28):x7}d{number:000}";
        var household = random.Next(3) > 0 ? null : $"h{number:x4}f";
        var (volume, tariff) = (random.Next(2, 60), random.Next(5000, 20_000));
        return new MeantRow(pseudonym, household, last, careLast, new Allocation
        {
            Line = 0,
            Number = 700_000 + number,
            YouthKey = Key(pseudonym),
            HouseholdKey = household is null ? null : Key(household),
            BirthYear = (short)(start.Year - random.Next(2, 17)),
            Sex = random.Next(4) switch { 0 => "M", 1 => "V", 2 => "X", _ => null },
            Neighbourhood = random.Next(5) == 0 ? null : areas[random.Next(areas.Length)],
            Category = category,
            Product = product,
            Form = CareForm.Other,
            Provider = Words(random, style.Words),
            Referrer = $"0{random.Next(1, 7)}",
            AllocatedOn = start.AddDays(style.FirstOfMonth ? 0 : -random.Next(30)),
            Validity = Period.FromInclusive(start, last),
            CareFrom = careFrom,
            CareUntil = careLast?.AddDays(1),
            Volume = volume,
            Unit = "04",
            Frequency = "6",
            TariffCents = tariff,
            DeclaredCents = random.Next(1, volume * tariff),
            EndReason = careLast is null ? null : "31",
            Segment = random.Next(3) == 0 ? null : $"perceel {random.Next(1, 6)}",
            TargetGroup = random.Next(3) == 0 ? null : Words(random, 1),
        });
    }

    static string Words(Random random, int most) =>
        string.Join(' ', Enumerable.Range(0, random.Next(1, most + 1)).Select(_ => words[random.Next(words.Length)]));

    public static Guid Key(string pseudonym) => new(
        HMACSHA256.HashData(Extracts.Context.PseudonymKey, Encoding.UTF8.GetBytes(pseudonym)).AsSpan(0, 16), true);
}

/// <summary>What a table's values must look like to be worth trying.</summary>
/// <param name="FirstOfMonth">All dates but those of care are the first of a month: no day is past the twelfth.</param>
readonly record struct ValueStyle(bool FirstOfMonth, bool FarEnds, int Words);
