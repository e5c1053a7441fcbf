using System.Text;
using System.Text.RegularExpressions;
using Analytics.Pipeline.Validate;

namespace Analytics.Tests.Receive.BadFiles;

/// <summary>One row with a mistake among thirty-nine without.</summary>
static class BadRows
{
    /// <summary>
    /// A level, a rule and what it says; below it what can be wrong, as changes to a right row. Found is that rule in
    /// the first column that was changed, unless it is said behind the arrow.
    /// </summary>
    const string Table = """
        E T001 Deze cel is leeg en mag dat niet zijn. Vul hem in; weet u de buurt niet, schrijf dan 'onbekend'.
          an empty pseudonym                  | ClientPseudoniem=
          an empty area                       | Buurtcode=
          blanks and hard spaces for a number | Toewijzingnummer=   
          quotes with nothing between         | Aanbiedercode=""
          an empty birth year and start       | Geboortejaar=,Ingangsdatum= > T001:Geboortejaar T001:Ingangsdatum
          a lookup that failed, where a value must be | Buurtcode=#N/B > T001:Buurtcode T005:Buurtcode
        E T002 Het toewijzingnummer is geen heel getal van hooguit negen cijfers. Neem het over zoals het in het
            toewijzingsbericht staat.
          a number with a letter              | Toewijzingnummer=70012A
          a number of ten digits              | Toewijzingnummer=1000000000
          a number with a sign                | Toewijzingnummer=-700121
          a number with decimals              | Toewijzingnummer=700121,0
        E T003 Excel heeft dit getal afgekort (zoals 1,23E+08); de cijfers zijn weg. Exporteer opnieuw en open het
            bestand niet in Excel, of maak van de kolom eerst tekst.
          a number in scientific notation     | Toewijzingnummer=7,0012E+08
          a pseudonym in scientific notation  | ClientPseudoniem=1,2E+17
          a date in scientific notation       | Einddatum=2,02E+07
          an amount in scientific notation    | GedeclareerdBedrag=9,25E+02
          a product in scientific notation    | Productcode=4,5E+01
        R T004 Voorloopnullen ontbraken en zijn teruggezet. Maak van deze kolom tekst voordat u het bestand opslaat.
          a municipality without its zero     | Gemeentecode=748
          an area without its zero            | Buurtcode=7480001
          a referrer without its zero         | Verwijzer=2
        W T005 Hier staat een foutwaarde van Excel (zoals #N/B). Herstel de formule en exporteer opnieuw; de cel is
            nu leeg gelezen.
          a lookup that failed                | Wijkcode=#N/B
          an English lookup that failed       | StopZorg=#N/A
          a division by zero                  | GedeclareerdBedrag=#DEEL/0!
          a column that is too narrow         | Einddatum=########
        E T010 Deze datum kunnen we niet lezen of bestaat niet. Schrijf hem als dd-mm-jjjj.
          the thirtieth of February           | Einddatum=30-02-2024
          the thirty-first of November        | Einddatum=31-11-2024
          a leap day in another year          | Einddatum=29-02-2023
          month thirteen                      | Einddatum=01-13-2024
          month thirteen among firsts of the month | Ingangsdatum=01-13-2024
          day zero                            | Ingangsdatum=00-01-2024
          the year 24                         | Einddatum=31-12-24
          the year 0024                       | Einddatum=31-12-0024
          the year 20024                      | Einddatum=31-12-20024
          a month in letters, a year of two     | Einddatum=31 dec 24
          two kinds of separator              | Einddatum=31-12/2024
          a date that is a word               | StartZorg=onbekend
          a number that is no day             | Einddatum=1234567
        E T011 De ingangsdatum ligt voor het jaar 2000. Verbeter de datum.
          the year 1924                       | Ingangsdatum=01-01-1924 > T011:Ingangsdatum T302:Geboortejaar
        E T012 De einddatum ligt voor de ingangsdatum. Verbeter een van beide.
          an end before its start             | Einddatum=31-12-2023
          care that ends before it starts     | StopZorg=07-01-2024
        E T013 De ingangsdatum ligt meer dan een jaar in de toekomst. Verbeter de datum.
          a start in 2042 | Ingangsdatum=01-01-2042,Einddatum=,StopZorg= > T013:Ingangsdatum T016:StartZorg T303:Geboortejaar
        R T014 Hier stond een dagnummer van Excel in plaats van een datum; het is omgerekend. Maak van de kolom een
            datum voordat u opslaat.
          a day number among dates            | Einddatum=45657
        R T015 De datum 1 januari 1900 is gelezen als 'geen datum'. Laat de cel leeg als er geen datum is.
          the first day of Excel for no end   | Einddatum=01-01-1900
        W T016 De zorg begint voor de ingangsdatum van de toewijzing. Controleer beide datums.
          care before its allocation          | StartZorg=31-12-2023
        E T101 Dit is geen CBS-code. Schrijf een gemeente als GM0748 en een buurt als BU07480001.
          the name of an area                 | Buurtcode=Centrum
          the letter O for a zero             | Buurtcode=BU0748OOO1
          a municipality that is a word       | Gemeentecode=Bergen op Zoom
          a wijk where a buurt must be        | Buurtcode=WK074800
        E T102 Deze buurtcode bestaat niet in de bekende indelingen. Controleer de code, of laat de nieuwe indeling
            inlezen.
          a buurt of no vintage               | Buurtcode=BU07489901 > T102:Buurtcode T104:Wijkcode
        E T103 Deze buurt ligt in een andere gemeente. Controleer de buurtcode, of schrijf 'onbekend'.
          a buurt of the neighbours           | Buurtcode=BU16740101 > T103:Buurtcode T104:Wijkcode
        W T104 De wijkcode is onbekend of hoort niet bij de buurt. Controleer beide; we gebruiken de buurt.
          a wijk that does not hold the buurt | Wijkcode=WK074801
          the name of a wijk                  | Wijkcode=Noord
        W T201 Deze code staat niet in de landelijke codelijst JZ020 van iJw. Controleer de code; de regel telt mee.
          an unknown category | Productcategorie=56,Productcode= > T201:Productcategorie T208:Productcode
        W T202 Deze code staat niet in de landelijke codelijst COD327 van iJw. Controleer de code; de regel telt mee.
          an unknown referrer                 | Verwijzer=07
          a referrer in words                 | Verwijzer=huisarts
        W T203 Deze code staat niet in de landelijke codelijst WJ756 van iJw. Controleer de code; de regel telt mee.
          an unknown unit                     | Eenheid=15
        W T204 Deze code staat niet in de landelijke codelijst WMO757 van iJw. Controleer de code; de regel telt mee.
          an unknown frequency                | Frequentie=3
        W T205 Deze code staat niet in de landelijke codelijst JZ588 van iJw. Controleer de code; de regel telt mee.
          an unknown reason to end            | RedenBeeindiging=77
        W T206 Deze code staat niet in de landelijke codelijst JZ002 van iJw. Controleer de code; de regel telt mee.
          an unknown reason to change         | RedenWijziging=77
        E T207 Deze code is te lang of bevat tekens die niet in een code horen. Lever alleen de code.
          a formula that runs a program       | Aanbiedercode==cmd|' /C calc'!A0
          a formula that calls home           | Aanbiedercode=@SUM(1+1)*cmd
          a formula for a product             | Productcode=+45A01
          a bell in a name                    | Aanbiedercode=Stichting␇Kiem
          a tab in a name                     | Aanbiedercode=Stichting␉Kiem
          text turned round                   | Aanbiedercode=Stichting ‮meiK
          a blank that cannot be seen         | Aanbiedercode=Stichting ​Kiem
          a product in words                  | Productcode=Begeleiding individueel
          a name as long as a letter | Aanbiedercode=Stichting tot Bevordering van het Welzijn van Kinderen in de Regio
        W T209 Deze waarde kennen we niet of is geen korte aanduiding; de cel is leeg gelezen. Controleer de kolom.
          an unknown sex                      | Geslacht=Q
          a formula for a label               | Segment==1+1
          text turned round in a label        | Doelgroep=‮gvl
        E T301 Dit is geen geboortejaar van een jeugdige. Lever vier cijfers (2012), geen volledige geboortedatum.
          a birth year of two digits          | Geboortejaar=12 > T301:Geboortejaar T303:Geboortejaar
          a grandmother                       | Geboortejaar=1948 > T301:Geboortejaar T303:Geboortejaar
          a child of the future               | Geboortejaar=2033 > T301:Geboortejaar T302:Geboortejaar
        E T302 De jeugdige is geboren na het jaar van de ingangsdatum. Verbeter een van beide.
          born after the start                | Geboortejaar=2025
        E T303 De jeugdige is bij de ingangsdatum ouder dan 23 jaar. Verbeter een van beide; dit is geen jeugdhulp.
          older than 23 at the start          | Geboortejaar=1999
        E T401 Deze regel staat al eerder in het bestand, met precies dezelfde inhoud. Verwijder de dubbele regel.
          the row above once more             | Toewijzingnummer=700120,ClientPseudoniem=c0ffee19d1ce
        W T402 Dit toewijzingnummer staat er al met dezelfde toewijzingsdatum maar andere inhoud. Welke regel geldt?
            Verwijder de andere.
          the number above, other content     | Toewijzingnummer=700120,ClientPseudoniem=c0ffee19d1ce,Volume=11
        E T403 Dit toewijzingnummer is eerder in het bestand van een andere jeugdige. Een nummer hoort bij een jeugdige:
            verbeter nummer of pseudoniem.
          the number of the child above       | Toewijzingnummer=700120
        E T501 Dit getal kunnen we niet lezen zoals de rest van de kolom. Schrijf bedragen overal met, of overal
            zonder decimalen.
          too many decimals                   | GedeclareerdBedrag=925,125
          a decimal point among commas        | GedeclareerdBedrag=925.00
          two decimal signs                   | GedeclareerdBedrag=9,25,00
          an amount in words                  | GedeclareerdBedrag=veel
          a hundred billion euros             | GedeclareerdBedrag=100000000000,00
          a tariff with decimals              | TariefCent=92,50
          a volume with decimals              | Volume=10,5
        E T502 Dit bedrag is negatief. Lever per toewijzing het saldo van declaraties en correcties.
          a negative amount                   | GedeclareerdBedrag=-925,00
          the minus behind, as suites do      | GedeclareerdBedrag=925,00-
        W T503 Het gedeclareerde bedrag is meer dan tweemaal volume maal tarief. Controleer bedrag, tarief en
            eenheid (euro's of centen?).
          cents where euros are meant         | GedeclareerdBedrag=92500,00
        """;

