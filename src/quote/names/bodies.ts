import { genderOfNoun, isInstitution, officeForm } from '../languages/agreement.js';
import type { Lexicon } from '../languages/lexicon.js';
import type { Unit } from '../text/tokens.js';
import type { NameSpan } from './describe-name.js';

/**
 * Where all nouns are capitalised: "Universität Wendelburg", "Tierhilfe Initiative Nord". The noun for a body belongs to
 * its name, other than an office's to a person's.
 */
export function isBody(units: readonly Unit[], from: number, to: number, lexicon: Lexicon): boolean {
  const { agreement, firstNames, groupWords } = lexicon;
  if (agreement === undefined || to - from < 2) return false;
  const words = units.slice(from, to).map(({ lower }) => lower);
  if (words.some((word) => firstNames.has(word) || officeForm(word, agreement) !== undefined)) return false;
  const [first = ''] = words;
  if (words.length === 2) return isInstitution(first, agreement) || isCompoundBody(first, lexicon);
  return words.slice(0, -1).some((word) => groupWords.has(word) || isInstitution(word, agreement));
}

/** Whether a noun is one of a list, or a compound with one of them: "Außenministerium". Lower case. */
export function endsLike(noun: string, bodies: ReadonlySet<string>): boolean {
  for (const body of bodies) if (noun.endsWith(body)) return true;
  return false;
}

/** "Busunternehmen", "Chemiekonzern": a compound; "Firma" alone stands before any name. */
function isCompoundBody(word: string, { bodyNouns }: Lexicon): boolean {
  for (const body of bodyNouns) if (word.length > body.length && word.endsWith(body)) return true;
  return false;
}

/** The name of a body in units `[from, to)`. */
export const bodyOf = (units: readonly Unit[], from: number, to: number): NameSpan => ({
  ...{ from, to, titleFrom: from, kind: 'group' as const },
  words: units.slice(from, to).flatMap(({ kind, text }) => (kind === 'word' ? [text] : [])),
});

/** Adjectives of a body's name in another case than the subject's: "Auswärtigen", "Europäischer". */
const OBLIQUE_ADJECTIVE = /^\p{Lu}\p{L}+(?:ig|lich|isch|sch|iv|nal|ral)(?:e[nrm])(?= )/u;

/** "aus dem Auswärtigen Amt" names the Auswärtiges Amt: the adjective that opens a body's name, as its noun has it. */
export function bodyInSubjectsCase(name: string, { agreement }: Lexicon): string {
  const noun = name.split(' ').at(-1)?.toLowerCase() ?? '';
  const gender = agreement && OBLIQUE_ADJECTIVE.test(name) ? genderOfNoun(noun, agreement) : undefined;
  if (gender === undefined || gender === 'any' || name.split(' ').length > 2) return name;
  const ending = gender === 'female' ? 'e' : gender === 'male' ? 'er' : 'es';
  return name.replace(OBLIQUE_ADJECTIVE, (adjective) => adjective.replace(/e[nrm]$/u, ending));
}
