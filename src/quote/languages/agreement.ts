import { type Endings, endingsOf, hasEnding } from './endings.js';
import type { LanguageTable } from './language.js';
import { setOf } from './lexicon/lists.js';

/** How articles, adjectives and nouns agree, made ready for look-ups; see `LanguageTable.agreement`. */
export interface Agreement {
  readonly obliqueMale: ReadonlySet<string>;
  readonly obliqueFemale: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  readonly definite: NonNullable<LanguageTable['agreement']>['articles']['definite'];
  readonly one: Readonly<Record<'male' | 'female', string>> & { readonly forms: ReadonlySet<string> };
  readonly genitive: ReadonlySet<string>;
  readonly genitiveMale: ReadonlySet<string>;
  readonly genitivePossessives: ReadonlySet<string>;
  readonly listener: ReadonlySet<string>;
  readonly clausePrepositions: ReadonlySet<string>;
  readonly kin: Endings;
  readonly soleOffices: Endings;
  readonly offices: Endings;
  readonly institutions: Endings;
  readonly adjectiveNouns: Endings;
  readonly weakNouns: Endings;
  readonly female: Endings;
  readonly neuter: Endings;
  readonly male: Endings;
}

/** The gender of a noun; `any`: of a man or a woman, as its article tells. */
export type NounGender = 'male' | 'female' | 'neuter' | 'any';

/** What a noun is, and how its form becomes the subject's: so many letters are cut off. */
export interface NounForm {
  readonly gender: NounGender;
  /** "Vorsitzende": an adjective by its endings, without them. */
  readonly isAdjective: boolean;
  readonly cut: number;
}

/** Reads the lists of a table; undefined where its language has none. */
export function readAgreement({ agreement }: LanguageTable): Agreement | undefined {
  if (agreement === undefined) return undefined;
  const {
    articles,
    clausePrepositions,
    offices,
    soleOffices,
    institutions,
    kin,
    adjectiveNouns,
    weakNouns,
    genders,
  } = agreement;
  return {
    ...readArticles(articles),
    clausePrepositions: setOf(clausePrepositions),
    kin: endingsOf(kin),
    soleOffices: endingsOf(soleOffices),
    offices: endingsOf(offices),
    institutions: endingsOf(institutions),
    adjectiveNouns: endingsOf(adjectiveNouns),
    weakNouns: endingsOf(weakNouns),
    female: endingsOf(genders.female),
    neuter: endingsOf(genders.neuter),
    male: endingsOf(genders.male),
  };
}

/** The lists of articles, as sets. */
const readArticles = (articles: NonNullable<LanguageTable['agreement']>['articles']) => ({
  obliqueMale: setOf(articles.obliqueMale),
  obliqueFemale: setOf(articles.obliqueFemale),
  indefinite: setOf(articles.indefinite),
  definite: articles.definite,
  one: { ...articles.one, forms: setOf(articles.one.forms) },
  genitive: setOf(articles.genitive),
  genitiveMale: setOf(articles.genitiveMale),
  genitivePossessives: setOf(articles.genitivePossessives),
  listener: setOf(articles.listener),
});

const form = (gender: NounGender, cut = 0): NounForm => ({ gender, isAdjective: false, cut });

/** Endings of adjectives, the longest first. */
const ADJECTIVE = /(?:e[rnms]|e)$/u;

/** "Gewerkschafterin", "Garderobistin": whatever she does, a woman does it; "Severin" is a name. */
const WOMAN = /\p{L}{4}(?:er|ist|ent|ant|eur|log|or|fänd|lät)in$/u;

/**
 * What a noun for an office or a trade is, in whatever case it stands; undefined where it is none, or where the table
 * does not tell.
 */
export function officeForm(word: string, agreement: Agreement | undefined): NounForm | undefined {
  if (agreement === undefined) return undefined;
  const ending = ADJECTIVE.exec(word)?.[0].length ?? 0;
  if (ending > 0 && hasEnding(agreement.adjectiveNouns, word.slice(0, -ending)))
    return { gender: 'any', isAdjective: true, cut: ending };
  const isOffice = (base: string): boolean => hasEnding(agreement.offices, base);
  if (word.endsWith('in') && (isOffice(word.slice(0, -2)) || isOffice(`${word.slice(0, -2)}e`)))
    return form('female');
  if (WOMAN.test(word)) return form('female');
  if (isOffice(word)) return form(hasEnding(agreement.female, word) ? 'female' : 'male');
  const isWeak = (base: string): boolean => isOffice(base) && hasEnding(agreement.weakNouns, base);
  if (word.endsWith('en') && isWeak(word.slice(0, -2))) return form('male', 2);
  if (word.endsWith('en') && isOffice(word.slice(0, -1))) return form('male', 1);
  if (word.endsWith('es') && isOffice(word.slice(0, -2))) return form('male', 2);
  return word.endsWith('s') && isOffice(word.slice(0, -1)) ? form('male', 1) : undefined;
}

/** Such a noun in the subject's case, as far as it is no adjective: "Minister" for "Ministers". */
export const officeBase = (word: string, { cut }: NounForm): string => word.slice(0, word.length - cut);

/** "Bruder", "Kollegin": always somebody's. */
export const isKin = (word: string, { kin }: Agreement): boolean =>
  hasEnding(kin, word) || (word.endsWith('in') && hasEnding(kin, word.slice(0, -2)));

/** "Trainer", "Präsidentin": an office that a club or a country has once. */
export const isSoleOffice = (word: string, { soleOffices }: Agreement): boolean =>
  hasEnding(soleOffices, word) || (word.endsWith('in') && hasEnding(soleOffices, word.slice(0, -2)));

/** "Universität", "Landgericht": the name of its place stands behind it. */
export const isInstitution = (word: string, { institutions }: Agreement): boolean =>
  hasEnding(institutions, word);

/** The gender of any other noun, as far as its ending tells. */
export function genderOfNoun(word: string, agreement: Agreement): NounGender | undefined {
  const bases = [word, word.replace(/s$/u, ''), word.replace(/es$/u, '')];
  for (const base of bases) {
    if (hasEnding(agreement.neuter, base)) return 'neuter';
    if (hasEnding(agreement.male, base)) return 'male';
  }
  return hasEnding(agreement.female, word) ? 'female' : undefined;
}

/** "der Behörde", "einer Ministerin": the article of a man's subject before a woman's or a feminine noun. */
export function isObliqueForWoman(determiner: string, noun: string, agreement: Agreement): boolean {
  if (determiner !== agreement.definite.male && !agreement.obliqueFemale.has(determiner)) return false;
  const office = officeForm(noun, agreement);
  return (office === undefined ? genderOfNoun(noun, agreement) : office.gender) === 'female';
}

/** A noun without the ending of its genitive: "Verband" for "Verbandes". */
export const withoutGenitive = (noun: string): string => noun.slice(0, noun.length - genitiveEnding(noun));

/** Letters that a genitive has more than its noun: "Amtes" 2, "Vereins" 1, "Ergebnisses" 3. */
function genitiveEnding(word: string): number {
  if (word.endsWith('nisses')) return 3;
  if (!word.endsWith('s') || /(?:ss|us|is)$/u.test(word)) return 0;
  return /[^aeiouyäöü]es$/u.test(word) ? 2 : 1;
}