    public static IEnumerable<BadFile> All
    {
        get
        {
            var (level, rule, says) = ('E', "", "");
            foreach (var line in Table.Split('\n'))
                if (line[0] != ' ') (level, rule, says) = (line[0], line[2..6], line[7..]);
                else if (line.StartsWith("    ", StringComparison.Ordinal)) says += line[3..];
                else yield return Of(level, rule, says, line);
        }
    }

    static BadFile Of(char level, string rule, string says, string line)
    {
        var (name, rest) = (line[..line.IndexOf('|', StringComparison.Ordinal)].Trim(),
            line[(line.IndexOf('|', StringComparison.Ordinal) + 2)..].TrimEnd('\r'));
        var parts = rest.Split(" > ");
        var changes = Cells(parts[0].Replace('␇', '\a').Replace('␉', '\t'));
        var found = parts.Length > 1 ? parts[1] : $"{rule}:{changes[0]}";
        return new BadFile(name, Encoding.UTF8.GetBytes(Forty.Changing(changes)), Verdict.AcceptedWithRemarks,
            found.Replace(":", ":22:", StringComparison.Ordinal), says)
        {
            Apart = level == 'E' ? 1 : 0,
        };
    }

    /// <summary>"A=1,B=2,5" is A: 1 and B: 2,5 — a comma only separates when a column's name follows.</summary>
    static string[] Cells(string changes) =>
        [.. Regex.Split(changes, ",(?=[A-Z][A-Za-z]+=)").SelectMany(change => change.Split('=', 2))];
}
