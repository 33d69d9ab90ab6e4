import type { Lexicon } from '../languages/lexicon.js';
import { toUnit, type Unit } from './tokens.js';

/**
 * Cuts words that a language writes together: "l'expert", "qu'elle" behind the apostrophe, "affirme-t-elle",
 * "disse-lhe" before the hyphen. Names keep theirs: "D'Angelo", "Dell'Utri".
 */
export function cutElisions(tokens: readonly Unit[], lexicon: Lexicon): readonly Unit[] {
  if (lexicon.elisions.size === 0 && lexicon.enclitics.length === 0) return tokens;
  return tokens.flatMap((token, index) => {
    if (token.kind !== 'word' || !/['’-]/u.test(token.text)) return [token];
    const cut = elisionEnd(token, tokens[index - 1], lexicon);
    const head = cut > 0 ? [part(token, 0, cut)] : [];
    const rest = part(token, cut, token.text.length);
    const hyphen = encliticStart(rest, lexicon);
    return hyphen < 0
      ? [...head, rest]
      : [...head, part(rest, 0, hyphen), part(rest, hyphen, rest.text.length)];
  });
}

const part = (token: Unit, from: number, to: number): Unit =>
  toUnit(token.text.slice(from, to), token.start + from);

/** Behind the apostrophe; 0 where the word is whole. */
function elisionEnd(token: Unit, before: Unit | undefined, lexicon: Lexicon): number {
  const apostrophe = token.text.search(/['’]/u);
  const behind = token.text.charAt(apostrophe + 1);
  if (apostrophe <= 0 || behind === '' || !lexicon.elisions.has(token.lower.slice(0, apostrophe))) return 0;
  const isStart = before === undefined || before.kind === 'break' || /^[.!?:«"“–—]$/u.test(before.text);
  const isArticle = token.lower.startsWith('l');
  return token.capital && /\p{Lu}/u.test(behind) && !(isStart && isArticle) ? 0 : apostrophe + 1;
}

/** At the hyphen of the longest ending; -1 where there is none. */
function encliticStart(token: Unit, lexicon: Lexicon): number {
  const ending = lexicon.enclitics.find(
    (enclitic) => token.text.length > enclitic.length + 1 && token.lower.endsWith(enclitic),
  );
  return ending === undefined ? -1 : token.text.length - ending.length;
}
