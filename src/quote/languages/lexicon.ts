import { type Agreement, readAgreement } from './agreement.js';
import {
  ANY_CASE,
  addForm,
  type Form,
  formsOf,
  type Inflection,
  NOMINATIVE,
  type Paradigm,
  readParadigms,
} from './declension.js';
import type { LanguageTable } from './language.js';

/** How a verb form introduces speech. */
export type VerbKind = 'finite' | 'beside' | 'non-finite' | 'weak' | 'weak-non-finite';

export type Gender = 'male' | 'female';

/** What pronoun a word is, for the search of its person. */
export type PronounKind = 'male' | 'female' | 'plural' | 'first' | 'neuter';

/** A form of a first name. */
export interface FirstNameForm extends Form {
  readonly gender: Gender;
}

/** How a language declines. */
interface Paradigms {
  readonly nouns: readonly Paradigm[];
  readonly surnames: Readonly<Record<Gender, readonly Paradigm[]>>;
  readonly adjectives: Readonly<Record<Gender | 'neuter' | 'plural', readonly Paradigm[]>>;
}

type Words = ReadonlySet<string>;

/** Nouns for persons: those that the table lists, and those that their ending tells. */
type PersonNouns = Pick<ReadonlyMap<string, Gender | 'any'>, 'has' | 'get'>;

