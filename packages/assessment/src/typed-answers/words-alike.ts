/**
 * Words of eight letters or more, or of seven beside one of eight, that are one slip from another word: anyone who types
 * one of them means it. They were picked by that rule from the 10,000 words most used in each language, without British and
 * American spellings of one word.
 */
const english = `
actions addiction addition aluminium aluminum americans americas analyses analysis analysts attached attacked auctions
bleeding breeding cameron cameroon carriers carries changing chargers charges charging charming cleaning clearing
collectables collectibles colombia columbia compete competing complaint complete completing compliant computing
concepts concerns concerts contact contacting contacts contents contests contract contracting contracts contrast
counties countries divided dividend earnings earrings economics economies election electron employees employers
eternal expensive extensive external identify identity infection infections infectious injection intention internal
interval invasion invention invision johnson johnston lighting lightning literacy literary medication meditation
modeling modelling officers offices painting patents patients philips phillips pointing precious premises presenting
preventing previous printing processor producers produces products professor programmers programmes projected
projection promises properly property protected protection providers provides receivers receives religions religious
remainder remained reminder resolution retained revolution selling sending shipping shopping specially specialty
specifics specifies spelling spending starring starting stating stopping stranger stronger suppliers supplies teachers
teaches thompson thomson thorough through trailers trainers transit transmit traveler traveling traveller travelling
whenever wherever
`;

const german = `
abgefahren abgenommen abgeschlossen abgeschossen abgesehen abgezogen abhalten abkommen abnehmen abschließen abstellen
abwesenheit abziehen albtraum alptraum anfassen anfänger angefahren angefasst angekommen angelogen angenommen
angepasst angeschlossen angeschossen angesehen angezogen anhalten anhänger ankommen annehmen anpassen anschließen
anstellen anwesenheit anziehen arbeitest arbeitet assistenten assistentin aufeinander aufgaben aufgeben aufgefallen
aufgegeben aufgelegt aufgelöst aufgemacht aufgeregt aufgewacht aufgezogen aufhalten aufheben auflegen aufmachen
aufnahme aufnahmen aufnehmen aufregen aufsicht aufstehen aufwachen auseinander ausgeben ausgedacht ausgefallen
ausgegeben ausgehen ausgelöst ausgemacht ausgezogen aushalten ausmachen ausnahme aussehen aussicht aussiehst aussieht
ausstehen beachten bedanken bedenken befehlen befohlen begangen begannen beginnen begonnen bekommen bekommst bekommt
benimmst benimmt benommen benutze benutzen benutzte benutzten besatzung beschreiben beschrieben besetzung besonderes
besonders besprechen besprochen bestimmen bestimmten besuche besuchte betrogen betrügen beweisen bewiesen bezahlst
bezahlt bischen bisschen brachte brachten brauche brauchen brauchst braucht brauchte brauchten bräuchte bräuchten
darunter demselben denselben derselben director direktor drunter einigen einiger einiges einschlafen einschlagen
einzigen einziger einziges entgegen entgehen entscheiden entscheidest entscheidet entschieden erfinden erfunden
erinnere erinnerst erinnert erinnerte erkennst erkennt erkläre erklärte erscheinen erschienen erschießen erschrecken
erschrocken ertrinken ertrunken erwartest erwartet erzähle erzählst erzählt erzählte falschen flaschen freiheit
freizeit freuden freunden freundin gebissen gebracht gebraucht gebunden gefangen gefeiert gefeuert geflogen geflohen
gefunden gegangen gegessen geistern gekommen gelangen geleistet geleitet gelogen gelungen genommen gentleman gentlemen
geraucht gerichtet gerissen geschlafen geschlagen geschlossen geschossen gesehen gesessen gesichtet gestartet
gestattet gestehen gestern gesungen gewinnen gewinnst gewinnt gewissen gewonnen geworden geworfen glauben glaubten
heiratest heiratet herrlich herzlich inspector inspektor kapierst kapiert konntest kämpfen kämpften könntest könntet
kümmerst kümmert leichter leistung leitung letztens letztes lichter liebsten liebten marshal marshall musstest
müsstest nachbarin nachbarn patienten patientin polizisten polizistin president production produktion präsident
präsidenten präsidentin reagieren regieren schaffe schaffst schafft schaffte schalten schalter schatten schauspielerin
schauspielern scheibe scheiden scheine scheinen scheinst scheint schenken schicke schicken schickst schickt schickte
schickten schieben schieße schießen schießt schimmer schinken schlacht schlafen schlage schlagen schlange schlangen
schlecht schließe schließen schließt schlimmen schlimmer schläfst schläft schlägst schlägt schlüssel schmecken
schneiden schrecken schreibe schreiben schreibst schreibt schreie schreien schreist schreit schrieben schulden
schuldest schuldet schulen schulter schwager schwanger schweine schweren schwerer schwerter schwester schwimmen
schwören schätzen schülerin schülern schüssel schützen sicheren sichern solltest solltet spielen spielten sprachen
sprechen sprengen sprichst spricht springen stellen stellten streifen streiten studenten studentin taschen tauchen
tauschen täuschen unterbrechen unterbrochen unterschreiben unterschrieben verbergen verbinden verborgen verbrannt
verbrennt verbunden verderben verdienst verdient verdorben verfahren verführen vergangen vergesst vergisst verhaften
verhalten verhandeln verirrt verkaufe verkaufen verkaufst verkauft verkaufte verlangen verlasse verlassen verlaufen
verleihen verletzen verletzt verlieben verliebt verlieren verlierst verliert vermisst vernichten verpasse verpassen
versagen versauen verschieben verschieden verschoben verschonen verschwenden verschwendest verschwendet verschwinden
verschwindest verschwindet verschwunden versehen versetzen versetzt versorgen versprach versprechen versprich
versprochen verstand verstecke versteckst versteckt versteckte verstehen verstehst versteht versuche versuchen
versuchst versucht versuchte versuchten vertragen vertraue vertrauen vertraust vertraut vertraute vertreiben
vertrieben verwandeln verwendet verwirrt verwundet verzeihen verzichten verziehen vorfahren vorsprechen vorstand
wolltest wolltet wusstest wünsche wünschst wünscht wünschte wüsstest zeichen zeichnen zerbrechen zerbrochen
zurückgeben zurückgehen zurückkommst zurückkommt zweitens zweites überall überfall übergeben überleben überlebt
überlegen überlegt übersehen überstanden überstehen überstunden übertreiben übertrieben
`;

/** Less usual ones, which are taught. */
const taught =
  "complement compliment dysphagia dysphasia dysplasia isotonic isotopic isomeric isometric ureteral urethral defection " +
  "deflection adaption adoption vocation vacation vocations vacations cremation creation literally laterally propanol " +
  "propenol perineal peroneal mediation meditation";

const listWords = (): ReadonlySet<string> => new Set(`${english} ${german} ${taught}`.trim().split(/\s+/u));

/** Ordinary words that a slip would make of one another, in lower case. */
export const wordsAlike: ReadonlySet<string> = /* @__PURE__ */ listWords();
