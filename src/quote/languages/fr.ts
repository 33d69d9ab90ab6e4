import { FRENCH_PEOPLE } from './fr/people.js';
import type { LanguageTable } from './language.js';

export const FRENCH: LanguageTable = {
  ...FRENCH_PEOPLE,
  code: 'fr',
  marks: ['«»', '“”', '„”', '„“', '””'],
  innerMarks: ['‘’', '‹›'],
  cuesInside: 'commas',
  dashDialogue: true,

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
  speechNouns: `réponse réplique réaction commentaire mot mots parole paroles verdict aveu constat conclusion explication
    explications analyse témoignage récit version promesse avertissement appel message avis diagnostic
    confidence justification argument credo plaidoyer plaidoirie accusation charge cri soupir boutade pique
    tacle pirouette bilan résumé remarque question démenti annonce déclaration formule leçon regret souvenir
    ironie colère satisfaction joie inquiétude conviction sentiment interrogation consigne`,
  takenBackBy: [
    'ainsi parle',
    "ainsi s' exprime",
    'ainsi s’ exprime',
    'ainsi',
    "c' est ce qu'",
    'c’ est ce qu’',
    "c' est ce que",
    'c’ est ce que',
    "c' est du moins ce qu'",
    'c’ est du moins ce qu’',
    "c' est du moins ce que",
    'c’ est du moins ce que',
    "c' est en ces termes que",
    'c’ est en ces termes que',
    "c' est avec ces mots que",
    'c’ est avec ces mots que',
    'les mots sont de',
    'les mots sont signés',
    'le mot est de',
    'la formule est de',
    'la phrase est de',
    "l' expression est de",
    'l’ expression est de',
    'ces mots sont de',
    'ces mots sont ceux de',
    'parole de',
    'paroles de',
    'dixit',
    'signé',
    'celui qui parle est',
    'celle qui parle est',
    "celui qui s' exprime ainsi est",
    'celui qui s’ exprime ainsi est',
    "celle qui s' exprime ainsi est",
    'celle qui s’ exprime ainsi est',
    'la citation est de',
    "l' aveu est signé",
    'l’ aveu est signé',
    "l' aveu est de",
    'l’ aveu est de',
    'le constat est de',
    'le constat est signé',
    "l' avertissement est de",
    'l’ avertissement est de',
    "l' avertissement vient de",
    'l’ avertissement vient de',
    'la confidence est de',
    "voilà ce qu'",
    'voilà ce qu’',
    'voilà comment',
    'voilà en quels termes',
  ],
  viewMarks: 'pour',
  participleShapes: 'é ée és ées',
  besideOnly: `sourit rit continue commence termine commençait finit dit montre montré montrée souriait souri ri attaque
    attaqué démarre embraie réfléchit cite résume traduit traduisait décoche lâche hésite hésitait respire
    rougit pâlit sursaute sanglote pleure s’énerve lit lut coupe coupait intervient recadre`,
  weakSpeech: `qualifie qualifient qualifié évoque évoquent évoqué parle parlent parlait parlé salue saluent salué salua
    appelle appellent appelé compare comparent comparé invoque veut voulait voit condamne condamnent condamné rejette
    rejettent rejeté propose propose proposé attaque raille moque loue craint craignent redoute redoutent`,
  weakNonFinite: 'qualifiant évoquant parlant saluant condamnant rejetant',
  citedAs: 'cité citée cite citent',
  afterQuoteOnly: '',
  invertedPronouns: true,
  groupsBetween: true,
  passiveAuxiliaries: 'été',
  auxiliaries: `a ont avait avaient aura aurait eu est sont était étaient sera serait doit peut va vont vient viennent n' ne
    pas tenu fait faisait font fit met mettent mettait mis laisse laissait laissé tient tenait veut voulu
    tiennent tenue contente contenté contentée borne borné bornée limite limité limitée finit fini finissait
    voulait ose osé préfère préféré tente tenté refuse refusé`,
  agentMarks: 'par',

  accordingTo: [
    'selon',
    "d' après",
    'd’ après',
    'aux yeux de',
    'pour reprendre les mots de',
    'de l’ avis de',
    "de l' avis de",
    'au dire de',
    'aux dires de',
    'à en croire',
    "si l' on en croit",
    'si l’ on en croit',
    "à l' en croire",
    'à l’ en croire',
    "dans l' esprit de",
    'dans l’ esprit de',
    'du point de vue de',
    'de source proche de',
    'comme dit',
    'comme disait',
    'à entendre',
    'dans les mots de',
    'selon les mots de',
    'selon les termes de',
    'pour citer',
    "pour reprendre l' expression de",
    'pour reprendre l’ expression de',
    'pour reprendre la formule de',
    'dans la bouche de',
    'sous la plume de',
    'à lire',
    'dixit',
  ],
  accordingAfter: '',
  statedIn: 'lit lire',
  cueOpeners: 'comme ainsi',

  articles: "le la les l' l’ un une",
  obliqueDeterminers: '',
  definites: "le la les l' l’",
  fusedArticles: 'du au des aux',
  determiners: `ce cet cette ces plusieurs quelques certains certaines chaque tout toute tous toutes aucun aucune deux trois
    quatre cinq six sept huit neuf dix autre autres même mêmes`,
  possessives: 'son sa ses leur leurs mon ma mes notre nos votre vos',
  infinitiveMarks: "de d' d’ à",
  participleEndings: 'ant',
  prepositions: `de du des d' d’ à au aux en dans sur sous par pour avec sans chez vers contre entre depuis pendant devant
    derrière après avant dès lors face malgré parmi selon hors via auprès lors concernant durant outre jusqu' jusqu’
    jusque envers`,
  nounPrepositions: "de du des d’ d' pour chez",
  clauseOpeners: `et mais ou car que qu' qu’ si quand lorsque lorsqu' lorsqu’ puisque parce comme donc or ni alors tandis
    bien pourquoi comment où`,
  coordinators: 'et mais ou puis',
  complementizers: "que qu' qu’ si",
  objects: "s' s’ se lui leur nous me m' m’ vous l' l’ en y",
  relatives: "qui que qu' qu’ dont lequel laquelle",
  adverbs: `emblée abord ailleurs détour ambages peu aussi également encore toujours déjà hier aujourd'hui aujourd’hui demain ensuite puis enfin d'abord notamment
    alors ici là même plus très bien ainsi toutefois cependant pourtant néanmoins par ailleurs surtout souvent jamais
    parfois rapidement récemment longtemps tôt tard soudain auparavant désormais autant rien jeudi`,
  adverbEnding: 'ment',
  weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  times: `janvier février mars avril mai juin juillet août septembre octobre novembre décembre matin midi soir soirée nuit
    matinée après-midi semaine mois année ans an jour jours heure heures minutes veille lendemain week-end printemps été
    automne hiver`,

  pronouns: {
    male: 'il -il -t-il lui lui-même celui-ci',
    female: 'elle -elle -t-elle celle-ci',
    plural: 'ils elles -ils -elles -t-ils -t-elles ceux-ci',
    first: "je j' j’ nous tu vous -je -nous -vous",
    neuter: "on -on -t-on ce c' c’ cela ça -ce",
    maleOther: 'celui',
    femaleOther: 'celle',
  },
  titles: {
    male: 'm monsieur mm roi prince père abbé frère sir lord don cheikh',
    female: 'mme mlle madame mademoiselle reine princesse sœur lady',
    any: `dr pr me maître docteur professeur président présidente ministre premier première sénateur sénatrice député
      députée maire préfet préfète général colonel commandant capitaine juge procureur procureure ambassadeur
      ambassadrice directeur directrice pape cardinal chancelier chancelière secrétaire chef`,
  },
  genderOnlyTitles: 'm monsieur mm mme mlle madame mademoiselle me maître',
  titleEndings: { male: '', female: '', any: '' },
  firstNames: {
    male: `gwenaël gaspard gabin erwan yannig ronan malo titouan kylian enzo noah nathan hugo tom théodore augustin côme amaury tanguy aymeric wilfried wilfrid régis hubert marc-antoine ludovic sylvestre rodrigue seydou moussa mamadou ousmane ibrahima abdoulaye cheikh amadou souleymane idrissa saliou boubacar bakary issa yassine youssouf hamza bilal sofiane nabil farid mourad mustapha hakim samy tarek rayan ilyes ismaël matthieu mathieu thierry jean-luc jean-marc gilles fabien thibaut adrien alain albert alexandre alexis alfred amine andré anthony antoine armand arnaud arthur auguste aurélien
      axel baptiste bastien benjamin benoît bernard bertrand boris brice bruno cédric charles christian christophe claude
      clément cyril damien daniel david denis didier dominique donald édouard edouard éric eric emmanuel étienne etienne
      fabien fabrice félix ferdinand florent florian françois franck frédéric gabriel gaël gaëtan gauthier geoffroy
      georges gérald gérard gilles grégoire grégory guillaume gustave guy henri hervé hugo hugues ibrahim igor ismaël
      jacques jean jérémy jérôme joël jonathan joseph jules julien kamel karim kévin laurent léo léon lionel loïc louis
      luc lucas ludovic malik marc marcel marius mathieu matthieu mathis maurice max maxence maxime mehdi michaël michel
      mohamed mohammed moussa nicolas noël octave olivier oscar pascal patrice patrick paul philippe pierre quentin
      raphaël raymond rachid rémi rémy renaud rené richard robert robin rodolphe roger roland romain samuel samir
      sébastien serge simon stanislas stéphane sylvain théo thibault thibaut thierry thomas tristan valentin victor
      vincent vladimir volodymyr xavier yann yannick yves yvan youssef john joe`,
    female: `jocelyne mauricette élodie capucine gisèle lucette marcelle raymonde fernande germaine henriette yvonne inès lina mila chloé léonie aïssata aminata mariam awa ndeye assia nawel nour yasmina samira souad karima malika farida zohra leïla salma meriem imane sirine maëva océane cassandra laetitia priscilla mylène solenn gwenaëlle nolwenn maïwenn enora rozenn annaïg soazig katell tiphaine faustine ambre clarisse bérengère eugénie hortense philippine blandine ludmila svetlana josette jeannine ginette paulette arlette huguette francine josée adèle adeline agathe agnès aïcha alexandra alice aline amandine amélie amina ana anaïs andréa angèle anissa
      anna anne annick annie apolline ariane audrey aurélie aurore barbara béatrice bénédicte bérénice brigitte camille
      capucine carine caroline catherine cécile céline chantal charlène charlotte chloé christelle christiane christine
      claire clara clarisse clémence clémentine clotilde colette coline constance coralie corinne cyrielle daniela
      danièle danielle delphine denise diane élisabeth elisabeth élise elise élodie elodie eliane éliane elsa émilie
      emilie emma estelle esther eugénie eva ève fabienne fanny fatima fatoumata flavie florence françoise gabrielle
      gaëlle geneviève ghislaine gisèle hélène héloïse henriette ingrid inès irène isabelle jacqueline jade jeanne
      jennifer jessica joëlle joséphine josiane judith julia julie juliette justine karine khadija laëtitia laure
      laurence léa leïla léna lise lola louise lucie lucile ludivine lydie madeleine maëlle magali manon margaux
      margot marguerite maria marianne marie marina marine marion marlène marthe martine maryse mathilde maud mélanie
      mélissa michèle mireille monique morgane myriam nadège nadia nadine naïma nathalie nicole nina noémie océane odette
      odile olga olivia ophélie pascale patricia pauline rachel rachida raphaëlle rebecca régine renée rosalie rose
      roxane sabine sabrina salomé samia sandra sandrine sara sarah ségolène séverine simone solange solène sonia sophie
      stéphanie suzanne sylvie tatiana thérèse ursula valentine valérie vanessa véronique victoire virginie viviane
      yasmine yolande yvette yvonne zoé angela`,
  },
  nameParticles: `de du d' d’ la le des von van el al ben bin di da do dos das del della dello der den ter ten ibn abu`,
  nameSuffixes: 'ii iii iv xiv xvi',
  groupWords: `ministère gouvernement parlement sénat assemblée nationale commission conseil comité parti union fédération
    syndicat association agence société groupe banque université école institut hôpital chu mairie
    préfecture parquet tribunal cour police gendarmerie armée état république élysée matignon intérieur
    économie finances éducation santé justice défense culture travail agriculture transports affaires
    étrangères écologie outre-mer logement afp reuters bfm bfmtv tf1 rtl franceinfo inter info cnews figaro
    monde libération parisien ouest-france mediapart echos europe1 rmc france2 france3 lci télévision radio
    ps lr rn lfi eelv ump modem renaissance insoumise rassemblement national républicains socialiste verts
    onu otan ue oms fmi cgt cfdt fo fsu medef sncf ratp edf gdf total renault airbus google facebook twitter
    youtube instagram greenpeace amnesty international club fc olympique stade musée centre fonds fondation
    maison-blanche kremlin pentagone organisation autorité observatoire collectif cabinet unies nations
    croix-rouge insee cnrs inserm européenne européen ligue confédération coordination intersyndicale télé
    gazette courrier journal dépêche tribune télégramme fm tv régie racing sporting étoile entente festival
    théâtre opéra orchestre compagnie ateliers établissements laboratoires usines chantiers magazine revue
    éditions`,
  groupTails: [
    'nationale',
    'national',
    'civile',
    'civil',
    'régionale',
    'régional',
    'départementale',
    'départemental',
    'municipale',
    'municipal',
    'judiciaire',
    'constitutionnel',
    'économique',
    'suprême',
    'des comptes',
    'de cassation',
    'de la république',
    'de france',
    'de justice',
  ],
  placeWords: `france paris marseille lyon toulouse nice nantes montpellier strasbourg bordeaux lille rennes reims toulon
    grenoble dijon angers nîmes brest limoges tours amiens metz perpignan besançon orléans rouen mulhouse
    caen nancy bretagne normandie alsace provence corse aquitaine occitanie auvergne bourgogne picardie
    lorraine savoie belgique suisse allemagne italie espagne angleterre royaume-uni russie ukraine chine
    japon inde états-unis canada québec europe afrique asie amérique algérie maroc tunisie sénégal mali
    syrie israël gaza iran irak turquie bruxelles genève lausanne berlin londres madrid rome moscou kiev
    washington new pékin place rue avenue boulevard saint sainte pont mont mer lac île vallée nord sud est
    ouest port gare quartier cité pays haute-savoie côte golfe baie cap fort bourg ville villeneuve`,
  notNames: `le la les l' l’ un une des du de au aux ce cet cette ces il elle ils elles on nous vous je j' j’ tu son sa ses
    leur leurs mon ma mes notre nos votre vos et mais ou où donc or ni car que qu' qu’ qui quoi dont quand comme si lorsque
    lorsqu' lorsqu’ puisque parce en dans sur sous par pour avec sans chez vers contre entre depuis pendant devant
    derrière après avant dès lors face malgré parmi selon à a d' d’ c' c’ cela ça ceci celui celle ceux celles n' n’ ne s'
    s’ se y pas plus très bien aussi encore toujours jamais hier aujourd'hui aujourd’hui demain alors ainsi puis ensuite
    enfin toutefois cependant pourtant néanmoins surtout notamment interrogé interrogée interrogés invité invitée sollicité
    sollicitée contacté contactée joint jointe présent présente venu venue arrivé arrivée oui non merci tout toute tous toutes
    plusieurs quelques certains certaines chaque aucun aucune deux trois quatre cinq six sept huit neuf dix beaucoup peu
    trop même est sont était voici voilà pourquoi comment combien quel quelle quels quelles dit français française
    françaises européens américain américaine russe allemand allemande britannique outre grâce quant près loin autre autres
    côté lui eux moi autant seul seule seuls pire mieux devenu élu élue né née`,
  articleGenders: { male: 'le ce cet', female: 'la cette', any: "l' l’" },
  latterNouns: 'dernier dernière',
  bodyNouns: `organisme bailleur fabricant entreprise société groupe compagnie association syndicat ong organisation parti club fédération collectif
    institut banque constructeur opérateur exploitant formation enseigne firme avionneur assureur industriel
    laboratoire centrale ligue fondation agence institution établissement start-up distributeur éditeur`,
  groupNouns: `fonds inspection organisme bailleur fabricant entourage rectorat métropole municipalité exécutif opposition majorité défense accusation marine
    gouvernement ministère parquet préfecture mairie police gendarmerie syndicat parti association groupe
    entreprise société agence journal quotidien hebdomadaire communiqué rapport lettre texte tribunal cour
    commission conseil comité organisation fédération collectif étude enquête direction compagnie banque
    institut équipe présidence ong tribune article document message tract ligue coordination confédération
    coalition alliance intersyndicale chambre fondation constructeur opérateur exploitant enseigne firme
    avionneur assureur laboratoire centrale institution établissement start-up distributeur formation`,
  leadingVerbs: 'préside dirige mène gère tient possède coordonne anime pilote codirige copréside',
  workNouns: `livre film roman chanson album série émission exposition devise intitulé intitulée titre documentaire
    slogan enseigne banderole pancarte bannière ouvrage recueil nouvelle pièce tableau opération revue
    magazine podcast pétition`,
  headFirst: true,
  apposedNames: true,

  elisions: 'l d qu s n j c m t jusqu lorsqu puisqu quoiqu',
  enclitics: '-t-il -t-elle -t-on -t-ils -t-elles -il -elle -ils -elles -on -je -nous -vous -ce',
  abbreviations: 'm mm mme mlle dr pr me st ste av bd etc cf art env no vol p hab',

  boilerplateStarts: [
    'lire aussi',
    'à lire aussi',
    'lire également',
    'à lire également',
    'voir aussi',
    'à voir aussi',
    'sur le même sujet',
    'abonnez-vous',
    "s'abonner",
    's’abonner',
    'inscrivez-vous',
    'recevez',
    'newsletter',
    'suivez-nous',
    'partager',
    'publicité',
    'article réservé',
    'tous droits réservés',
    'crédit photo',
    'photo :',
    'photo:',
    'vidéo :',
    'vidéo:',
    'copyright',
    '©',
    'retrouvez',
    'cliquez ici',
    'la suite après',
  ],
  captionMarks: [
    "photo d'archives",
    'photo d’archives',
    "photo d'illustration",
    'photo d’illustration',
    'getty images',
    '/ afp',
    'crédit :',
    'photo :',
    '(photo',
    'image d’illustration',
    "image d'illustration",
  ],
};
