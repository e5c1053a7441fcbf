using System.Runtime.InteropServices;
using Analytics.Pipeline.Domain;
using Npgsql;
using NpgsqlTypes;

namespace Analytics.Pipeline.Measure;

/// <summary>Reads the accepted allocations once, by binary COPY, into a <see cref="CareTable"/>.</summary>
public static class CareTableLoad
{
    const string Sql = """
        select a.municipality, a.delivery_id, a.allocation_number, a.youth_key, a.birth_year, a.neighbourhood,
               a.product, a.category, a.care_form, a.provider, a.referrer, coalesce(a.allocated_on, a.valid_from),
               a.valid_from, a.valid_until, a.volume, a.unit, a.frequency, a.tariff_cents, a.declared_cents,
               a.end_reason, a.change_reason, a.sex, a.target_group, a.household_key, a.care_from
        from   care.allocation a
        join   intake.delivery d using (municipality, delivery_id)
        where  d.state = 'accepted'
        """;

    // A month of an allocation is one row, however many were delivered.
    const string ClaimsSql = """
        select   c.municipality, c.allocation_number, c.month, sum(c.amount_cents)::bigint
        from     care.claim c
        join     intake.delivery d using (municipality, delivery_id)
        where    d.state = 'accepted'
        group by c.municipality, c.allocation_number, c.month
        """;

    const string WindowSql = """
        select   municipality, max(reference_date) as reference_date
        from     intake.delivery
        where    state = 'accepted' and kind = 'toewijzingen' and reference_date is not null
        group by municipality
        """;

    public static async Task<CareTable> FromAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        var referenceDates = await ReferenceDatesAsync(connection, ct);
        var rows = new CareTableBuilder(referenceDates);
        await using var copy = await connection.BeginBinaryExportAsync($"copy ({Sql}) to stdout (format binary)", ct);
        // A code is kept once, however often it occurs.
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        while (await copy.StartRowAsync(ct) >= 0) rows.Add(Row(copy, texts));
        await copy.DisposeAsync();
        await AddClaimsAsync(connection, rows, ct);
        return rows.Build();
    }

    static async Task AddClaimsAsync(NpgsqlConnection connection, CareTableBuilder rows, CancellationToken ct)
    {
        await using var copy = await connection.BeginBinaryExportAsync(
            $"copy ({ClaimsSql}) to stdout (format binary)", ct);
        var municipality = "";
        while (await copy.StartRowAsync(ct) >= 0)
        {
            var code = copy.Read<string>();
            if (code != municipality) municipality = code; // The same text object for all of them.
            rows.Add(new LoadedClaim(municipality, copy.Read<long>(), copy.Read<DateOnly>(NpgsqlDbType.Date),
                copy.Read<long>()));
        }
    }

    static async Task<Dictionary<string, DateOnly>> ReferenceDatesAsync(NpgsqlConnection connection,
        CancellationToken ct)
    {
        var dates = new Dictionary<string, DateOnly>(StringComparer.Ordinal);
        await using var command = new NpgsqlCommand(WindowSql, connection);
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct)) dates[reader.GetString(0)] = reader.GetFieldValue<DateOnly>(1);
        return dates;
    }

    static LoadedAllocation Row(NpgsqlBinaryExporter copy, Dictionary<string, string> texts)
    {
        return new LoadedAllocation(
            Text()!, copy.Read<long>(), copy.Read<long>(), copy.Read<Guid>(), copy.Read<short>(), Text(),
            Text(), Text(), (CareForm)copy.Read<short>(), Text()!, Text(),
            copy.Read<DateOnly>(NpgsqlDbType.Date), copy.Read<DateOnly>(NpgsqlDbType.Date), Value<DateOnly>(),
            Value<int>(), Text(), Text(), Value<long>(), Value<long>(), Text(), Text())
        {
            Sex = Text(), TargetGroup = Text(), Household = Value<Guid>(), CareFrom = Value<DateOnly>(),
        };

        T? Value<T>() where T : struct
        {
            if (!copy.IsNull) return copy.Read<T>();
            copy.Skip();
            return null;
        }

        string? Text()
        {
            if (copy.IsNull)
            {
                copy.Skip();
                return null;
            }
            var text = copy.Read<string>();
            ref var kept = ref CollectionsMarshal.GetValueRefOrAddDefault(texts, text, out var known);
            return known ? kept : kept = text;
        }
    }
}

/// <summary>One stored allocation on its way into the columns. Amounts are cents.</summary>
public readonly record struct LoadedAllocation(
    string Municipality, long Delivery, long Number, Guid YouthKey, short BirthYear, string? Neighbourhood,
    string? Product, string? Category, CareForm Form, string Provider, string? Referrer, DateOnly AllocatedOn,
    DateOnly From, DateOnly? Until, int? Volume, string? Unit, string? Frequency, long? TariffCents,
    long? DeclaredCents,
    string? EndReason, string? ChangeReason)
{
    public string? Sex { get; init; }
    public string? TargetGroup { get; init; }
    public Guid? Household { get; init; }

    /// <summary>When care really began, where delivered.</summary>
    public DateOnly? CareFrom { get; init; }
}
