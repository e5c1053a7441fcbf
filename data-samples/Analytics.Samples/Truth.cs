using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Analytics.Samples.Care;
using Analytics.Samples.Files;
using Analytics.Samples.Planted;

namespace Analytics.Samples;

/// <summary>A planted route and the children who follow it.</summary>
sealed record RouteTruth(string Name, IReadOnlyList<Form> Forms, IReadOnlyList<RouteMember> Members);

/// <summary>What is true of a written sample, for those who check what an analysis finds.</summary>
sealed record Truth(int Seed, SampleSize Size, Window Window)
{
    static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new FormConverter() },
    };

    public List<MunicipalitySummary> Municipalities { get; } = [];
    public List<FileTruth> Files { get; } = [];
    public List<Correction> Corrections { get; } = [];
    public List<List<RouteMember>> RouteMembers { get; } = [.. Routes.All.Select(_ => new List<RouteMember>())];

    public byte[] ToJson(bool planted) => [.. JsonSerializer.SerializeToUtf8Bytes(new
    {
        About = "Everything in this folder is invented. No row describes a real child.",
        Seed, Size = Size.ToString().ToLowerInvariant(), From = Date(Window.First), Until = Date(Window.Last),
        Files, Municipalities, Corrections,
        Planted = planted ? Planted() : null,
    }, Options), (byte)'\n'];

    object Planted() => new
    {
        Plan.LevelShifts,
        Trends = Plan.Trends.Select(one => new { one.Area, one.Form, Measure = "starts", one.RatioPerYear }),
        Spikes = Plan.Spikes.Select(one => new { one.Area, one.Form, Measure = "jeugdigen", one.Quarter, one.Ratio }),
        Recodings = Plan.Recodings.Select(one => new
        {
            one.Municipality,
            one.Quarter,
            FromProducts = one.From,
            ToProduct = one.To,
            FromForm = Product.Of(one.From[0]).Form,
            ToForm = Product.Of(one.To).Form,
        }),
        GrowingDuration = new { GrowingDuration.Provider, GrowingDuration.RatioPerYear, Since = "2019-01-01" },
        DriftingTariff = new { DriftingTariff.Product, DriftingTariff.RatioPerYear, Since = "2019-01-01" },
        Routes = Routes.All.Select((route, i) => new RouteTruth(route.Name,
            [.. route.Steps.Select(step => Product.Of(step.Product).Form)], RouteMembers[i])),
        Actions = Plan.Actions.Select(one => new { one.Action, one.Areas, Measure = "starts", one.Quarter, one.Ratio }),
        Plan.ActionsWithoutEffect,
        HighYears = Plan.HighYears
            .Select(one => new { one.Action, one.Areas, Measure = "starts", one.Year, one.Ratio }),
    };

    /// <summary>Forms as the reference tables write them; no form means all together.</summary>
    sealed class FormConverter : JsonConverter<Form>
    {
        public override Form Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, Form value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Key());
    }

    static string Date(int day) =>
        DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