/** A language table, made ready for look-ups. */
export interface Lexicon {
  readonly table: LanguageTable;
  readonly verbs: ReadonlyMap<string, VerbKind>;
  readonly citedAs: Words;
  readonly afterQuoteOnly: Words;
  readonly auxiliaries: Words;
  readonly passiveAuxiliaries: Words;
  readonly accordingTo: readonly (readonly string[])[];
  /** Their first words. */
  readonly accordingOpeners: Words;
  /** Their last words. */
  readonly accordingEnds: Words;
  readonly whatMarks: Words;
  readonly agentMarks: Words;
  readonly statedIn: Words;
  readonly cueOpeners: Words;
  readonly reportedMood: Words;
  readonly participleVerbEndings: readonly string[];
  readonly speechPhrases: readonly (readonly string[])[];
  readonly speechNouns: Words;
  readonly comingVerbs: Words;
  readonly takenBackBy: readonly (readonly string[])[];
  readonly viewMarks: Words;
  readonly participleShapes: readonly string[];
  readonly asMarks: Words;
  readonly absoluteMarks: Words;
  readonly obliqueDeterminers: Words;
  readonly determiners: Words;
  /** Articles and possessives: what follows is a noun. */
  readonly articles: Words;
  readonly infinitiveMarks: Words;
  readonly participleEndings: readonly string[];
  readonly prepositions: Words;
  readonly nounPrepositions: Words;
  readonly clauseOpeners: Words;
  readonly coordinators: Words;
  readonly complementizers: Words;
  readonly objects: Words;
  readonly negations: Words;
  readonly relatives: Words;
  readonly adverbs: Words;
  readonly times: Words;
  readonly weekdays: Words;
  readonly pronouns: ReadonlyMap<string, PronounKind>;
  readonly genderHints: ReadonlyMap<string, Gender>;
  readonly titles: ReadonlyMap<string, Gender | 'any'>;
  /** Titles that are no role: mr, frau, dr. */
  readonly genderOnlyTitles: Words;
  /** Articles that take someone up again: the, der, die. */
  readonly definites: Words;
  readonly formerMarks: Words;
  /** Possessives: behind an article they tell that somebody is another's. */
  readonly ownMarks: Words;
  readonly fusedArticles: Words;
  readonly indefinites: Words;
  /** Nouns that may take up whoever spoke last: expert, politician. */
  readonly genericNouns: Words;
  /** Nouns that take up the one person whom their paragraph names: bricklayer, old lady. */
  readonly nearNouns: Pick<Words, 'has' | 'size'>;
  /** Numbers of the offices that a noun or phrase may name: the same for all that mean the same. */
  readonly officesOf: ReadonlyMap<string, readonly number[]>;
  /** Articles that take a person up again, with the gender they tell. */
  readonly articleGenders: ReadonlyMap<string, Gender | 'any'>;
  readonly latterNouns: Words;
  readonly titleEndings: readonly (readonly [string, Gender | 'any'])[];
  readonly firstNames: ReadonlyMap<string, Gender>;
  /** Last letters of first names that the table does not list. */
  readonly firstNameEndings: ReadonlyMap<string, Gender>;
  /** First names of women and men. */
  readonly sharedFirstNames: Words;
  readonly nameParticles: Words;
  readonly surnameJoints: Words;
  readonly nameSuffixes: Words;
  readonly groupWords: Words;
  readonly groupTails: readonly (readonly string[])[];
  /** Those of them that are what an office is for: Lavoro, Saúde. */
  readonly portfolios: Words;
  readonly placeWords: Words;
  readonly placeNouns: Words;
  readonly notNames: Words;
  readonly personNouns: PersonNouns;
  /** Nouns whose article tells no gender: "la victime", "la autoridad". */
  readonly epicenes: Words;
  readonly demonyms: Words;
  readonly demonymEndings: readonly string[];
  /** The line of each. */
  readonly apartNouns: ReadonlyMap<string, number>;
  readonly mannerNouns: Words;
  readonly degrees: Words;
  readonly emptyRoles: Words;
  readonly placePrepositions: Words;
  readonly kinNouns: Words;
  readonly trades: Words;
  readonly sideOffices: Words;
  readonly copulas: Words;
  readonly fromMarks: Words;
  readonly bodyNouns: Words;
  readonly groupNouns: Words;
  readonly workNouns: Words;
  readonly leadingVerbs: Words;
  readonly roleParticiples: Words;
  readonly officePrepositions: Words;
  readonly pastForms: Words;
  readonly nameNouns: Words;
  readonly wordsNouns: Words;
  readonly interlocutors: Words;
  readonly anonymousNouns: Words;
  readonly abbreviations: Words;
  /** Without the apostrophe; empty where words are not elided. */
  readonly elisions: Words;
  /** With the hyphen, the longest first. */
  readonly enclitics: readonly string[];
  readonly verbEndings: readonly string[];
  readonly pluralEndings: readonly string[];
  /** Endings of past forms that tell a gender. */
  readonly pastEndings: readonly (readonly [string, Gender])[];
  /** '' is one of them: no ending at all. */
  readonly caseEndings: Words;
  /** Forms of nouns for persons and groups and of titles, in every case; empty where nouns are not declined. */
  readonly inflections: ReadonlyMap<string, Inflection>;
  /** Forms of first names, each with the names that it may be a form of. */
  readonly firstNameForms: ReadonlyMap<string, readonly FirstNameForm[]>;
  readonly paradigms: Paradigms;
  /** How articles, adjectives and nouns agree; undefined where they do not change with the case. */
  readonly agreement: Agreement | undefined;
  /** Endings of common nouns, where all nouns are capitalised. */
  readonly nounEndings: readonly string[];
  /** Endings of nouns that can be a source, where a language builds them freely. */
  readonly sourceEndings: readonly string[];
}

/** A list of a table; it may be left out. */
type List = string | undefined;

const words = (list: List): string[] => (list ?? '').split(/\s+/u).filter((word) => word !== '');
const setOf = (...lists: readonly List[]): Set<string> => new Set(lists.flatMap(words));

function mapOf<V>(entries: readonly (readonly [List, V])[]): Map<string, V> {
  const map = new Map<string, V>();
  for (const [list, value] of entries)
    for (const word of words(list)) if (!map.has(word)) map.set(word, value);
  return map;
}

/** Every stem with every ending. */
const inflected = (stems: List, endings: List): string =>
  words(stems)
    .flatMap((stem) => words(endings).map((ending) => stem + ending))
    .join(' ');

