import { ITALIAN_PEOPLE } from './it/people.js';
import type { LanguageTable } from './language.js';

export const ITALIAN: LanguageTable = {
  ...ITALIAN_PEOPLE,
  code: 'it',
  marks: ['«»', '“”', '„”', '„“', '””'],
  innerMarks: ['‘’'],
  cuesInside: 'commas',
  dashDialogue: true,
  verbEndings: 'ò arono erono irono',

  speech: `applaude applaudono applaudì singhiozza singhiozzato dice dicono disse dissero diceva dicevano aggiunge aggiungono
    aggiunse aggiungeva risponde rispondono rispose avverte avvertono avvertì conclude concludono concluse prosegue
    proseguono proseguì ammette ammettono ammise insiste insistono insistette ribadisce ribadiscono ribadì sostiene
    sostengono sostenne ritiene ritengono scrive scrivono scrisse chiede chiedono chiese promette promettono promise
    chiarisce chiariscono chiarì taglia ammonisce ammonì definisce riferisce riferiscono riferì riconosce riconoscono
    riconobbe suggerisce difende difendono crede credono pensa pensano riassume ripete ripetono ripeté ribatte
    ribattono ribatté detto aggiunto ripetuto ribattuto risposto avvertito concluso proseguito ammesso insistito
    ribadito sostenuto scritto chiesto promesso chiarito tagliato ammonito riferito reso riconosciuto suggerito difeso
    riassunto lamentata detta sfogata ribatterono ribatteva interrompe interrotto interviene intervenuto allarga
    ammoniscono garantisce garantiscono garantito insorge insorgono smentisce smentiscono smentito riflette riflettono
    riflettuto concede concesso scandisce scandiscono scandì scandito reagisce reagiscono reagì reagito ripeteva
    rispondeva rispondevano scriveva scrivevano chiedeva chiedevano sosteneva sostenevano ribadiva ribadivano
    insisteva avvertiva chiariva aggiungevano concludeva proseguiva prometteva ammetteva esordì esordito intervenne
    riprende riprese ripreso suggerì suggeriscono rincara sorride conviene convenne convenuto dissente sminuisce
    sminuito asserisce asserì asserito inveisce inveì insinua deduce desume interloquisce infierisce risponderà dirà
    spiegherà intima intimò soggiunge soggiunse soggiunto`,
  speechNonFinite: `dicendo aggiungendo rispondendo avvertendo concludendo ammettendo insistendo ribadendo sostenendo scrivendo
    promettendo chiarendo dire aggiungere ribadire sapere noto notare presente capire scandendo ripetendo chiedendo
    rispondere chiedere chiarire promettere ammettere insistere concludere ribattere ribattendo reagendo proseguendo
    riferendo riferire scrivere soggiungendo sostenere avvertire ammonire garantire garantendo descrivendo suggerendo
    suggerire ripetere proseguire intendere`,
  speechStems: `accenn accus afferm allert ammicc annot annunci argoment arring assicur attacc attest augur auspic avvis azzard
    bacchett balbett bisbigli borbott calcol celebr certific chios comment comunic concord conferm confess confid confut
    consider consigli constat contest continu critic declam denunci dettagli dichiar dissert domand elenc enunci esclam
    esort esplicit esult evidenzi farfugli filosof fren giudic giur gongol grid illustr implor incalz incit inform
    interrog invit ipotizz ironizz lament lod minimizz mormor motiv notific obiett osserv pavent plaud polemizz precis
    predic proclam profetizz pronostic protest puntualizz raccomand raccont ragion ramment rassicur recit reclam
    recrimin replic rettific richiam ricord riepilog rilanci rilev rimarc rimbrott rimprover ringhi ringrazi rivel
    rivendic sbott sbuff scherz scongiur sdrammatizz segnal sentenzi sfog sintetizz sogghign sollecit sospir sottoline
    specific spieg spron stigmatizz stim strill supplic sussurr svel teorizz tranquillizz tuon twitt`,
  speechEndings: { finite: 'a ano ò arono ava avano ato', nonFinite: 'ando are' },
  besideOnly:
    'sorride ride sospira sorrise comincia cominciò esordisce esordisce finisce descrive descrisse ricostruisce',
  weakSpeech: `definì definito definiscono parla parlano parlò parlato chiama chiamano chiamò chiamato paragona paragonò
    paragonato condanna condannano condannò condannato elogia elogiò vuole voleva vede propone propongono propose proposto
    respinge respingono respinse respinto teme temono invoca invocano saluta`,
  weakNonFinite:
    'definendo parlando chiamando condannando respingendo parlare definire chiamare condannare respingere',
  citedAs: 'cita citato citata citano',
  participleVerbEndings: 'o',
  speechPhrases: [
    'fa sapere',
    'fanno sapere',
    'fece sapere',
    'fatto sapere',
    'fa notare',
    'fanno notare',
    'fatto notare',
    'fa presente',
    'fatto presente',
    'fa eco',
    'fa capire',
    'fatto capire',
    'lascia intendere',
    'lasciato intendere',
    'lascia sfuggire',
    'lasciato sfuggire',
    'rende noto',
    'rendono noto',
    'reso noto',
    'mette in chiaro',
    'mettono in chiaro',
    'messo in chiaro',
    'mette in guardia',
    'mettono in guardia',
    'messo in guardia',
    'mette le mani avanti',
    'mette nero su bianco',
    'mettono nero su bianco',
    'messo nero su bianco',
    'taglia corto',
    'tagliano corto',
    'tagliato corto',
    'rincara la dose',
    'rincarato la dose',
    'va giù duro',
    'va all’ attacco',
    "va all' attacco",
    "lancia l' allarme",
    "lanciano l' allarme",
    "lanciato l' allarme",
    'lancia un appello',
    'lanciato un appello',
    'punta il dito',
    'puntano il dito',
    'puntato il dito',
    'getta acqua sul fuoco',
    'gettato acqua sul fuoco',
    'dice convinto',
    'dice convinta',
    'dice certo',
    'dice certa',
    'dice sicuro',
    'dice sicura',
    'detto convinto',
    'detta convinta',
    'tiene a precisare',
    'tiene a sottolineare',
    'tenuto a precisare',
    'tenuto a sottolineare',
    'tiene a dire',
    'prende la parola',
    'allarga le braccia',
    'scuote la testa',
    'scuote il capo',
    'dà ragione',
    'dà voce',
    'dato voce',
    'si limita a dire',
    'limita a dire',
    'limitato a dire',
    'limitata a dire',
    'va avanti',
    'la butta lì',
    'dà la colpa',
    'alza la voce',
    'chiude la porta',
    'tira le somme',
  ],
  speechNouns: `replica risposta commento reazione sfogo affondo accusa accuse attacco appello parola parole monito avvertimento
    avviso promessa rassicurazione ironia dichiarazione dichiarazioni messaggio invito controreplica stoccata battuta
    frecciata racconto ricordo spiegazione difesa denuncia testimonianza augurio richiesta ammissione conferma smentita
    amarezza soddisfazione rabbia dolore sintesi analisi giudizio opinione parere posizione convinzione tesi lettura chiosa
    grido urlo lamento rammarico entusiasmo versione`,
  comingVerbs: 'arriva arrivò arrivata viene venne giunge',
  takenBackBy: [
    'lo',
    "l'",
    'l’',
    'così',
    'è quanto',
    'è quanto trapela da',
    'è quanto si apprende da',
    'è quanto emerge da',
    'è quello che',
    'a dirlo è',
    'a dirlo è stato',
    'a dirlo è stata',
    'a affermarlo è',
    'ad affermarlo è',
    'a sostenerlo è',
    'a dichiararlo è',
    'a dichiararlo è stato',
    'a dichiararlo è stata',
    'a raccontarlo è',
    'a spiegarlo è',
    'a denunciarlo è',
    'a ricordarlo è',
    'a sottolinearlo è',
    'a scriverlo è',
    'a parlare è',
    'a rivelarlo è',
    'a confermarlo è',
    'a ribadirlo è',
    'parola di',
    'parole di',
    'queste le parole di',
    'queste le parole del',
    'queste le parole della',
    'sono le parole di',
    'sono le parole del',
    'sono le parole della',
    'sono parole di',
    'la pensa così',
    'la vede così',
    'ne è convinto',
    'ne è convinta',
    'ne è sicuro',
    'ne è sicura',
    'ne è certo',
    'ne è certa',
  ],
  viewMarks: 'per',
  participleShapes: `ato ata ati ate uto uta uti ute ito ita iti ite olto olta olti olte esto esta esti este osto osta osti
    oste erto erta erti erte etto etta etti ette otto otta otti otte into inta inti inte unto unta unti unte eso esa esi ese
    uso usa usi use`,
  afterQuoteOnly: 'così',
  invertedPronouns: true,
  groupsBetween: true,
  dropsSubject: true,
  pluralEndings: 'no',
  passiveAuxiliaries: 'stato stata stati state viene venne vengono',
  auxiliaries: `ha hanno aveva avevano avrà avrebbe ebbe è sono era erano sarà sarebbe deve può potrebbe va vanno non sta
    stanno tenuto`,
  agentMarks: "da dal dalla dall' dall’ dallo",

  accordingTo: [
    'secondo',
    'a detta di',
    'a detta del',
    'a detta della',
    'stando a',
    'stando al',
    'stando alla',
    'a giudizio di',
    'a giudizio del',
    'nelle parole di',
    'ad avviso di',
    'a parere di',
  ],
  whatMarks: 'quanto',
  accordingAfter: '',
  statedIn: 'legge leggere',
  cueOpeners: 'come',

  articles: "il lo la l' l’ i gli le un uno una un' un’",
  obliqueDeterminers: '',
  definites: "il lo la l' l’ i gli le",
  fusedArticles: `del dello della dell' dell’ al allo alla all' all’ dal dallo dalla dall' dall’ nel nello nella nell' nell’
    sul sullo sulla sull' sull’`,
  determiners: `questo questa questi queste quest' quest’ quel quello quella quei quegli quelle alcuni alcune diversi diverse
    molti molte ogni ciascuno tutto tutta tutti tutte nessun nessuna due tre quattro cinque sei sette otto nove dieci altro
    altra altri altre un'altra stesso stessa entrambi certi certe`,
  possessives: 'suo sua suoi sue mio mia miei mie nostro nostra nostri nostre tuo tua loro',
  infinitiveMarks: 'di',
  participleEndings: 'ando endo andosi endosi andolo endolo andola endola andogli endogli',
  prepositions: `di del dello della dell' dell’ dei degli delle d' d’ a ad al allo alla all' all’ ai agli alle da dal dallo
    dalla dall' dall’ dai dagli dalle in nel nello nella nell' nell’ nei negli nelle con col su sul sullo sulla sull' sull’
    sui sugli sulle per tra fra senza contro verso dopo durante presso davanti dietro sopra sotto oltre secondo entro
    attraverso tramite lungo fino`,
  placePrepositions: "a ad in nel nello nella nell' nell’",
  nounPrepositions: "di del dello della dell' dell’ dei degli delle d' d’ per",
  clauseOpeners: `e ed ma o od che se perché poiché quando mentre come dove né però dunque quindi anche affinché benché
    sebbene cosa`,
  coordinators: 'e ed ma o',
  complementizers: 'che se',
  objects: "si s' s’ gli le lo l' l’ ci c' c’ mi ti vi ne",
  negations: 'non né',
  relatives: 'che chi cui quale quali',
  adverbs: `poco anche inoltre oggi ieri domani stamattina stasera stamani poi dopo allora ora già ancora sempre mai così qui lì
    là molto più meno solo soltanto neanche nemmeno intanto infine quindi invece però tuttavia subito presto tardi pure
    quasi forse proprio appena fa insieme infatti successivamente prima`,
  adverbEnding: 'mente',
  weekdays: 'lunedì martedì mercoledì giovedì venerdì sabato domenica',
  times: `gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre mattina mattinata
    pomeriggio sera serata notte settimana settimane mese mesi anno anni giorno giorni ora ore minuti vigilia estate
    inverno autunno primavera`,

  pronouns: {
    male: 'lui egli quest’ultimo',
    female: 'lei ella quest’ultima',
    plural: 'loro essi esse',
    first: 'io noi tu voi',
    neuter: 'ciò questo quello',
    maleOther: '',
    femaleOther: '',
  },
  titles: {
    male: 'signor sig don re principe padre fra fratello sir lord dottor dott',
    female: 'signora sig.ra regina principessa suor sorella lady dottoressa dott.ssa',
    any: `dr prof professor professore professoressa presidente ministro ministra sindaco sindaca senatore senatrice deputato
      deputata governatore governatrice generale colonnello comandante capitano giudice procuratore procuratrice prefetto
      ambasciatore ambasciatrice direttore direttrice papa cardinale vescovo monsignor cancelliere segretario segretaria
      ingegner ing avvocato avv onorevole on premier ceo cfo commissario assessore assessora questore`,
  },
  genderOnlyTitles: 'signor signora sig don suor fra monsignor sir lord lady dott dottor',
  titleEndings: { male: '', female: '', any: '' },
  firstNames: {
    male: `achille adamo adelmo adriano agostino alberico alberto aldo alessandro alessio alfio alfonso alfredo alvise amadeo
      amedeo amleto andrea angelo annibale antonello antonino antonio armando arnaldo arsenio arturo attilio augusto
      aurelio baldassare bartolomeo beniamino beppe bernardo biagio bruno calogero camillo carlo carmelo cesare
      christian cipriano cirillo ciro claudio coriolano corrado cosimo costantino costanzo cristiano damiano daniele
      danilo dante dario david davide diego dino dionigi domenico donald donatello donato edoardo efisio egidio elia
      elio elladio elvio emanuele emilio ennio enrico enzo eraldo ermanno ermenegildo ermes ernesto ettore eugenio ezio
      fabio fabrizio fausto federico federigo felice ferdinando fernando filippo fiorenzo flavio francesco franco fulvio
      gabriele gaetano gaspare gastone gavino gennaro gerardo geronimo giacinto giacomo giampaolo giampiero gian
      giancarlo gianfrancesco gianfranco gianluca gianluigi gianmarco gianni gianpaolo gianpietro gilberto gino
      gioacchino gioele gionata giordano giorgio giosuè giovanni girolamo giuliano giulio giuseppe giustino goffredo
      graziano gregorio guglielmo guido gustavo ignazio igor italo ivan ivano ivo jacopo jan joe john kevin lamberto
      lando lapo lazzaro leonardo leopoldo livio lodovico lorenzo loris luca luciano lucio ludovico luigi manfredi
      manlio manuel marcantonio marcello marco mariano mario martino massimiliano massimo matteo mattia maurilio
      maurizio mauro michelangelo michele mirco mirko napoleone nevio niccolò nico nicola nicolò nino nunzio odoardo
      orazio oreste orlando oscar osvaldo otello ottavio ottone ottorino paolo paride pasquale patrizio pier pierangelo
      piergiorgio pierluigi piero pierpaolo pietro pompeo raffaele raffaello raimondo ranieri remo renato renzo riccardo
      rino roberto rocco rodolfo rolando romano romeo romolo rosario ruggero ruggiero sabatino salvatore samuele sandro
      sante santino santo saverio sebastiano sergio severino silvano silvestro silvio simone sirio stefano teodoro
      thomas tiziano tommaso toni tonino torquato tullio ubaldo uberto ugo ugolino ulderico uliano umberto valentino
      valerio vanni vasco vincenzo vinicio virgilio vito vittorio vladimir walter`,
    female: `ada adele adelina adriana agata agnese alba alessandra alessia alice alina amalia amanda ambra anastasia angela
      angelica angelina angiola anita anna annalisa annamaria antonella antonia antonietta antonina arianna asia assunta
      aurora barbara beatrice benedetta berenice bettina bianca bruna camilla carla carlotta carmela carolina cassandra
      caterina cecilia celeste chiara cinzia clara claudia clelia clotilde concetta costanza cristina daniela daria
      debora deborah diana dina dolores donata donatella edda eleanora elena eleonora elettra eliana elisa elisabetta
      elvira emanuela emilia emma erica erika erminia ester eugenia eva fabia fabiana fabiola fabrizia federica fernanda
      fiamma filippa fiorella fiorenza flaminia flavia flora franca francesca gabriella gaia gelsomina gemma germana
      giada gianna gigliola gilda ginevra gioia giorgia giovanna gisella giuditta giulia giuliana giulietta giuseppina
      gloria grazia graziella greta ida ilaria ileana ines iolanda irene iris irma isa isabella ivana jessica jolanda
      katia lara laura lavinia letizia liana licia lidia liliana lina linda lisa livia loredana lorella lorena lorenza
      loretta luana lucia luciana lucrezia ludovica luigina luisa maddalena mafalda manuela mara marcella margherita
      maria mariana mariangela marianna mariarosa mariateresa mariella marilena marina marisa marta martina marzia
      matilda matilde maura melania melina melissa mercedes michela milena milva mirella miriam mirta moira monica
      morena nadia natalia nicoletta nilde nina nives noemi norma olga olivia onorina ornella ottavia palmira paola
      patrizia piera pierina pina priscilla raffaella ramona rebecca regina renata rita roberta romina rosa rosalba
      rosalia rosangela rosanna rosaria rosina rossana rossella sabina sabrina samantha samuela sandra sara serafina
      serena sibilla silvana silvia simona simonetta sofia sonia sophia stefania susanna sveva sylvia tamara tatiana
      teodora teresa tina tiziana ursula valentina valeria vanda vanessa velia veronica victoria vincenza virginia
      vittoria viviana wanda zaira zita`,
  },
  firstNameEndings: { male: 'o', female: 'a' },
  nameParticles: "de del della dei degli di da dal dalla lo la li d' von van al el bin",
  nameSuffixes: 'jr ii iii iv vi xiv xvi',
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
  portfolios: `bilancio urbanistica mobilità scuola sport commercio welfare casa università ricerca famiglia pari affari politiche
    patrimonio viabilità servizi sicurezza personale innovazione lavori decoro lavoro cultura ambiente sanità salute
    economia finanze istruzione giustizia difesa agricoltura trasporti esteri interno infrastrutture turismo`,
  placeWords: `italia roma milano napoli torino palermo genova bologna firenze bari catania venezia verona messina padova
    trieste brescia parma prato modena reggio perugia livorno ravenna cagliari foggia rimini salerno ferrara sassari
    latina monza siracusa pescara bergamo forlì trento vicenza terni bolzano novara piacenza ancona andria arezzo udine
    cesena lecce pesaro lombardia veneto piemonte toscana sicilia sardegna puglia calabria campania liguria umbria marche
    abruzzo molise basilicata friuli emilia romagna lazio francia germania spagna inghilterra gran regno unito russia
    ucraina cina giappone india libia tunisia egitto siria israele gaza iran iraq turchia europa africa asia america
    bruxelles ginevra berlino londra parigi madrid mosca kiev washington new stati uniti san santa santo piazza colle borgo rocca castel villa pieve poggio castello cala capo punta via viale
    corso ponte monte lago isola valle nord sud`,
  notNames: `il lo la l' l’ i gli le un uno una un' un’ di del dello della dell' dell’ dei degli delle d' d’ a ad al allo alla
    all' all’ ai agli alle da dal dalla dall' dall’ dai in nel nello nella nell' nell’ nei negli nelle con su sul sulla per tra
    fra senza contro verso dopo prima durante presso davanti dietro sopra sotto oltre secondo entro e ed ma o che se perché
    poiché quando mentre come dove né però dunque quindi anche inoltre oggi ieri domani poi allora ora già ancora sempre mai
    così qui lì molto più meno solo soltanto neanche intanto infine invece tuttavia subito questo questa questi queste quest'
    quest’ quel quello quella quei quelle lui lei loro egli ella essi noi voi io tu ciò suo sua suoi sue mio mia nostro nostra
    si s' s’ ci c' c’ mi ti vi ne non no sì grazie alcuni alcune diversi molti molte ogni tutto tutta tutti tutte nessuno
    nessuna due tre quattro cinque sei sette otto nove dieci altro altra altri altre stesso chi cui quale quali cosa è sono era
    erano ha hanno aveva interpellato interpellata intervistato italiano italiana italiani europeo europea americano russo
    francese tedesco britannico stando tra`,
  bodyNouns: `azienda società compagnia ditta impresa fondo gruppo multinazionale associazione sindacato organizzazione partito
    club federazione istituto banca cooperativa fondazione agenzia istituzione ente editrice consorzio colosso
    assicurazione onlus sigla movimento comitato collettivo startup start-up catena gestore`,
  groupNouns: `governo ministero procura comune polizia sindacato partito associazione gruppo azienda società agenzia
    giornale quotidiano settimanale comunicato rapporto lettera testo tribunale corte commissione consiglio comitato
    organizzazione federazione collettivo studio sondaggio direzione banca istituto squadra presidenza ong articolo
    documento messaggio nota sentenza relazione post ditta impresa compagnia club curva sigla
    difesa accusa famiglia opposizione maggioranza questura prefettura giunta dicastero ente consorzio cooperativa
    fondazione movimento redazione tifoseria giuria fondo`,
  workNouns: `libro film romanzo canzone album serie trasmissione mostra motto intitolato intitolata titolo
    documentario striscione coro cartello slogan docufilm saggio podcast manifesto operazione rivista
    spettacolo opera pezzo`,
  headFirst: true,
  apposedNames: true,

  elisions: 'l un d dell all dall nell sull quest quell s c',
  abbreviations: 'sig dott prof avv ing on dr arch geom art pag ecc cfr tel n col gen',

  boilerplateStarts: [
    'leggi anche',
    'leggi tutto',
    'vedi anche',
    'guarda anche',
    'approfondisci',
    'iscriviti',
    'abbonati',
    'seguici',
    'registrati',
    'ricevi',
    'newsletter',
    'condividi',
    'pubblicità',
    'riproduzione riservata',
    'tutti i diritti',
    'foto:',
    'video:',
    'fonte:',
    'copyright',
    '©',
    'clicca qui',
    'articoli correlati',
  ],
  captionMarks: [
    "foto d'archivio",
    'foto d’archivio',
    'foto di archivio',
    "immagine d'archivio",
    'immagine d’archivio',
    'getty images',
    '(ansa)',
    'foto:',
    '(foto',
    'crediti:',
  ],
};
