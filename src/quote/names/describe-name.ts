import type { Lexicon } from '../languages/lexicon.js';
import type { Unit } from '../text/tokens.js';
import { actorsGender, isBehindOblique, loneBearer } from './actor.js';
import { kindBehindNoun } from './kind-behind-noun.js';
import { isLoneFirstName, kindByWords } from './kind-by-words.js';
import type { NameSpan } from './name-span.js';
import { genderOfName } from './nominative.js';
import { genderOfTitles } from './title-kind.js';

export type { NameSpan };

/** What the name in units `[from, to)` is, its titles beginning at `titleFrom`. */
export function describeName(
  units: readonly Unit[],
  titleFrom: number,
  from: number,
  to: number,
  lexicon: Lexicon,
): NameSpan {
  const inside = withoutLetters(
    units.slice(from, to).filter(({ kind }) => kind === 'word'),
    lexicon,
  );
  const words = inside.map(({ text }) => text);
  const lower = inside.map((unit) => unit.lower);
  const named = kindByWords(units, { titleFrom, from, to, words }, lower, lexicon);
  const bearer = named === 'unknown' && words.length === 1 ? loneBearer(units, from, to, lexicon) : undefined;
  const kind =
    bearer === undefined ? kindBehindNoun(units, { titleFrom, from, to }, named, lexicon) : 'person';
  const span = { from, to, titleFrom, words, kind };
  if (kind === 'group' || kind === 'place') return span;
  const byTitle = genderOfTitles(units, titleFrom, from, lexicon);
  if (byTitle !== undefined) return { ...span, gender: byTitle, isGenderSure: true };
  // "по имени Павел": where names are inflected, a lone first name is somebody's.
  const isFull =
    words.length > 1 ||
    isLoneFirstName(lower, lexicon) ||
    (kind === 'person' && lexicon.articleGenders.size > 0);
  const byName =
    (isFull ? genderOfName(words, lexicon, isBehindOblique(units, from, lexicon)) : undefined) ??
    bearer ??
    actorsGender(units, to, kind, lexicon);
  return byName === undefined ? span : { ...span, gender: byName };
}

/** "Hilary Stamp MP", "Karl Voss KC": the name without the letters behind it. */
function withoutLetters(words: readonly Unit[], { postNominals }: Lexicon): readonly Unit[] {
  const { text = '', lower = '' } = words.at(-1) ?? {};
  const hasLetters = words.length > 2 && text === text.toUpperCase() && postNominals.has(lower);
  return hasLetters ? words.slice(0, -1) : words;
}
