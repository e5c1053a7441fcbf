using System.Collections.Frozen;

namespace Analytics.Pipeline.Receive.PersonalData;

/// <summary>
/// First names and surnames that are common in the Netherlands, written down without a source: enough to know a column
/// of names by, not a register. Names that are ordinary words as well (Roos, Storm, Mei) are left out of the first.
/// </summary>
static class NameLists
{
    public static readonly FrozenSet<string> FirstNames = Words("""
        aaliyah aart abdel abdullah abel achmed ad adam adriaan adrie agnes ahmed ahmet aicha aisha albert alex
        alexander ali alice alicia allard alwin alyssa amber amina amir amira amy ana anass andre andrea andrei
        andries angela angelique anika anita anja anke ankie anna anne annelies annemarie annemiek annette annie
        anouk antoinette anton antonio antoon ard arend arie arjan arjen arno arnold arthur astrid ayoub ayse aziz
        barbara bart bas bastiaan beatrijs ben benjamin benthe berend bernard bert bertus bianca bilal bjorn boaz
        bob boris boudewijn bram brenda brian britt burak carla carlijn carlo carlos carmen carolien caroline
        casper catharina cees celine cem charlotte chiel chris christa christiaan christian christina christine
        cindy claire clara claudia coen colin conny cor corine corrie cornelis daan dana danielle daniel danny
        daphne dave david deborah demi denise dennis desiree diana dick diederik dilan dina dirk djamila dominique
        dominik donna dora doris dorien ebru edgar edith edwin eefje eline elif elisa elisabeth elise elisa ella
        elles ellen elly els elsa else emil emily emine emir emma emre eric erica erik erna ernst esmee esra
        esther eva evelien evelyn evert evi fabian fabienne farida fatih fatima fatma femke fenna ferdi fleur
        floor floortje floris fons frank frans fransje fred frederik frederique freek frits gabriel geert geertje
        gemma georg george gerald gerard gerda gerrie gerrit gert gertjan gerwin gijs gijsbert gilles gina
        giovanni greetje greta guido gustaaf guus hakan hamza hanna hannah hanneke hannie hans harm harry hasan
        hassan hatice heidi helen helena helga hendrik hendrika henk hennie henny henri henriette herman hidde
        hilde hubert hugo hussein ibrahim ida ilja ilona ilse iman ina inge ingeborg ingrid irene iris irma isa
        isaac isabel isabella isabelle ismail ivan ivar ivo ivonne jaap jack jacob jacqueline jacques jaimy jamal
        jamie jan janna janine janneke janine jannie jantien janus jara jari jarno jasmijn jasmina jason jasper
        jayden jeanette jeanine jelle jelte jennifer jenny jeroen jesse jessica jessy jet jet jim jip jitske joan
        jochem joep joeri johan johanna johannes john johnny jolanda jonas jonathan joost jordy jorien joris jorn
        jorrit jos jose josef josephine joshua josine joyce juan judith juliette jules julia julian juliana julie
        jurgen jurre justin kaj karel karim karin karlijn kasper katarzyna kate katja kees kelly kemal kenan kevin
        khadija khalid kim kimberly kirsten klaas klaartje koen kristel kris krzysztof lambert lara larissa lars
        latifa laura lauren laurens leandro leen lena lennart lenny leo leon leonie lidia liam lianne lida lieke
        lies liesbeth lieve lilian lina linda lindsey lisa lisanne liselotte lisette livia liz loes lonneke lotte
        louis louise loubna luc luca lucas lucia lucy ludo luis luka lukas luuk lydia lynn maaike maarten maartje
        machiel mahmoud maja malika manon manuel marc marcel margot margreet maria marian marianne marie mariam
        marieke marielle marija marijke marijn mariska marit marius marja marjan marjolein marjolijn marko marleen
        marlies marloes marlou martha martijn martin martina martine mary maryam mathijs matthias matthijs maud
        maurice maurits max maxim meike melanie melissa melvin menno merel mia michael michel michelle michiel
        miguel mieke mike milan mila milou mina mirjam mirte mirthe mitchell moniek monique morgan moussa muhammed
        mohamed mohammed murat mustafa myrthe nabil nadia nadine najat nancy naomi nassim natalia natalie natasja
        nathalie nathan neeltje nel nelleke nick nicky nicolas nicole niek niels nienke nikki nils nina noa noah
        noor noortje nora nour olaf oleg olga olivia omar onno orhan oscar osman othman otto owen pascal patricia
        patrick paul paula pauline peer perry peter petra philip pien pier pierre piet pieter pim pleun priscilla
        quinten rachel rachid rafael rahma ramon randy raoul rebecca reinier rembrandt remco remy rene renee
        renate renske riad rianne richard rick rik rina rinus rita rob robbert robert robin roderick roel roelof
        rogier roland roman romy ron ronald ronnie rosa rosalie rosanne rowan ruben rudolf ruud sabine sabrina
        said saar salma samira sander sandra sanne sara sarah sascha saskia sebastiaan selim selma semih serkan
        shirley siem sien sietske sigrid silvia simone sjaak sjaan sjoerd sjors sofia sofie sonja sophia sophie
        stan stefan stefanie stella sterre steven stijn susan susanne suzan suzanne sven sylvia tamara tanja tara
        tatiana ted teun teunis thea theo theodoor thijmen thijs thomas thierry tiago tim timo tineke tijmen
        tjeerd tobias tom tommy toon tristan trudy tugba tygo tycho ursula valerie vanessa vera victor victoria
        vincent viktor wendy wesley wessel wiebe wies wil willem willemijn willeke wim wilma wouter xander xavier
        yara yasin yasmin yasmina yassin yassine yente youssef yousra yusuf yvette yvonne zakaria zehra zeynep zoe
        zoey tess liv sem fien lise jurre mees luna nova mats hugo siem jens thijn fem juul elin lev joep daniil
        oleksandr
        """);