/** A list of verbs with the other past forms behind those for a man: "сказал" gives "сказала сказало сказали". */
function withPastForms(list: string, { pastEndings }: LanguageTable): string {
  if (pastEndings === undefined) return list;
  const others = [pastEndings.female, pastEndings.neuter, pastEndings.plural].map(words);
  const forms = words(pastEndings.male).flatMap((male, index) => {
    const endings = others.flatMap((ofGender) => (ofGender[index] ?? '').split('/'));
    return words(list).flatMap((verb) =>
      verb.endsWith(male) ? endings.map((ending) => verb.slice(0, -male.length) + ending) : [],
    );
  });
  return `${list} ${forms.join(' ')}`;
}

const pastEndingsOf = (list: List, gender: Gender): (readonly [string, Gender])[] =>
  words(list).flatMap((endings) => endings.split('/').map((ending) => [ending, gender] as const));

/** A list with the feminine forms that the endings "teur>trice eur>euse" make of its words behind it. */
function withFeminines(list: List, { feminines }: LanguageTable): string {
  const endings = words(feminines).map((pair) => pair.split('>') as [string, string]);
  return [...words(list), ...feminineForms(list, endings)].join(' ');
}

const feminineForms = (list: List, endings: readonly (readonly [string, string])[]): string[] =>
  words(list).flatMap((word) =>
    endings.flatMap(([male, female]) =>
      word.endsWith(male) ? [word.slice(0, word.length - male.length) + female] : [],
    ),
  );

/** For each noun or phrase the places of the lines that have it. */
function officesOf(table: LanguageTable): Map<string, number[]> {
  const offices = new Map<string, number[]>();
  table.sameOffices?.forEach((line, office) => {
    const names = line.replace(/\s+/gu, ' ').split(', ');
    const nouns = names.filter((name) => !name.includes(' ')).join(' ');
    for (const name of new Set([...names, ...words(withFeminines(nouns, table))]))
      offices.set(name, [...(offices.get(name) ?? []), office]);
  });
  return offices;
}

/** The nouns of the table, with those that an ending or a part tells: "organizzatrice", "vice-sindaco", "juiz-presidente". */
function personNounsOf(table: LanguageTable, listed: ReadonlyMap<string, Gender | 'any'>): PersonNouns {
  const { personEndings } = table;
  if (personEndings === undefined) return listed;
  const groups = setOf(table.groupNouns, table.bodyNouns, table.workNouns);
  const { male, female, any } = personEndings;
  const shapes = [[male, 'male'] as const, [female, 'female'] as const, [any, 'any'] as const].map(
    ([endings, gender]) => [new RegExp(`\\p{L}(?:${words(endings).join('|')})$`, 'u'), gender] as const,
  );
  const get = (word: string): Gender | 'any' | undefined => {
    const known = listed.get(word);
    if (known !== undefined || word.length < SHORTEST_SHAPED || groups.has(word)) return known;
    if (word.includes('-')) return partsOf(word).flatMap((part) => listed.get(part) ?? [])[0];
    return shapes.find(([shape]) => shape.test(word))?.[1];
  };
  return { get, has: (word) => get(word) !== undefined };
}

/** Letters: shorter words that end so are other nouns ("lista", "motore"). */
const SHORTEST_SHAPED = 7;

/** "ex-ministro" is no more than a minister, "bombeiro-chefe" is a fireman first. */
const partsOf = (word: string): string[] => {
  const cut = word.indexOf('-');
  const first = word.slice(0, cut);
  return /^(?:ex|vice|sub|co|neo|auto)$/u.test(first) ? [word.slice(cut + 1)] : [first];
};

