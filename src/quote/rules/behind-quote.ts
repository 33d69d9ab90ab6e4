import type { QuoteDocument } from '../document.js';
import { isAdverbial } from '../groups/adverbial.js';
import { isInsideGroup } from '../groups/group-inside.js';
import { nameOf } from '../groups/group-words.js';
import type { Mention } from '../groups/mention.js';
import { phraseStartingAt } from '../groups/phrase-starting.js';
import { subjectBefore } from '../groups/subjects.js';
import type { QuotePlace } from './rule.js';

/** Units between a quotation and the verb behind it. */
export const FARTHEST_VERB = 45;

/** The unit behind the quotation and a comma or dash; undefined where the sentence ends there. */
export function behindQuote({ doc, at, to }: QuotePlace): number | undefined {
  let start = at + 1;
  while (start < to && start < at + 3 && /^[,–—'’-]$/u.test(doc.units[start]?.text ?? '')) start += 1;
  const word = doc.units[start]?.lower ?? '';
  const isSo = doc.lexicon.afterQuoteOnly.has(word) && isVerbAt(doc, start + 1, false);
  if (start + 1 < to && (isSo || doc.lexicon.cueOpeners.has(word))) start += 1;
  return start < to ? start : undefined;
}

/** Where the search behind the quotation ends: at the next quotation. */
export const limitOf = ({ doc, at, to }: QuotePlace): number => firstQuote(doc, at + 1, to);

/** The unit of the first quotation in `[from, to)`; `to` where there is none. */
export function firstQuote(doc: QuoteDocument, from: number, to: number): number {
  for (let at = from; at < to; at++) if (doc.units[at]?.kind === 'quote') return at;
  return to;
}

/** `"…" and X said`, `"…" when X said`, `"…" that`, `"…" like`: what follows is no cue of its own. */
export function opensOwnClause(doc: QuoteDocument, at: number): boolean {
  const word = doc.units[at]?.lower ?? '';
  const { clauseOpeners, relatives, coordinators, prepositions } = doc.lexicon;
  return clauseOpeners.has(word) || relatives.has(word) || coordinators.has(word) || prepositions.has(word);
}

/** Whether a verb of saying stands at `at`; right behind a quotation more words are one. */
export function isVerbAt(doc: QuoteDocument, at: number, isBehindQuote: boolean): boolean {
  const unit = doc.units[at];
  if (unit?.kind !== 'word' || nameOf(doc, at) !== undefined) return false;
  const kind = doc.lexicon.verbs.get(unit.lower);
  return (
    kind === 'finite' || kind === 'beside' || (isBehindQuote && doc.lexicon.afterQuoteOnly.has(unit.lower))
  );
}

/** The unit of the first verb of saying in `[from, to)` that is near by; undefined where there is none. */
export function firstVerb(doc: QuoteDocument, from: number, to: number): number | undefined {
  const limit = Math.min(to, from + FARTHEST_VERB);
  for (let at = from; at < limit; at++) if (isVerbAt(doc, at, false)) return at;
  return undefined;
}

/** "X said", "X, a Y at Z, said", "X (R-Texas) has said": the noun group at `from` and its speech verb. */
export function subjectAndVerbFrom(doc: QuoteDocument, from: number, limit: number): Mention | undefined {
  const verb = firstVerb(doc, from, limit);
  if (verb === undefined || verb === from) return undefined;
  const first = phraseStartingAt(doc, from, limit);
  const behind = first === undefined ? undefined : doc.units[skipAdverbials(doc, first.to, limit)];
  const isDirect = first !== undefined && skipAdverbials(doc, first.to, limit) === verb;
  const isInserted =
    first?.kind === 'name' &&
    behind !== undefined &&
    (/^[,(]$/u.test(behind.text) || doc.lexicon.relatives.has(behind.lower));
  if (isDirect || isInserted) return first;
  const mention = subjectBefore(doc, verb, from);
  return mention !== undefined && isReached(doc, from, mention.from) ? mention : undefined;
}

function skipAdverbials(doc: QuoteDocument, from: number, limit: number): number {
  let at = from;
  while (at < limit && isAdverbial(doc, at)) at += 1;
  return at;
}

/** Nothing but the words of one noun group stands between. */
function isReached(doc: QuoteDocument, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isInsideGroup(doc, at) && !isAdverbial(doc, at)) return false;
  return true;
}
