import type { PlaceTable } from '../table/places.js';

export const ITALIAN_PLACES: PlaceTable = {
  groupWords: `ministero governo parlamento senato camera commissione consiglio comitato partito unione federazione sindacato
    associazione agenzia società gruppo banca università scuola istituto ospedale policlinico comune regione provincia
    procura tribunale corte cassazione polizia carabinieri guardia esercito stato quirinale viminale farnesina palazzo
    interno interni economia finanze istruzione sanità salute giustizia difesa cultura lavoro agricoltura trasporti esteri
    ambiente infrastrutture sviluppo turismo
    ansa adnkronos agi reuters afp rai rai1 rai3 tg1 tg5 mediaset la7 sky repubblica corriere stampa sole messaggero foglio
    fatto quotidiano gazzetta avvenire radio televisione radio24 twitter facebook google youtube instagram x pd lega forza
    italia fratelli m5s movimento stelle azione cgil cisl uil confindustria onu nato ue oms fmi unesco eni enel telecom
    tim fiat ferrari stellantis juventus inter milan roma napoli lazio greenpeace amnesty international croce rossa club fc
    stadio museo centro fondo fondazione casa bianca cremlino pentagono organizzazione autorità osservatorio ufficio nazioni
    unite confcommercio coldiretti legambiente protezione civile inps istat cnr`,
  portfolios: `bilancio urbanistica mobilità scuola sport commercio welfare casa università ricerca famiglia pari affari politiche
    patrimonio viabilità servizi sicurezza personale innovazione lavori decoro lavoro cultura ambiente sanità salute
    economia finanze istruzione giustizia difesa agricoltura trasporti esteri interno infrastrutture turismo`,
  groupTails: [
    'civile',
    'costiera',
    'di finanza',
    'dei conti',
    'dei ministri',
    'del fuoco',
    "d' appello",
    'd’ appello',
    'd’ assise',
    "d' assise",
    'di stato',
    'di vigilanza',
    'nazionale',
    'comunale',
    'regionale',
    'provinciale',
    'metropolitana',
    'costituzionale',
    'democratico',
    'stradale',
    'municipale',
    'locale',
    'scientifica',
    'postale',
    'europea',
    'europeo',
    'centrale',
    'rossa',
    'antimafia',
    'cinque stelle',
  ],
  placeNouns: `nave motonave traghetto peschereccio veliero via viale piazza piazzale corso largo vicolo quartiere rione frazione località borgo villa parco teatro museo stadio
    palazzo ponte chiesa torre castello liceo aeroporto monte lago fiume isola valle contrada hotel cinema ospedale`,
  membersEnding: 'i',
  saintWords: 'san sant santo santa sante',
  placeWords: `italia roma milano napoli torino palermo genova bologna firenze bari catania venezia verona messina padova
    trieste brescia parma prato modena reggio perugia livorno ravenna cagliari foggia rimini salerno ferrara sassari
    latina monza siracusa pescara bergamo forlì trento vicenza terni bolzano novara piacenza ancona andria arezzo udine
    cesena lecce pesaro lombardia veneto piemonte toscana sicilia sardegna puglia calabria campania liguria umbria marche
    abruzzo molise basilicata friuli emilia romagna lazio francia germania spagna inghilterra gran regno unito russia
    ucraina cina giappone india libia tunisia egitto siria israele gaza iran iraq turchia europa africa asia america
    bruxelles ginevra berlino londra parigi madrid mosca kiev washington new stati uniti san santa santo piazza colle borgo rocca castel villa pieve poggio castello cala capo punta via viale
    corso ponte monte lago isola valle nord sud`,
  placePrepositions: "a ad in nel nello nella nell' nell’",
  demonyms: `ghanese camerunense gambiano gambiana maliano congolese angolano mozambicano somalo somala eritreo eritrea libico libica
    libanese siriano siriana iracheno iraniano iraniana afgano afgana pakistano pakistana bengalese filippino filippina
    thailandese vietnamita indonesiano georgiano georgiana armeno lituano lituana lettone moldavo moldava macedone
    montenegrino kosovaro cipriota maltese lussemburghese islandese cubano cubana venezuelano venezuelana ecuadoriano
    boliviano giamaicano giamaicana italiano italiana francese tedesco tedesca spagnolo spagnola portoghese inglese britannico britannica scozzese irlandese
    belga olandese svizzero svizzera austriaco austriaca sloveno slovena croato croata serbo serba bosniaco greco greca
    turco turca russo russa ucraino ucraina polacco polacca ceco ceca slovacco slovacca ungherese rumeno rumena bulgaro
    albanese danese svedese norvegese finlandese estone americano americana statunitense canadese messicano messicana
    argentino argentina brasiliano brasiliana uruguaiano cileno cilena colombiano colombiana peruviano peruviana
    cinese giapponese coreano coreana indiano indiana australiano australiana neozelandese israeliano israeliana
    egiziano egiziana marocchino marocchina tunisino tunisina algerino senegalese nigeriano nigeriana ivoriano kenyano
    keniano etiope sudafricano sudafricana trentino trentina altoatesino altoatesina veneto veneta lombardo lombarda
    piemontese ligure toscano toscana emiliano emiliana romagnolo romagnola umbro marchigiano marchigiana abruzzese
    molisano campano pugliese lucano calabrese siciliano siciliana sardo sarda friulano friulana valdostano milanese
    torinese genovese veneziano veneziana bolognese fiorentino fiorentina romano romana napoletano napoletana barese
    palermitano catanese triestino triestina bergamasco bergamasca bresciano bresciana`,
};
