import type { NameTable } from '../table/names.js';

export const ITALIAN_NAMES: NameTable = {
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
    male: `luka nikola sasha ilya achille adamo adelmo adriano agostino alberico alberto aldo alessandro alessio alfio alfonso alfredo
      alvise amadeo amedeo amleto andrea angelo annibale antonello antonino antonio armando arnaldo arsenio arturo
      attilio augusto aurelio baldassare bartolomeo beniamino beppe bernardo biagio bruno calogero camillo carlo
      carmelo cesare christian cipriano cirillo ciro claudio coriolano corrado cosimo costantino costanzo cristiano
      damiano daniele danilo dante dario david davide diego dino dionigi domenico donald donatello donato edoardo
      efisio egidio elia elio elladio elvio emanuele emilio ennio enrico enzo eraldo ermanno ermenegildo ermes ernesto
      ettore eugenio ezio fabio fabrizio fausto federico federigo felice ferdinando fernando filippo fiorenzo flavio
      francesco franco fulvio gabriele gaetano gaspare gastone gavino gennaro gerardo geronimo giacinto giacomo
      giampaolo giampiero gian giancarlo gianfrancesco gianfranco gianluca gianluigi gianmarco gianni gianpaolo
      gianpietro gilberto gino gioacchino gioele gionata giordano giorgio giosuè giovanni girolamo giuliano giulio
      giuseppe giustino goffredo graziano gregorio guglielmo guido gustavo ignazio igor italo ivan ivano ivo jacopo
      jan joe john kevin lamberto lando lapo lazzaro leonardo leopoldo livio lodovico lorenzo loris luca luciano lucio
      ludovico luigi manfredi manlio manuel marcantonio marcello marco mariano mario martino massimiliano massimo
      matteo mattia maurilio maurizio mauro michelangelo michele mirco mirko napoleone nevio niccolò nico nicola
      nicolò nino nunzio odoardo orazio oreste orlando oscar osvaldo otello ottavio ottone ottorino paolo paride
      pasquale patrizio pier pierangelo piergiorgio pierluigi piero pierpaolo pietro pompeo raffaele raffaello
      raimondo ranieri remo renato renzo riccardo rino roberto rocco rodolfo rolando romano romeo romolo rosario
      ruggero ruggiero sabatino salvatore samuele sandro sante santino santo saverio sebastiano sergio severino
      silvano silvestro silvio simone sirio stefano teodoro thomas tiziano tommaso toni tonino torquato tullio ubaldo
      uberto ugo ugolino ulderico uliano umberto valentino valerio vanni vasco vincenzo vinicio virgilio vito vittorio
      vladimir walter nereo gigi carmine anselmo aristide basilio bastiano battista benedetto brando clemente demetrio
      desiderio edgardo edmondo eligio elpidio emiliano enea ercole ermete eros evaristo filiberto furio galileo
      geremia germano gerolamo glauco gualtiero igino ilario ippolito isidoro leandro leonida lino lionello marzio
      nazario nazzareno oliviero onofrio palmiro pellegrino pierfrancesco pio pippo placido prospero quintino quirino
      remigio rinaldo sabino savino settimio tito tobia ulisse ulrico urbano venanzio vittore zeno`,
    female: `ada adele adelina adriana agata agnese alba alessandra alessia alice alina amalia amanda ambra anastasia
      angela angelica angelina angiola anita anna annalisa annamaria antonella antonia antonietta antonina arianna
      asia assunta aurora barbara beatrice benedetta berenice bettina bianca bruna camilla carla carlotta carmela
      carolina cassandra caterina cecilia celeste chiara cinzia clara claudia clelia clotilde concetta costanza
      cristina daniela daria debora deborah diana dina dolores donata donatella edda eleanora elena eleonora elettra
      eliana elisa elisabetta elvira emanuela emilia emma erica erika erminia ester eugenia eva fabia fabiana fabiola
      fabrizia federica fernanda fiamma filippa fiorella fiorenza flaminia flavia flora franca francesca gabriella
      gaia gelsomina gemma germana giada gianna gigliola gilda ginevra gioia giorgia giovanna gisella giuditta giulia
      giuliana giulietta giuseppina gloria grazia graziella greta ida ilaria ileana ines iolanda irene iris irma isa
      isabella ivana jessica jolanda katia lara laura lavinia letizia liana licia lidia liliana lina linda lisa livia
      loredana lorella lorena lorenza loretta luana lucia luciana lucrezia ludovica luigina luisa maddalena mafalda
      manuela mara marcella margherita maria mariana mariangela marianna mariarosa mariateresa mariella marilena
      marina marisa marta martina marzia matilda matilde maura melania melina melissa mercedes michela milena milva
      mirella miriam mirta moira monica morena nadia natalia nicoletta nilde nina nives noemi norma olga olivia
      onorina ornella ottavia palmira paola patrizia piera pierina pina priscilla raffaella ramona rebecca regina
      renata rita roberta romina rosa rosalba rosalia rosangela rosanna rosaria rosina rossana rossella sabina sabrina
      samantha samuela sandra sara serafina serena sibilla silvana silvia simona simonetta sofia sonia sophia stefania
      susanna sveva sylvia tamara tatiana teodora teresa tina tiziana ursula valentina valeria vanda vanessa velia
      veronica victoria vincenza virginia vittoria viviana wanda zaira zita alberta alfonsina amelia angiolina berta
      brigida brunella cesarina cosima dalila delia denise domenica doriana elda elsa enrica ernesta ersilia esterina
      filomena floriana gaetana genoveffa giacinta giacoma gina giordana giuseppa guendalina imma immacolata lea leda
      leonarda leonora lia lucilla marika nerina nicla nunzia olimpia ombretta orsola pamela pasqualina rachele rina
      rosella rosetta salvatrice samanta santina sebastiana selene selvaggia tania tosca vanna vilma zoe`,
  },
  firstNameEndings: { male: 'o', female: 'a' },
  nameParticles: "de del della dei degli di da dal dalla lo la li d' von van al el bin",
  nameSuffixes: 'jr ii iii iv vi xiv xvi',
  notNames: `il lo la l' l’ i gli le un uno una un' un’ di del dello della dell' dell’ dei degli
    delle d' d’ a ad al allo alla all' all’ ai agli alle da dal dalla dall' dall’ dai in nel nello nella
    nell' nell’ nei negli nelle con su sul sulla per tra fra senza contro verso dopo prima durante
    presso davanti dietro sopra sotto oltre secondo entro e ed ma o che se perché poiché quando mentre
    come dove né però dunque quindi anche inoltre oggi ieri domani poi allora ora già ancora sempre mai
    così qui lì molto più meno solo soltanto neanche intanto infine invece tuttavia subito questo questa
    questi queste quest' quest’ quel quello quella quei quelle lui lei loro egli ella essi noi voi io tu
    ciò suo sua suoi sue mio mia nostro nostra si s' s’ ci c' c’ mi ti vi ne non no sì grazie alcuni
    alcune diversi molti molte ogni tutto tutta tutti tutte nessuno nessuna due tre quattro cinque sei
    sette otto nove dieci altro altra altri altre stesso chi cui quale quali cosa è sono era erano ha
    hanno aveva interpellato interpellata intervistato italiano italiana italiani europeo europea
    americano russo francese tedesco britannico stando`,
  apposedNames: true,
};
