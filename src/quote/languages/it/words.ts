import type { SmallWordTable } from '../table/words.js';

export const ITALIAN_WORDS: SmallWordTable = {
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
  ageNouns: 'anni',
  weekdays: 'lunedì martedì mercoledì giovedì venerdì sabato domenica',
  times: `gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre mattina mattinata
    pomeriggio sera serata notte settimana settimane mese mesi anno anni giorno giorni ora ore minuti vigilia estate
    inverno autunno primavera`,
  pronouns: {
    male: 'lui egli quest’ultimo',
    female: 'lei ella quest’ultima',
    plural: 'loro essi esse',
    first: 'io noi tu voi',
    we: 'noi nostro nostra',
    neuter: 'ciò questo quello',
    maleOther: '',
    femaleOther: '',
  },
  articleGenders: {
    male: 'il lo questo quel quello',
    female: 'la questa quella',
    any: "l' l’ quest' quest’ quell' quell’",
  },
  formerMarks: { male: '', female: '', any: 'ex' },
  elisions: 'l un d dell all dall nell sull quest quell s c',
  abbreviations: 'sig dott prof avv ing on dr arch geom art pag ecc cfr tel n col gen',
};
