import type { PersonNounTable } from '../table/person-nouns.js';

export const ITALIAN_PERSON_NOUNS: PersonNounTable = {
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
  epicenes:
    'vittima persona figura stella guida autorità personalità celebrità leggenda promessa spia guardia',
};