/** The nouns of the table, and whatever its ending tells to be a trade, where it is no office. */
function nearNounsOf(table: LanguageTable, offices: Pick<Words, 'has'>): Pick<Words, 'has' | 'size'> {
  const near = setOf(withFeminines(table.nearNouns, table));
  if (table.personEndings === undefined) return near;
  const byShape = personNounsOf(table, new Map());
  return {
    size: near.size,
    has: (word) => near.has(word) || (!offices.has(word) && !word.includes('-') && byShape.has(word)),
  };
}

/** Makes a table ready. Costs about a millisecond: keep the result. */
export function compileLexicon(table: LanguageTable): Lexicon {
  const { pronouns, titles, firstNames, personNouns, articleGenders } = table;
  const paradigms = paradigmsOf(table);
  const inflections = inflectionsOf(table, paradigms.nouns);
  const firstNameForms = firstNameFormsOf(table, paradigms.nouns);
  /** A list with the other forms of its nouns behind them. */
  const declined = (list: string): string => declineList(list, paradigms.nouns, inflections);
  const listed = mapOf<Gender | 'any'>([
    [declined(personNouns.male), 'male'],
    [declined(personNouns.female), 'female'],
    [declined(personNouns.any), 'any'],
    [withFeminines(personNouns.male, table), 'female'],
  ]);
  const persons = personNounsOf(table, listed);
  const offices = officesOf(table);
  return {
    table,
    verbs: mapOf<VerbKind>([
      [withPastForms(table.speech, table), 'finite'],
      [table.besideOnly, 'beside'],
      [table.speechNonFinite, 'non-finite'],
      [withPastForms(table.weakSpeech, table), 'weak'],
      [table.weakNonFinite, 'weak-non-finite'],
      [inflected(table.speechStems, table.speechEndings?.finite), 'finite'],
      [inflected(table.speechStems, table.speechEndings?.nonFinite), 'non-finite'],
    ]),
    citedAs: setOf(table.citedAs),
    afterQuoteOnly: setOf(table.afterQuoteOnly),
    auxiliaries: setOf(table.auxiliaries),
    passiveAuxiliaries: setOf(table.passiveAuxiliaries),
    accordingTo: table.accordingTo.map(words),
    accordingOpeners: new Set(table.accordingTo.flatMap((phrase) => words(phrase).slice(0, 1))),
    accordingEnds: new Set(table.accordingTo.flatMap((phrase) => words(phrase).slice(-1))),
    whatMarks: setOf(table.whatMarks),
    agentMarks: setOf(table.agentMarks),
    statedIn: setOf(table.statedIn),
    cueOpeners: setOf(table.cueOpeners),
    participleVerbEndings: words(table.participleVerbEndings ?? ''),
    speechPhrases: (table.speechPhrases ?? []).map(words),
    comingVerbs: setOf(table.comingVerbs),
    speechNouns: setOf(table.speechNouns),
    takenBackBy: (table.takenBackBy ?? []).map(words).sort((a, b) => b.length - a.length),
    viewMarks: setOf(table.viewMarks),
    participleShapes: words(table.participleShapes ?? ''),
    asMarks: setOf(table.asMarks),
    absoluteMarks: setOf(table.absoluteMarks),
    reportedMood: setOf(table.reportedMood),
    obliqueDeterminers: setOf(table.obliqueDeterminers),
    determiners: setOf(table.articles, table.determiners, table.possessives),
    articles: setOf(table.articles, table.possessives),
    infinitiveMarks: setOf(table.infinitiveMarks),
    participleEndings: words(table.participleEndings),
    prepositions: setOf(table.prepositions),
    nounPrepositions: setOf(table.nounPrepositions),
    clauseOpeners: setOf(table.clauseOpeners),
    coordinators: setOf(table.coordinators),
    complementizers: setOf(table.complementizers),
    objects: setOf(table.objects),
    negations: setOf(table.negations),
    relatives: setOf(table.relatives),
    adverbs: setOf(table.adverbs),
    times: setOf(table.times, table.weekdays),
    weekdays: setOf(table.weekdays),
    pronouns: mapOf<PronounKind>([
      [pronouns.male, 'male'],
      [pronouns.female, 'female'],
      [pronouns.plural, 'plural'],
      [pronouns.first, 'first'],
      [pronouns.neuter, 'neuter'],
    ]),
    genderHints: mapOf<Gender>([
      [`${pronouns.male} ${pronouns.maleOther}`, 'male'],
      [`${pronouns.female} ${pronouns.femaleOther}`, 'female'],
    ]),
    titles: mapOf<Gender | 'any'>([
      [declined(titles.male), 'male'],
      [declined(titles.female), 'female'],
      [declined(titles.any), 'any'],
    ]),
    genderOnlyTitles: setOf(declined(table.genderOnlyTitles)),
    definites: setOf(table.definites),
    ownMarks: setOf(table.possessives),
    formerMarks: setOf(table.formerMarks),
    fusedArticles: setOf(table.fusedArticles),
    indefinites: setOf(table.indefinites),
    genericNouns: setOf(withFeminines(table.genericNouns, table)),
    nearNouns: nearNounsOf(table, offices),
    officesOf: offices,
    articleGenders: mapOf<Gender | 'any'>([
      [articleGenders?.male, 'male'],
      [articleGenders?.female, 'female'],
      [articleGenders?.any, 'any'],
    ]),
    latterNouns: setOf(table.latterNouns),
    titleEndings: [
      ...words(table.titleEndings.female).map((ending) => [ending, 'female'] as const),
      ...words(table.titleEndings.male).map((ending) => [ending, 'male'] as const),
      ...words(table.titleEndings.any).map((ending) => [ending, 'any'] as const),
    ],
    firstNames: mapOf<Gender>([
      [firstNames.male, 'male'],
      [firstNames.female, 'female'],
      ...[...firstNameForms].map(([form, [of]]) => [form, of?.gender ?? 'male'] as const),
    ]),
    firstNameEndings: mapOf<Gender>([
      [table.firstNameEndings?.male, 'male'],
      [table.firstNameEndings?.female, 'female'],
    ]),
    sharedFirstNames: setOf(table.sharedFirstNames),
    nameParticles: setOf(table.nameParticles),
    surnameJoints: setOf(table.surnameJoints ?? ''),
    nameSuffixes: setOf(table.nameSuffixes),
    groupWords: setOf(declined(table.groupWords), table.portfolios),
    portfolios: setOf(table.portfolios),
    groupTails: (table.groupTails ?? []).map(words),
    placeWords: setOf(table.placeWords),
    placeNouns: setOf(table.placeNouns),
    notNames: setOf(
      ...[table.notNames, table.times, table.weekdays],
      ...(table.inflectedNames === true ? [table.clauseOpeners, table.prepositions, table.adverbs] : []),
    ),
    personNouns: persons,
    epicenes: setOf(table.epicenes),
    demonyms: setOf(withFeminines(table.demonyms, table)),
    demonymEndings: words(table.demonymEndings),
    apartNouns: mapOf((table.apartNouns ?? []).map((line, at) => [withFeminines(line, table), at] as const)),
    mannerNouns: setOf(table.mannerNouns),
    degrees: setOf(table.degrees),
    placePrepositions: setOf(table.placePrepositions),
    kinNouns: setOf(withFeminines(table.kinNouns, table)),
    emptyRoles: setOf(withFeminines(table.emptyRoles, table)),
    trades: setOf(withFeminines(table.trades, table)),
    sideOffices: setOf(withFeminines(table.sideOffices, table)),
    copulas: setOf(table.copulas),
    fromMarks: setOf(table.fromMarks),
    bodyNouns: setOf(table.bodyNouns),
    groupNouns: setOf(declined(table.groupNouns)),
    workNouns: setOf(table.workNouns),
    leadingVerbs: setOf(table.leadingVerbs),
    roleParticiples: setOf(table.roleParticiples),
    officePrepositions: setOf(table.officePrepositions),
    pastForms: setOf(table.pastForms),
    nameNouns: setOf(table.nameNouns),
    wordsNouns: setOf(table.wordsNouns),
    interlocutors: setOf(table.interlocutors),
    anonymousNouns: setOf(withFeminines(table.anonymousNouns, table)),
    abbreviations: setOf(table.abbreviations),
    elisions: setOf(table.elisions),
    enclitics: words(table.enclitics).sort((a, b) => b.length - a.length),
    nounEndings: words(table.nounEndings),
    sourceEndings: words(table.sourceEndings),
    inflections,
    firstNameForms,
    paradigms,
    verbEndings: words(table.verbEndings),
    pluralEndings: words(table.pluralEndings),
    pastEndings: [
      ...pastEndingsOf(table.pastEndings?.female, 'female'),
      ...pastEndingsOf(table.pastEndings?.male, 'male'),
    ],
    agreement: readAgreement(table),
    caseEndings: new Set(['', ...words(table.caseEndings)]),
  };
}

