using System.Text;

namespace Analytics.IntegrationTests.Jobs;

/// <summary>Small extracts of allocations that are in order.</summary>
static class Extracts
{
    /// <param name="first">The first number; another one makes another content.</param>
    public static byte[] Bytes(string municipality, int first, int rows) => Encoding.UTF8.GetBytes(string.Join('\n',
    [
        "Gemeentecode;Buurtcode;ClientPseudoniem;Geboortejaar;Toewijzingnummer;Productcategorie;"
            + "Aanbiedercode;Ingangsdatum;Einddatum;Leveringsperiode",
        .. Enumerable.Range(first, rows).Select(i =>
            $"{municipality};onbekend;p{i:x12};2012;{i};45;{20000 + i % 5:00000000};"
            + $"01-{1 + i % 12:00}-2023;30-06-2024;{2000 + first}"),
    ]) + "\n");
}
