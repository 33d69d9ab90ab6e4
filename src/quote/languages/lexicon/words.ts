import type { LanguageTable } from '../language.js';
import type { Gendered } from '../table/words.js';
import type { Gender } from './gender.js';
import { mapOf, setOf, type Words, words } from './lists.js';

/** What pronoun a word is, for the search of its person. */
export type PronounKind = 'male' | 'female' | 'plural' | 'first' | 'neuter';

/** The small words of a language, made ready for look-ups. */
export interface SmallWordLexicon {
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
  readonly ageNouns: Words;
  readonly pronouns: ReadonlyMap<string, PronounKind>;
  readonly bodyPronouns: Words;
  readonly wePronouns: Words;
  readonly genderHints: ReadonlyMap<string, Gender>;
  /** Articles that take someone up again: the, der, die. */
  readonly definites: Words;
  readonly addressing: Words;
  readonly latterPronouns: ReadonlyMap<string, Gender | 'any'>;
  readonly formerMarks: ReadonlyMap<string, Gender | 'any'>;
  /** Possessives: behind an article they tell that somebody is another's. */
  readonly ownMarks: Words;
  readonly fusedArticles: Words;
  readonly indefinites: Words;
  /** Articles that take a person up again, with the gender they tell. */
  readonly articleGenders: ReadonlyMap<string, Gender | 'any'>;
  readonly abbreviations: Words;
  /** Without the apostrophe; empty where words are not elided. */
  readonly elisions: Words;
  /** With the hyphen, the longest first. */
  readonly enclitics: readonly string[];
}

/** Makes the small words of a table ready. */
export function compileSmallWords(table: LanguageTable): SmallWordLexicon {
  const { pronouns } = table;
  return {
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
    ageNouns: setOf(table.ageNouns),
    pronouns: mapOf<PronounKind>([
      [pronouns.male, 'male'],
      [pronouns.female, 'female'],
      [pronouns.plural, 'plural'],
      [pronouns.first, 'first'],
      [pronouns.neuter, 'neuter'],
    ]),
    bodyPronouns: setOf(pronouns.body),
    wePronouns: setOf(pronouns.we),
    genderHints: mapOf<Gender>([
      [`${pronouns.male} ${pronouns.maleOther}`, 'male'],
      [`${pronouns.female} ${pronouns.femaleOther}`, 'female'],
    ]),
    definites: setOf(table.definites),
    ownMarks: setOf(table.possessives),
    addressing: setOf(table.addressing),
    latterPronouns: genderedOf(table.latterPronouns),
    formerMarks: genderedOf(table.formerMarks),
    fusedArticles: setOf(table.fusedArticles),
    indefinites: setOf(table.indefinites),
    articleGenders: genderedOf(table.articleGenders),
    abbreviations: setOf(table.abbreviations),
    elisions: setOf(table.elisions),
    enclitics: words(table.enclitics).sort((a, b) => b.length - a.length),
  };
}

/** The gender that each of the words tells. */
const genderedOf = (words: Gendered | undefined): ReadonlyMap<string, Gender | 'any'> =>
  mapOf<Gender | 'any'>([
    [words?.male, 'male'],
    [words?.female, 'female'],
    [words?.any, 'any'],
  ]);
