import { ACCUSATIVE, DATIVE, GENITIVE, INSTRUMENTAL, LOCATIVE, NOMINATIVE } from '../languages/declension.js';
import type { Gender, Lexicon } from '../languages/lexicon.js';
import { foldCase } from '../text/tokens.js';

/** Every case but the subject's, as bits. */
export const OBLIQUE = GENITIVE | DATIVE | ACCUSATIVE | INSTRUMENTAL | LOCATIVE;

/** Whether a noun of the table stands in a form that no subject has. */
export function isObliqueNoun(word: string, lexicon: Lexicon): boolean {
  const form = lexicon.inflections.get(word);
  if (form === undefined) return false;
  return (((form.singular?.cases ?? 0) | (form.plural?.cases ?? 0)) & NOMINATIVE) === 0;
}

/** Whether a first name stands in a form that no subject has. */
export function isObliqueFirstName(word: string, lexicon: Lexicon): boolean {
  const forms = lexicon.firstNameForms.get(word);
  return forms?.every(({ cases }) => (cases & NOMINATIVE) === 0) ?? false;
}

/**
 * The gender that a full name tells by its first name; where that may be a man's or a woman's in another case, by a
 * surname that has no ending: "Лесі Орлик" is a woman.
 */
export function genderOfName(
  words: readonly string[],
  lexicon: Lexicon,
  isGoverned = false,
): Gender | undefined {
  const whole = foldCase(words[0] ?? '');
  const first = lexicon.firstNames.has(whole) ? whole : (whole.split('-', 1)[0] ?? '');
  const byEnding = lexicon.firstNames.has(first) ? undefined : lexicon.firstNameEndings.get(first.slice(-1));
  if (byEnding !== undefined && !lexicon.nameParticles.has(first)) return byEnding;
  const known = lexicon.firstNameForms.get(first) ?? [];
  // "заступника Леонтія" is a man, whatever woman may be called so.
  const oblique = isGoverned ? known.filter(({ cases }) => (cases & OBLIQUE) > 0) : [];
  const forms = oblique.length > 0 ? oblique : known;
  const isOne = forms.every(({ gender }) => gender === forms[0]?.gender);
  const subject = forms.find(({ cases }) => (cases & NOMINATIVE) > 0);
  if (isOne && oblique.length > 0) return forms[0]?.gender;
  if (isOne || subject !== undefined) return subject?.gender ?? lexicon.firstNames.get(first);
  return CONSONANT.test(words.at(-1) ?? '') ? 'female' : undefined;
}

/** Bits of the cases that a noun of the table may stand in; all where the table does not decline. */
export function casesOfNoun(word: string, lexicon: Lexicon): number {
  const { singular, plural } = lexicon.inflections.get(word) ?? {};
  return singular === undefined && plural === undefined ? ~0 : (singular?.cases ?? 0) | (plural?.cases ?? 0);
}

/** The subject's form of a noun of the table, in the singular where it may be one, by which it is looked up; the word itself where it is none. */
export function baseOfNoun(word: string, lexicon: Lexicon): string {
  const { singular, plural } = lexicon.inflections.get(word) ?? {};
  return (singular ?? plural)?.base ?? word;
}

/** A man's surname that ends so has an ending in every other case. */
export const CONSONANT = /[бвгґджзйклмнпрстфхцчшщ]$/u;
