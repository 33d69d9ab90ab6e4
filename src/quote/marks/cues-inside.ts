import type { Lexicon } from '../languages/lexicon.js';
import { cutElisions } from '../text/elisions.js';
import { tokenize, type Unit } from '../text/tokens.js';
import type { Marked } from './marked.js';

/** UTF-16 code units that a cue inside a quotation has at most. */
const LONGEST_CUE = 110;
/** UTF-16 code units in which its verb and the word behind it stand. */
const VERB_WITHIN = 50;
/** Words between the start of a cue and its verb: "ha subito", "l'a". */
const MOST_BEFORE_VERB = 3;

/** Where a cue may begin: behind a comma or a sign that ends a sentence, or behind a dash. */
const OPENING = /\s*[—–]\s?(?=\p{L})|\s-\s(?=\p{Ll})|[,!?…]\s+(?=\p{Ll})/gu;
const CLOSING_DASH = /[.,;]?\s?(?:[—–]|-(?=\s))[.,;]?\s*/u;
const CLOSING_COMMA = /[,.;]\s+|[,.;]?$/u;

interface CueInside {
  /** Where the words before it end, and where those behind it go on. */
  readonly from: number;
  readonly to: number;
  /** No dash or comma closes it before the text ends. */
  readonly isLast: boolean;
}

/**
 * Cuts a marked stretch where a cue stands inside the marks: «A, affirme X, B», «A – ha detto X – B». The cue opens
 * with its verb, and its speaker follows it.
 */
export function cutAtCues(text: string, marked: Marked, lexicon: Lexicon): Marked[] {
  const { cuesInside } = lexicon.table;
  if (cuesInside === undefined) return [marked];
  return cut(text, marked, findCues(text, marked, lexicon, cuesInside !== 'dashes'));
}

/**
 * Dialogue without marks, as Spanish, Portuguese, French and Ukrainian print it: `— A — dijo X—. B`. A paragraph that
 * opens with a dash is one only where a cue stands in it; else it is an item of a list.
 */
export function findDashDialogue(text: string, lexicon: Lexicon): Marked[] {
  if (lexicon.table.dashDialogue !== true) return [];
  const found: Marked[] = [];
  for (const match of text.matchAll(/^(?:[—–]\s?|-\s)(?=[\p{L}\p{N}¿¡…])[^\n]+/gmu)) {
    const open = /^[—–-]\s?/u.exec(match[0])?.[0] ?? '';
    const line = {
      start: match.index + open.length,
      end: match.index + match[0].trimEnd().length,
      open,
      close: '',
      goesOn: false,
      goneOn: false,
    };
    const cues = findCues(text, line, lexicon, true);
    const last = cues.at(-1);
    if (last === undefined || QUOTED.test(match[0])) continue;
    found.push(...cut(text, last.isLast ? { ...line, end: last.to } : line, cues));
  }
  return found;
}

/** A sentence between marks, and no name: such a paragraph is no speech of its own. */
const QUOTED = /[«"„“](?:[^\s«»"“”„]+\s){3}/u;

function cut(text: string, whole: Marked, cues: readonly CueInside[]): Marked[] {
  const parts: Marked[] = [];
  let rest = whole;
  for (const cue of cues) {
    parts.push({ ...rest, end: cue.from, close: '', goesOn: false, isPart: true });
    rest = { ...rest, isPart: true, start: cue.to, open: dashBefore(text, cue.to), goneOn: false };
  }
  const isRestEmpty = text.slice(rest.start, rest.end).trim() === '';
  return [...parts, ...(isRestEmpty ? [] : [rest])].filter((part) => part.end > part.start);
}

/** The dash that hands the word back belongs to the quotation as its mark: its sentence opens with it. */
const dashBefore = (text: string, at: number): string =>
  /[—–-]\s*$/u.exec(text.slice(Math.max(0, at - 4), at))?.[0] ?? '';

function findCues(text: string, marked: Marked, lexicon: Lexicon, hasCommas: boolean): CueInside[] {
  const found: CueInside[] = [];
  const inside = text.slice(marked.start, marked.end);
  let free = 0;
  for (const match of inside.matchAll(OPENING)) {
    const isDash = /[—–-]/u.test(match[0]);
    if (match.index < free || match.index === 0 || (!isDash && !hasCommas)) continue;
    const behind = match.index + match[0].length;
    const words = inside.slice(behind, behind + LONGEST_CUE);
    if (!opensCue(words, lexicon) || (!isDash && !canStandBetweenCommas(words, lexicon))) continue;
    const end = cueEnd(inside, behind, isDash, lexicon);
    if (end === undefined) continue;
    const sign = inside.charAt(match.index - 1) === ',' ? -1 : /^[!?…]/u.test(match[0]) ? 1 : 0;
    found.push({
      from: marked.start + match.index + sign,
      to: marked.start + end.to,
      isLast: end.isLast,
    });
    free = end.to;
  }
  return found;
}