    public static readonly FrozenSet<string> Surnames = Words("""
        aalbers aarts abdi ahmed akkerman alberts ali amrani arends arslan aydin bakker bakx baars baas balk bax
        beekman beers bekker benali bergman berkhout beukers bijl blok blom boer boersma bogaard bogaerts bolt
        boogaard boom boon boonstra bos bosch bosma bosman bouma bouman bouwman brand brands breuer broek
        broekhuizen broers brouwer bruijn bruin bruins buijs buijsman burger celik cetin claassen claes coenen
        coppens cornelissen dam damen daniels dekker demir derks dijk dijkman dijkstra dirks does dogan donkers
        doorn driessen drost duijn eijk elst engelen erdogan evers faber feenstra flipse fransen franken frederiks
        gerritsen gerrits geurts goossens graaf groen groenen groot haan haas hamers hamming hansen harmsen
        heijden heijmans heijnen hendriks hendrikx hermans hermsen hoek hoekstra hofman hofstra holman hoogland
        horst houtman huijbregts huisman huizinga hussein ibrahim jacobs jacobse jager jansen janse janssen
        janssens jong jonge jonker joosten kaya kamp keijzer kerkhof ketelaars kiliç klaassen kilic klein klerk
        kok koning koopman kooij koolen koopmans kooistra korver kowalski kowalczyk kraaij kramer kroon krol
        kuijpers kuiper kuipers kwakkel lammers lamers lange leeuw leeuwen lewandowski linden linders luijten maas
        maes martens mathijssen meeuwissen meijer meijers melis mertens meulen meulman meyer michielsen michels
        mohamed moerman molenaar mol mulder muller naber nguyen nieuwenhuis nijhuis nijland nowak oomen oosterhout
        otten ozdemir ozturk peeters peters petersen pieters pietersen polat poelman poot post postma prins pronk
        rademaker reijnders rietveld rijk rijken roelofs roelofsen rooij roos rovers ruijter sahin sanders schaap
        schenk schepers schipper schippers schmidt schneider scholten schoenmaker schouten schreuder schreurs
        schuurman singh slot smeets smit smits smulders snijders snoek stam steen steenbergen stoop swart swinkels
        szymanski timmer timmerman timmermans tuinstra veen veenstra veenendaal veldhuis veldman velthuis verbeek
        verbruggen verburg verhaegen verheijen verhoef verhoeven verkerk vermeer vermeulen vermolen verschuren
        versteeg verstraten verweij vink visser visscher vliet vogel vogels voogt vos vries vroom wal weijers
        wessels westerman wiegers wiersma wijnen wijngaard willems willemse willemsen winter wit wolf wolters
        wouda wouters yildirim yildiz yilmaz zijlstra zwart zandstra bouazza amari bouzid haddad azzouzi elouali
        bennani chaouch tahiri kowalczuk wisniewski wojcik kaminska zielinska shevchenko bondarenko kovalenko
        pinas tjon ramdin sital jagernath kartosen martina winklaar
        """);

    public static readonly FrozenSet<string> Between = Words(
        "van de den der ten ter het te in 't tot op aan bij vd v.d. 's el al ben bin ait ould la le du da dos von zu");

    static FrozenSet<string> Words(string words) => words.Split([' ', '\n', '\r'],
        StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToFrozenSet();
}
