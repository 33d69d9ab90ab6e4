import type { SmallWordTable } from '../table/words.js';

export const FRENCH_WORDS: SmallWordTable = {
  articles: "le la les l' l’ un une",
  obliqueDeterminers: '',
  definites: "le la les l' l’",
  fusedArticles: 'du au des aux',
  determiners: `ce cet cette ces plusieurs quelques certains certaines chaque tout toute tous toutes aucun aucune deux trois
    quatre cinq six sept huit neuf dix autre autres même mêmes`,
  possessives: 'son sa ses leur leurs mon ma mes notre nos votre vos',
  infinitiveMarks: "de d' d’ à",
  participleEndings: 'ant',
  prepositions: `de du des d' d’ à au aux en dans sur sous par pour avec sans chez vers contre entre
    depuis pendant devant derrière après avant dès lors face malgré parmi selon hors via auprès
    concernant durant outre jusqu' jusqu’ jusque envers`,
  nounPrepositions: "de du des d’ d' pour chez",
  clauseOpeners: `et mais ou car que qu' qu’ si quand lorsque lorsqu' lorsqu’ puisque parce comme donc or ni alors tandis
    bien pourquoi comment où`,
  coordinators: 'et mais ou puis',
  complementizers: "que qu' qu’ si",
  objects: "s' s’ se lui leur nous me m' m’ vous l' l’ en y",
  relatives: "qui que qu' qu’ dont lequel laquelle",
  adverbs: `emblée abord ailleurs détour ambages peu aussi également encore toujours déjà hier
    aujourd'hui aujourd’hui demain ensuite puis enfin d'abord notamment alors ici là même plus très bien
    ainsi toutefois cependant pourtant néanmoins par surtout souvent jamais parfois rapidement récemment
    longtemps tôt tard soudain auparavant désormais autant rien jeudi`,
  adverbEnding: 'ment',
  ageNouns: 'ans',
  weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  times: `janvier février mars avril mai juin juillet août septembre octobre novembre décembre matin midi soir soirée nuit
    matinée après-midi semaine mois année ans an jour jours heure heures minutes veille lendemain week-end printemps été
    automne hiver`,
  pronouns: {
    male: 'il -il -t-il lui lui-même celui-ci',
    female: 'elle -elle -t-elle celle-ci',
    plural: 'ils elles -ils -elles -t-ils -t-elles ceux-ci',
    first: "je j' j’ nous tu vous -je -nous -vous",
    we: 'nous notre nos',
    neuter: "on -on -t-on ce c' c’ cela ça -ce",
    maleOther: 'celui',
    femaleOther: 'celle',
  },
  articleGenders: { male: 'le ce cet', female: 'la cette', any: "l' l’" },
  addressing: 'vous votre vos -vous tu ton ta tes -tu',
  latterPronouns: { male: 'celui-ci', female: 'celle-ci', any: '' },
  formerMarks: { male: 'ancien', female: 'ancienne', any: 'ex' },
  elisions: 'l d qu s n j c m t jusqu lorsqu puisqu quoiqu',
  enclitics: '-t-il -t-elle -t-on -t-ils -t-elles -il -elle -ils -elles -on -je -nous -vous -ce',
  abbreviations: 'm mm mme mlle dr pr me st ste av bd etc cf art env no vol p hab',
};
