import type { LanguageTable } from './language.js';

/** How a verb form introduces speech. */
export type VerbKind = 'finite' | 'beside' | 'non-finite' | 'weak' | 'weak-non-finite';

export type Gender = 'male' | 'female';

/** What pronoun a word is, for the search of its person. */
export type PronounKind = 'male' | 'female' | 'plural' | 'first' | 'neuter';

type Words = ReadonlySet<string>;

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
  readonly accordingAfter: Words;
  readonly agentMarks: Words;
  readonly statedIn: Words;
  readonly cueOpeners: Words;
  readonly reportedMood: Words;
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
  readonly indefinites: Words;
  /** Nouns that may take up whoever spoke last: expert, politician. */
  readonly genericNouns: Words;
  /** Nouns that take up the one person whom their paragraph names: bricklayer, old lady. */
  readonly nearNouns: Words;
  /** Numbers of the offices that a noun or phrase may name: the same for all that mean the same. */
  readonly officesOf: ReadonlyMap<string, readonly number[]>;
  /** Articles that take a person up again, with the gender they tell. */
  readonly articleGenders: ReadonlyMap<string, Gender | 'any'>;
  readonly latterNouns: Words;
  readonly titleEndings: readonly (readonly [string, Gender | 'any'])[];
  readonly firstNames: ReadonlyMap<string, Gender>;
  /** First names of women and men. */
  readonly sharedFirstNames: Words;
  readonly nameParticles: Words;
  readonly nameSuffixes: Words;
  readonly groupWords: Words;
  readonly placeWords: Words;
  readonly notNames: Words;
  readonly personNouns: ReadonlyMap<string, Gender | 'any'>;
  readonly groupNouns: Words;
  readonly workNouns: Words;
  readonly leadingVerbs: Words;
  readonly roleParticiples: Words;
  readonly officePrepositions: Words;
  readonly pastForms: Words;
  readonly anonymousNouns: Words;
  readonly abbreviations: Words;
  /** Without the apostrophe; empty where words are not elided. */
  readonly elisions: Words;
  /** With the hyphen, the longest first. */
  readonly enclitics: readonly string[];
  /** '' is one of them: no ending at all. */
  readonly caseEndings: Words;
  /** Endings of first names in the subject's case; '' is one of them. Empty where names are not inflected. */
  readonly firstNameEndings: readonly string[];
  /** Endings of surnames in another case, and in the subject's. */
  readonly surnameCases: Readonly<Record<Gender, readonly (readonly [string, string])[]>>;
  /** Endings of common nouns, where all nouns are capitalised. */
  readonly nounEndings: readonly string[];
  /** Endings of nouns that can be a source, where a language builds them freely. */
  readonly sourceEndings: readonly string[];
}

/** A list of a table; it may be left out. */
type List = string | undefined;

const words = (list: List): string[] => (list ?? '').split(/\s+/u).filter((word) => word !== '');
const setOf = (...lists: readonly List[]): Set<string> => new Set(lists.flatMap(words));

const pairs = (list: List): (readonly [string, string])[] =>
  words(list).map((pair) => {
    const [other = '', base = ''] = pair.split('-');
    return [other, base];
  });

function mapOf<V>(entries: readonly (readonly [List, V])[]): Map<string, V> {
  const map = new Map<string, V>();
  for (const [list, value] of entries)
    for (const word of words(list)) if (!map.has(word)) map.set(word, value);
  return map;
}

/** For each noun or phrase the places of the lines that have it. */
function officesOf(lines: readonly string[] = []): Map<string, number[]> {
  const offices = new Map<string, number[]>();
  lines.forEach((line, office) => {
    for (const name of line.replace(/\s+/gu, ' ').split(', '))
      offices.set(name, [...(offices.get(name) ?? []), office]);
  });
  return offices;
}

/** Makes a table ready. Costs about a millisecond: keep the result. */
export function compileLexicon(table: LanguageTable): Lexicon {
  const { pronouns, titles, firstNames, personNouns, articleGenders } = table;
  return {
    table,
    verbs: mapOf<VerbKind>([
      [table.speech, 'finite'],
      [table.besideOnly, 'beside'],
      [table.speechNonFinite, 'non-finite'],
      [table.weakSpeech, 'weak'],
      [table.weakNonFinite, 'weak-non-finite'],
    ]),
    citedAs: setOf(table.citedAs),
    afterQuoteOnly: setOf(table.afterQuoteOnly),
    auxiliaries: setOf(table.auxiliaries),
    passiveAuxiliaries: setOf(table.passiveAuxiliaries),
    accordingTo: table.accordingTo.map(words),
    accordingOpeners: new Set(table.accordingTo.flatMap((phrase) => words(phrase).slice(0, 1))),
    accordingAfter: setOf(table.accordingAfter),
    agentMarks: setOf(table.agentMarks),
    statedIn: setOf(table.statedIn),
    cueOpeners: setOf(table.cueOpeners),
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
      [titles.male, 'male'],
      [titles.female, 'female'],
      [titles.any, 'any'],
    ]),
    genderOnlyTitles: setOf(table.genderOnlyTitles),
    definites: setOf(table.definites),
    indefinites: setOf(table.indefinites),
    genericNouns: setOf(table.genericNouns),
    nearNouns: setOf(table.nearNouns),
    officesOf: officesOf(table.sameOffices),
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
    ]),
    sharedFirstNames: setOf(table.sharedFirstNames),
    nameParticles: setOf(table.nameParticles),
    nameSuffixes: setOf(table.nameSuffixes),
    groupWords: setOf(table.groupWords),
    placeWords: setOf(table.placeWords),
    notNames: setOf(table.notNames, table.times, table.weekdays),
    personNouns: mapOf<Gender | 'any'>([
      [personNouns.male, 'male'],
      [personNouns.female, 'female'],
      [personNouns.any, 'any'],
    ]),
    groupNouns: setOf(table.groupNouns),
    workNouns: setOf(table.workNouns),
    leadingVerbs: setOf(table.leadingVerbs),
    roleParticiples: setOf(table.roleParticiples),
    officePrepositions: setOf(table.officePrepositions),
    pastForms: setOf(table.pastForms),
    anonymousNouns: setOf(table.anonymousNouns),
    abbreviations: setOf(table.abbreviations),
    elisions: setOf(table.elisions),
    enclitics: words(table.enclitics).sort((a, b) => b.length - a.length),
    nounEndings: words(table.nounEndings),
    sourceEndings: words(table.sourceEndings),
    firstNameEndings: table.firstNameEndings === undefined ? [] : ['', ...words(table.firstNameEndings)],
    surnameCases: {
      male: pairs(table.surnameCases?.male),
      female: pairs(table.surnameCases?.female),
    },
    caseEndings: new Set(['', ...words(table.caseEndings)]),
  };
}