function paradigmsOf({ declensions }: LanguageTable): Paradigms {
  const { nouns = [], maleSurnames = [], femaleSurnames = [], adjectives } = declensions ?? {};
  return {
    nouns: readParadigms(nouns),
    surnames: { male: readParadigms(maleSurnames), female: readParadigms(femaleSurnames) },
    adjectives: {
      male: readParadigms(adjectives?.male ?? []),
      female: readParadigms(adjectives?.female ?? []),
      neuter: readParadigms(adjectives?.neuter ?? []),
      plural: readParadigms(adjectives?.plural ?? []),
    },
  };
}

/** Forms that are no small word of the language: "после" is "after" rather than an ambassador. */
function inflectionsOf(table: LanguageTable, nouns: readonly Paradigm[]): ReadonlyMap<string, Inflection> {
  const forms = new Map<string, Inflection>();
  if (nouns.length === 0) return forms;
  const { personNouns, titles } = table;
  const small = setOf(
    ...[table.prepositions, table.clauseOpeners, table.adverbs, table.auxiliaries, table.speech],
    ...[table.determiners, table.possessives, table.relatives],
  );
  const list = setOf(
    ...[personNouns.male, personNouns.female, personNouns.any, table.groupNouns],
    ...[titles.male, titles.female, titles.any, table.groupWords],
  );
  for (const word of list)
    for (const [form, inflection] of formsOf(word, nouns))
      if (form === word || !small.has(form)) addForm(forms, form, inflection);
  for (const word of list)
    if (!forms.has(word)) forms.set(word, { singular: { base: word, cases: NOMINATIVE } });
  return forms;
}

