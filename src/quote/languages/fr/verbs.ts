import type { VerbTable } from '../table/verbs.js';

export const FRENCH_VERBS: VerbTable = {
  speech: `dit disent répond répondent répondit répondait conclut concluent concluait poursuit poursuivent poursuivait
    reprend reprennent prévient préviennent prévenait promet promettent promettait reconnaît reconnaissent
    reconnaissait écrit écrivent écrivait écrivit demande demandent demandait renchérit renchérissent abonde
    admet admettent admettait avertit avertissent pense pensent pensait croit croient croyait s’exclame
    réagit réagissent développe réjouit réjouissent réjouissait défend défendent défendait maintient
    maintiennent soutient soutiennent soutenait poste prédit décrit décrivent répondu conclu poursuivi
    repris prévenu promis reconnu demandé renchéri admis averti exclamée réagi félicitée réjoui réjouie
    indignée inquiétée ému émue étonnée soutenu posté défendu défendue emportée redit pensé souvient
    souviennent souvenait souvenu souvenue garantit garantissent garanti dément démentent démenti s’insurge
    insurgée désolée alarmée agacée amusée lamentée somme grommelle prévint prévenaient prévenue promit
    promirent admit reconnut reconnurent poursuivit poursuivirent poursuivaient reprit reprenait répondirent
    répondaient écrivirent décrivit décrivait prédisait convient conviennent convenait soutint soutenaient
    maintenait maintenu avertissait avertissaient garantissait garantissaient gémit gémissent gémissait
    rugit rugissent rugissait réfléchit réfléchissait réagissait plaint plaignent plaignait interrompt
    interrompait interrompu intervient offusque offusqué offusquée apitoyée gaussée agacés amusés exclamés
    emportés réjouis étonnés indignés enorgueillit enorgueilli attendrit émeut défausse défaussé étrangle
    étranglé étranglée enflamme enflammé impatiente impatienté impatientée énerve énervé énervée excuse
    excusé excusée esclaffe esclaffé esclaffée marre récrie récrié récriée targue targué rengorge cabre
    épouvante épouvanté confond démarque fait-il recadre recadré assume assumé euphémise euphémisé rembobine
    décrypte décrypté souscrit savoure savouré bondit bondissait éructe éructé nargue nargué abondé
    renchérissait`,
  speechNonFinite: `disant répondant concluant poursuivant promettant reconnaissant admettant avertissant écrivant dire savoir
    valoir part redire répondre prévenir promettre admettre reconnaître conclure poursuivre reprendre écrire
    décrire croire prédire soutenir maintenir défendre démentir avertir garantir renchérir réagir réfléchir
    garde lâcher prévenant soutenant défendant démentant garantissant renchérissant réagissant entendre
    comprendre`,
  speechStems: `abjur aboy aboi accus acquiesc acquiesç affirm ajout alarm alert allégu allègu analys annonc annonç anticip
    apostroph argument argu articul assen assèn assén assur attest avou badin bafouill balbuti balay balai
    blagu bougonn bredouill brocard calcul certifi chambr chuchot cingl claironn clam clarifi comment
    complét complèt concéd concèd confess confi confirm conjur conseill considér considèr constat contest
    cri critiqu décoch déclam déclar décrét décrèt dédramatis dénonc dénonç déplor désol détaill diagnostiqu
    divulgu élucid embray embrai emport énonc énonç énumér énumèr enchaîn enrag enrage enthousiasm entonn
    espér espèr estim étonn exagér exagèr exclam exhort exig exige expliqu exult fanfaronn félicit formul
    fulmin fustig fustige gliss grinc grinç grogn grommel grommèl grond hasard hoquet hoquett hurl implor
    indiqu indign inquiét inquièt insinu insist insurg insurge interpell interrog interroge invectiv ironis
    jubil jug juge jur justifi lâch lament lanc lanç marmonn martel martèl maugré mentionn minimis moralis
    murmur narr not nuanc nuanç object observ opin ordonn pari pavois persifl pest philosoph plaid plaisant
    point pontifi précis préconis prêch prétext proclam profess pronostiqu prophétis protest questionn
    quémand racont radot raill râl rapport rappel rappell réaffirm récapitul réclam recommand rectifi récus
    réfut regrett réitér réitèr relat relativis relev relèv remarqu remémor répét répèt répliqu reproch
    résum rétorqu révél révèl revendiqu rican rigol ripost ronchonn rouspét rouspèt rumin sanglot scand
    signal soupir souffl souhait soulign spécifi spécul suggér suggèr suppli susurr synthétis tacl tempér
    tempèr tempêt temporis témoign théoris tonn tranch triomph tweet tweèt twitt vant vilipend vitupér
    vitupèr vocifér vocifèr agac agaç amus apitoy apitoi gauss épanch désespér désespèr navr consol positiv`,
  speechEndings: { finite: 'e ent a èrent ait aient é', nonFinite: 'ant er' },
  weakSpeech: `qualifie qualifient qualifié évoque évoquent évoqué parle parlent parlait parlé salue
    saluent salué salua appelle appellent appelé compare comparent comparé invoque veut voulait voit
    condamne condamnent condamné rejette rejettent rejeté propose proposé attaque raille moque loue
    craint craignent redoute redoutent`,
  weakNonFinite: 'qualifiant évoquant parlant saluant condamnant rejetant',
  citedAs: 'cité citée cite citent',
  speechPhrases: [
    'met en garde',
    'mettent en garde',
    'mettait en garde',
    'mis en garde',
    'met les choses au clair',
    'mis les choses au clair',
    'met en avant',
    'mis en avant',
    'fait part',
    'fait comprendre',
    'font part',
    'font comprendre',
    'faisait part',
    'faisait comprendre',
    'fait écho',
    'fait chorus',
    'fait amende honorable',
    'laisse entendre',
    'laisse tomber',
    'laisse échapper',
    'laisse planer le doute',
    'laissent entendre',
    'laissent tomber',
    'laissent échapper',
    'laissent planer le doute',
    'laissait entendre',
    'laissait tomber',
    'laissait échapper',
    'laissait planer le doute',
    'laissé entendre',
    'laissé tomber',
    'laissé échapper',
    'laissé planer le doute',
    'vole au secours de',
    'monte au créneau',
    'enfonce le clou',
    'enfoncé le clou',
    'botte en touche',
    'botté en touche',
    'coupe court',
    'coupé court',
    'hausse le ton',
    'haussé le ton',
    'jette un froid',
    "remet les pendules à l' heure",
    'remet les pendules à l’ heure',
    "tire la sonnette d' alarme",
    'tire la sonnette d’ alarme',
    "tiré la sonnette d' alarme",
    'tiré la sonnette d’ alarme',
    "sonne l' alarme",
    'sonne l’ alarme',
    'en rajoute',
    'en remet une couche',
    'prend la défense de',
    'prend acte',
    'rend hommage',
    'rendu hommage',
    'ne décolère pas',
    'ne mâche pas ses mots',
    "n' en démord pas",
    'n’ en démord pas',
    "n' en revient pas",
    'n’ en revient pas',
    'ne cache pas sa joie',
    'ne cache pas sa colère',
    'ne cache pas son inquiétude',
    'ne cache pas sa déception',
    'se veut rassurant',
    'se veut rassurante',
    'se voulait rassurant',
    'se voulait rassurante',
    'voulu rassurer',
    'se dit convaincu',
    'se dit convaincue',
    'se dit confiant',
    'se dit confiante',
    'se dit prêt',
    'se dit prête',
    'se disait convaincu',
    'dit convaincu',
    'dit convaincue',
    'donne le ton',
    'donné le ton',
    "joue l' apaisement",
    'joue l’ apaisement',
    "joué l' apaisement",
    'joué l’ apaisement',
    'refuse de commenter',
    "prévient d' emblée",
    'prévient d’ emblée',
    'pris la parole',
    'tente de rassurer',
    'tenté de rassurer',
    "résume d' une formule",
    'résume d’ une formule',
  ],
  infinitiveEndings: 'er ir re oir',
  perfectInfinitives: 'avoir être',
  participleShapes: 'é ée és ées',
  besideOnly: `sourit rit continue commence termine commençait finit dit montre montré montrée souriait souri ri attaque
    attaqué démarre embraie réfléchit cite résume traduit traduisait décoche lâche hésite hésitait respire
    rougit pâlit sursaute sanglote pleure s’énerve lit lut coupe coupait intervient recadre`,
  invertedPronouns: true,
  groupsBetween: true,
  passiveAuxiliaries: 'été',
  auxiliaries: `a ont avait avaient aura aurait eu est sont était étaient sera serait doit peut va vont vient viennent n' ne
    pas tenu fait faisait font fit met mettent mettait mis laisse laissait laissé tient tenait veut voulu
    tiennent tenue contente contenté contentée borne borné bornée limite limité limitée finit fini finissait
    voulait ose osé préfère préféré tente tenté refuse refusé`,
  copulas: 'est était fut sera',
  leadingVerbs: 'préside dirige mène gère tient possède coordonne anime pilote codirige copréside',
};
