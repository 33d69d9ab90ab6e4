import type { PersonTable } from '../table/people.js';

export const ITALIAN_PEOPLE: PersonTable = {
  personNouns: {
    male: `studioso politico coach bomber mediano religioso prelato porporato pontefice militare
      dottore clinico accademico comico uomo ragazzo signore direttore presidente senatore consigliere
      avvocato ricercatore padre fratello figlio marito poliziotto infermiere maestro professore
      agricoltore allevatore vicino ambasciatore allenatore giocatore attore cantante scrittore storico
      politologo sociologo re candidato negoziatore operaio studente ministro sindaco governatore
      deputato assessore scienziato medico funzionario segretario ingegnere prefetto procuratore
      imprenditore magistrato biologo geologo archeologo fondatore vicepresidente tecnico bagnino
      pescatore architetto regista imputato legale difensore attaccante centrocampista portiere terzino
      centravanti capitano mister primo carabiniere rapper capomissione caposquadra capotreno
      capocantiere caporedattore finanziere pompiere geometra albergatore ristoratore barista negoziante
      rettore docente fisico chimico matematico musicista cineasta editore libraio parlamentare
      eurodeputato ex-sindaco esponente pensionato anziano giovane cittadino ispettore maresciallo
      questore viceministro sottosegretario lettore elettore custode bibliotecario falegname fornaio
      macellaio calzolaio meccanico elettricista idraulico muratore giardiniere cameriere pasticciere
      pasticcere panettiere banchiere gioielliere barbiere parrucchiere ferroviere camionista tassista
      casaro mugnaio vignaiolo contadino pastore apicoltore operatore marinaio velista arbitro
      calciatore ciclista nuotatore corridore pugile sciatore velocista maratoneta ballerino tenore
      baritono poeta romanziere fumettista cantautore burattinaio nonno zio cugino cognato suocero
      genero nipote compagno fidanzato amico collega papà allievo alunno preside bidello brigadiere
      sovrintendente soprintendente vicequestore vicesindaco vicepremier vicedirettore presule
      arcivescovo cappellano sacerdote prete frate monsignore notaio commercialista consulente
      amministratore tesoriere revisore armatore stilista chef cuoco oste vignettista disegnatore
      stampatore orologiaio artigiano casalingo profugo migrante rifugiato sopravvissuto reduce
      superstite vincitore eletto detenuto condannato indagato arrestato farmacista dentista chirurgo
      anestesista neurologo cardiologo oncologo fisioterapista eurocommissario guardasigilli dottorando
      tirocinante astrofisico gregario inviato corrispondente cronista vaticanista speleologo alpinista
      guida rifugista malgaro boscaiolo cacciatore guardiaparco`,
    female: `studiosa dottoressa accademica comica donna signora direttrice senatrice consigliera avvocata ricercatrice madre sorella figlia moglie
      poliziotta infermiera maestra professoressa agricoltrice allevatrice vicina ambasciatrice allenatrice giocatrice
      attrice scrittrice storica politologa sociologa regina candidata negoziatrice operaia studentessa ministra sindaca
      governatrice deputata assessora scienziata funzionaria segretaria procuratrice imprenditrice biologa geologa
      archeologa fondatrice tecnica vittima fonte
      imputata legale difensora attaccante centrocampista portiera rettrice docente fisica chimica
      matematica musicista cineasta editrice libraia parlamentare eurodeputata pensionata anziana giovane
      cittadina ispettrice questora viceministra presidentessa albergatrice ristoratrice barista negoziante
      magistrata lettrice elettrice bibliotecaria fornaia parrucchiera giardiniera cameriera pasticciera sarta
      contadina arbitra calciatrice nuotatrice ballerina poetessa soprano fumettista cantautrice mamma
      nonna zia cugina cognata suocera compagna fidanzata amica allieva alunna bidella
      vicesindaca vicedirettrice notaia amministratrice tesoriera
      revisora commissaria chef cuoca artigiana casalinga profuga rifugiata sopravvissuta
      vincitrice eletta detenuta condannata indagata arrestata chirurga inviata
      suora badessa avvocatessa capitana dottoranda astrofisica bambina ragazza`,
    any: `playmaker pivot pizzaiola pizzaiolo bagnina edicolante tabaccaio tabaccaia qualcuno cliente avventore avventrice ufficiale onorevole gip gup insegnante passante militare rivale ad ceo cfo dg ds ct manager patron portavoce esperto esperta esperti specialista specialisti economista economisti analista analisti giornalista
      giornalisti giudice pm testimone testimoni diplomatico diplomatica fonti leader capogruppo dirigente dirigenti
      responsabile responsabili membro membri artista atleta campione campionessa capitano pilota commissario agente agenti
      papa cardinale vescovo titolare proprietario proprietaria volontario volontaria residente residenti abitante abitanti
      lavoratore lavoratrice lavoratori delegato delegata coordinatore coordinatrice rappresentante rappresentanti
      interlocutore autore autrice comandante colonnello generale manifestante manifestanti oppositore virologo virologa
      climatologo climatologa cancelliere commerciante commercianti attivista attivisti premier capo collaboratore
      sindacalista parroco soccorritore soccorritori passeggero passeggera
      vulcanologo vulcanologa sismologo sismologa glaciologo glaciologa astronomo astronoma epidemiologo
      epidemiologa pediatra psicologo psicologa psichiatra giurista costituzionalista primario primaria
      veterinario veterinaria meteorologo meteorologa oceanografo oceanografa`,
  },
  personEndings: {
    male: 'atore itore uttore ltore ologo ografo turgo ivendolo',
    female: 'atrice itrice uttrice ltrice ettrice ologa ografa turga ivendola',
    any: 'uarantenne quantenne santenne tantenne vantenne iottenne entenne icenne alista elista olista nista rista tista zista dista gista cista chista mista sindaco iatra',
  },
  tradeEndings: {
    endings:
      'iere iera aio aia aiolo aiola aro ante ista ologo ologa ografo ografa atore atrice itore itrice icoltore icoltrice',
    save: `intero intera mestiere quartiere cantiere bicchiere sentiero pensiero piacere dovere carriera frontiera bandiera
      corriera barriera primavera maniera preghiera tastiera riviera ringhiera scogliera paio gennaio febbraio notaio
      centinaio migliaio rosaio acciaio guaio staio vivaio solaio pagliaio ghiaia baia gaia raro rara caro cara chiaro
      chiara amaro amara avaro avara denaro riparo faro zucchero importante restante distante costante brillante davanti
      durante istante elegante rilevante gigante avanti pesante interessante abbondante sufficiente pista lista vista
      rivista intervista conquista ottimista pessimista realista fatalista allarmista egoista razzista provvista televisore
      motore settore attore colore dolore calore valore errore orrore terrore`,
  },
  apartNouns: [
    'imputato imputata indagato indagata arrestato arrestata detenuto detenuta condannato condannata vittima',
    'pm procuratore procuratrice giudice gip gup magistrato magistrata avvocato avvocata legale difensore difensora penalista presidente',
  ],
  trades: `senatore senatrice deputato deputata parlamentare eurodeputato eurodeputata onorevole consigliere consigliera avvocato
    avvocata giurista medico professore professoressa docente ingegnere economista imprenditore imprenditrice`,
  sideOffices: `presidente vicepresidente leader capogruppo relatore relatrice coordinatore coordinatrice portavoce segretario
    segretaria fondatore fondatrice membro dirigente candidato candidata`,
  kinNouns: `padre madre papà mamma fratello sorella figlio figlia marito moglie nonno nonna zio zia cugino cugina nipote
    cognato cognata suocero suocera genero nuora fidanzato fidanzata vedovo vedova`,
  friendNouns: 'amico amica vicino vicina',
  emptyRoles:
    'ventenne trentenne quarantenne cinquantenne sessantenne settantenne ottantenne novantenne collega amico amica giovane anziano anziana compagno compagna',
  degrees: `dottor dottoressa dott professor professore professoressa prof avvocato avvocata avvocatessa don padre suor
    maresciallo colonnello maggiore tenente brigadiere`,
  epicenes:
    'vittima persona figura stella guida autorità personalità celebrità leggenda promessa spia guardia',
  genericNouns: `esperto esperta specialista ricercatore ricercatrice economista analista storico storica scienziato
    scienziata politico dirigente studioso studiosa imputato imputata indagato indagata`,
  nearNouns: `sindacalista maestro maestra premier tecnico attaccante centrocampista portiere centravanti difensore mister parlamentare esponente
    imprenditore imprenditrice scrittore scrittrice giornalista medico professore professoressa docente
    funzionario leader ufficiale donna uomo ragazzo ragazza custode testimone rivale collega amico amica vincitore vincitrice eletto eletta
    arbitro poeta poetessa calciatore calciatrice arrestato arrestata indagato indagata detenuto detenuta operaio operaia regista attore attrice cantante pensionato
    pensionata anziano anziana giovane vulcanologo vulcanologa sismologo sismologa biologo biologa geologo
    geologa albergatore giurista politologo politologa sociologo sociologa imputato imputata`,
  sameOffices: [
    'sindaco, sindaca, primo cittadino, prima cittadina',
    'presidente del consiglio, presidente del consiglio dei ministri, premier, capo del governo, capo dell esecutivo, primo ministro, prima ministra',
    'presidente della repubblica, capo dello stato',
    'presidente della regione, presidente della giunta, governatore, governatrice',
    'ministro, ministra, titolare del dicastero, responsabile del dicastero',
    'ministro dell interno, ministra dell interno, titolare del viminale',
    'ministro degli esteri, ministra degli esteri, capo della diplomazia, titolare della farnesina',
    'segretario, segretaria, leader, numero uno, capo politico',
    'presidente, presidentessa, numero uno, massimo dirigente, patron',
    'presidente, governatore, governatrice',
    'deputato, deputata, parlamentare, onorevole',
    'segretario, segretaria, leader, coordinatore, coordinatrice, portavoce, capogruppo, relatore, relatrice, deputato, deputata, senatore, senatrice, parlamentare',
    'senatore, senatrice, parlamentare',
    'eurodeputato, eurodeputata, parlamentare, parlamentare europeo',
    'capogruppo, consigliere, consigliera',
    'assessore, assessora, amministratore, amministratrice',
    'amministratore delegato, amministratrice delegata, ad, manager, dirigente, ceo, numero uno, top manager',
    'direttore generale, direttrice generale, dg, manager, dirigente',
    'direttore finanziario, direttrice finanziaria, manager, dirigente, cfo',
    'direttore sportivo, ds, dirigente, uomo mercato',
    'allenatore, allenatrice, tecnico, tecnica, mister, coach, ct, commissario tecnico, selezionatore',
    'attaccante, centravanti, punta, bomber, ala, calciatore, calciatrice, giocatore, giocatrice',
    'difensore, terzino, centrale, calciatore, calciatrice, giocatore, giocatrice',
    'centrocampista, mediano, regista, trequartista, calciatore, calciatrice, giocatore, giocatrice',
    'portiere, estremo difensore, calciatore, calciatrice, giocatore, giocatrice',
    'pubblico ministero, pm, procuratore, procuratrice, procuratore capo, sostituto procuratore, procuratore aggiunto, procuratrice aggiunta, magistrato, magistrata, capo della procura',
    'giudice, gip, gup, presidente della corte, magistrato, magistrata',
    'avvocato, avvocata, avvocatessa, legale, difensore, difensora, penalista, patrocinatore',
    'segretario generale, segretaria generale, segretario provinciale, segretaria provinciale, segretario regionale, segretaria regionale, sindacalista',
    'parroco, sacerdote, prete, religioso, don',
    'vescovo, arcivescovo, presule, prelato, cardinale, porporato, monsignore',
    'papa, pontefice, santo padre',
    'comandante, ufficiale, capitano, colonnello, maggiore, generale, militare',
    'primario, medico, dottore, dottoressa, clinico, chirurgo, chirurga, virologo, infettivologo, epidemiologo',
    'rettore, rettrice, professore, professoressa, docente, accademico, accademica',
    'preside, dirigente scolastico, dirigente scolastica, dirigente',
    'scrittore, scrittrice, autore, autrice, romanziere, narratore, narratrice',
    'regista, cineasta, autore, autrice',
    'cantante, cantautore, cantautrice, artista, musicista, interprete',
    'attore, attrice, interprete, artista, comico, comica',
  ],
  latterNouns: 'ultimo ultima',
  anonymousNouns: `qualcuno fonte fonti responsabile diplomatico diplomatica testimone testimoni vicino vicina abitante abitanti
    residente residenti esperto esperti lavoratore lavoratrice operaio funzionario funzionaria poliziotto agente membro
    interlocutore uomo donna manifestante portavoce passante passeggero passeggera collaboratore soccorritore
      deputato deputata senatore senatrice parlamentare ministro dirigente assessore insegnante cittadino
      cittadina pensionato negoziante`,
};