/** Where the cue that begins at `from` hands the word back; undefined where it is too long to be one. */
function cueEnd(
  inside: string,
  from: number,
  isDash: boolean,
  lexicon: Lexicon,
): { to: number; isLast: boolean } | undefined {
  const next = inside.slice(from, from + LONGEST_CUE);
  const first = (isDash ? CLOSING_DASH : CLOSING_COMMA).exec(next);
  // "s'emporte Jean Duval, chef de file de l'opposition. …": a role behind the name belongs to the cue.
  const behind =
    first === null ? '' : (/^\p{Ll}+/u.exec(next.slice(first.index + first[0].length))?.[0] ?? '');
  const isRole = !isDash && first?.[0].startsWith(',') === true && lexicon.personNouns.has(behind);
  const skipped = isRole ? first.index + first[0].length : 0;
  const closing = isRole ? CLOSING_COMMA.exec(next.slice(skipped)) : first;
  const sentence = /[.!?…](?=\s|$)/u.exec(next);
  const isOver = closing === null || (isDash && sentence !== null && sentence.index + 1 < closing.index);
  if (!isOver) return { to: from + skipped + closing.index + closing[0].length, isLast: false };
  const isTooLong = from + LONGEST_CUE < inside.length && sentence === null;
  return isTooLong ? undefined : { to: inside.length, isLast: true };
}

/** "affirme le ministre", "ha detto il sindaco", "a-t-elle ajouté": a verb among the first words, and who speaks. */
function opensCue(words: string, lexicon: Lexicon): boolean {
  const tokens = cutElisions(tokenize(words.slice(0, VERB_WITHIN).split('\n', 1)[0] ?? ''), lexicon);
  let isNamed = false;
  for (let at = 0; at <= MOST_BEFORE_VERB; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || lexicon.negations.has(token.lower)) return false;
    const kind = lexicon.verbs.get(token.lower);
    // "fait-il valoir"
    if (kind === 'non-finite' && isNamed) return true;
    // ", scritto in italiano": no auxiliary makes it a verb.
    if (at === 0 && lexicon.participleVerbEndings.some((ending) => token.lower.endsWith(ending)))
      return false;
    if (kind === 'finite' || kind === 'beside') return isNamed || canFollow(tokens[at + 1], lexicon);
    if (isEnclitic(token, lexicon)) isNamed = true;
    else if (!canStandBefore(token, lexicon)) return false;
  }
  return false;
}

/** "…, dijo. …", "…, dijo Ana Ruiz. …": in some languages no other cue stands between commas inside the marks. */
const canStandBetweenCommas = (words: string, { table }: Lexicon): boolean =>
  table.cuesInside !== 'short commas' || /^\p{Ll}+(?: \p{Lu}[\p{L} ]*)?\.(?:\s|$)/u.test(words);

const canStandBefore = (
  { lower }: Unit,
  { auxiliaries, adverbs, objects, table: { adverbEnding, articles } }: Lexicon,
): boolean =>
  [auxiliaries, adverbs, objects].some((words) => words.has(lower)) ||
  // "спокойно говорит мужчина"
  (articles === '' && adverbEnding !== undefined && lower.length > 4 && lower.endsWith(adverbEnding));

const isEnclitic = ({ lower }: Unit, lexicon: Lexicon): boolean =>
  lower.startsWith('-') && lexicon.pronouns.has(lower);

/** A speaker, a time, a listener, or nothing: but no object clause and no "-je". */
function canFollow(next: Unit | undefined, lexicon: Lexicon): boolean {
  if (next === undefined || next.kind === 'sign') return true;
  if (lexicon.complementizers.has(next.lower)) return false;
  const pronoun = lexicon.pronouns.get(next.lower);
  if (pronoun !== undefined) return pronoun === 'male' || pronoun === 'female' || pronoun === 'plural';
  const { determiners, prepositions, titles, personNouns, clauseOpeners, table } = lexicon;
  return (
    next.capital ||
    // Without articles any noun or adjective may open the speaker's group.
    (table.articles === '' && !clauseOpeners.has(next.lower)) ||
    determiners.has(next.lower) ||
    prepositions.has(next.lower) ||
    titles.has(next.lower) ||
    personNouns.has(next.lower) ||
    canStandBefore(next, lexicon)
  );
}
