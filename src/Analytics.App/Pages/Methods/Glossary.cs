using static Analytics.App.Texts;

namespace Analytics.App.Pages.Methods;

/// <summary>The words of the site, and what cannot be read from the figures.</summary>
public static class Glossary
{
    public static IReadOnlyList<(string Word, string Meaning)> Words =>
    [
        (T("95%-interval"),
            T("Waarbinnen de waarde waarschijnlijk ligt als toeval meespeelt. Hoe kleiner het gebied, hoe breder.")),
        (T("aanlevering"), T("Een bestand van één gemeente, zoals het is ingestuurd.")),
        (T("bevinding"),
            T("Een plaats in een bestand waar een controleregel niet klopt: regel, kolom en wat u kunt doen.")),
        (T("buurt, wijk, gemeente, regio"),
            T("De indeling van het CBS. Een buurt ligt in een wijk, een wijk in een gemeente.")),
        (T("inzet"), T("Het bedrag dat met toewijzingen gemoeid is. Nooit op zichzelf te lezen.")),
        (T("lokale actie"),
            T("Wat een gemeente of wijk doet om opvoeden en opgroeien te steunen, met begin en doelgroep.")),
        (T("peildatum"), T("De laatste dag die een aanlevering ziet.")),
        (T("per 1.000 jeugdigen"),
            T("Aantal gedeeld door de jeugdigen van 0 tot en met 22 jaar die er wonen, maal 1.000. Zo zijn grote en "
                + "kleine wijken te vergelijken.")),
        (T("start"), T("Een nieuwe toewijzing na ten minste 120 dagen zonder jeugdhulp.")),
        (T("te weinig"), T("Minder dan 10 jeugdigen: niet getoond om herkenning te voorkomen.")),
        (T("toewijzing"),
            T("Jeugdhulp die aan één jeugdige is toegekend. Een toewijzing is nog geen geleverde hulp.")),
        (T("verblijf"),
            T("Wonen buiten het eigen gezin met hulp, open of gesloten. Pleegzorg en een gezinshuis horen daar niet "
                + "bij.")),
        (T("voorlopig"), T("De periode is nog niet helemaal aangeleverd: het cijfer kan nog veranderen.")),
        (T("vrijgave"),
            T("Een genummerde set cijfers die samen is gecontroleerd en daarna niet meer verandert.")),
        (T("zorgpad"),
            T("De hulp van een jeugdige in volgorde van tijd. Getoond worden alleen volgorden die ten minste tien "
                + "jeugdigen deelden.")),
    ];

    public static IReadOnlyList<string> Limits =>
    [
        T("Een verband in de tijd is geen oorzaak. Een wijk verandert ook zonder dat iemand iets doet."),
        T("Een gebied dat één keer hoog is, ligt de volgende keer meestal lager: dat is toeval en geen effect."),
        T("Wij zien toewijzingen van gemeenten. Hulp die daarbuiten valt, zoals van de huisarts of op school, zien "
            + "wij niet."),
        T("Minder jeugdhulp is niet vanzelf beter: misschien kreeg iemand niet wat nodig was. Daarom staat naast "
            + "elk cijfer een ander."),
        T("Aantallen zijn afgerond op vijf, ook totalen. Daardoor tellen delen niet precies op."),
        T("Van een wijk met weinig jeugdigen kunnen we vaak niets zeggen. Dat staat er dan ook."),
    ];

    public static IReadOnlyList<string> Disclosure =>
    [
        T("Een aantal van 1 tot en met 9 jeugdigen wordt niet getoond; alle andere aantallen zijn afgerond op vijf."),
        T("Ook een aantal waarvan de rest minder dan tien jeugdigen is, wordt niet getoond."),
        T("Bij gevoelige vormen, zoals verblijf en crisishulp, wordt in een wijk ook nul niet getoond."),
        T("Een gebied met minder dan 100 jeugdigen wordt niet getoond."),
        T("Bedragen zijn afgerond op € 5.000, boven een half miljoen op drie cijfers, en staan er alleen bij tien "
            + "of meer jeugdigen."),
        T("Buurten staan er alleen voor alle vormen samen; wegen en zorgpaden alleen als ten minste tien jeugdigen "
            + "ze deelden."),
    ];
}