function firstNameFormsOf(
  { firstNames }: LanguageTable,
  nouns: readonly Paradigm[],
): ReadonlyMap<string, readonly FirstNameForm[]> {
  const forms = new Map<string, FirstNameForm[]>();
  if (nouns.length === 0) return forms;
  for (const gender of ['male', 'female'] as const) {
    for (const name of setOf(firstNames[gender])) {
      const isDeclined = gender === 'male' ? !/[еиіуюэє]$/u.test(name) : /[аяь]$|любов$/u.test(name);
      if (!isDeclined) addName(forms, name, { base: name, cases: ANY_CASE, gender });
      else
        for (const [form, { singular }] of formsOf(name, nouns))
          if (singular !== undefined) addName(forms, form, { ...singular, gender });
    }
  }
  return forms;
}

function addName(forms: Map<string, FirstNameForm[]>, form: string, name: FirstNameForm): void {
  forms.set(form, [...(forms.get(form) ?? []), name]);
}

function declineList(
  list: string,
  nouns: readonly Paradigm[],
  inflections: ReadonlyMap<string, Inflection>,
): string {
  if (nouns.length === 0) return list;
  const forms = words(list).flatMap((word) => [...formsOf(word, nouns).keys()]);
  return `${list} ${forms.filter((form) => inflections.has(form)).join(' ')}`;
}
