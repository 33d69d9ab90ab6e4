import type { Quote, Span } from '../model.js';
import type { Attributed } from './attribute.js';
import type { QuoteDocument } from './document.js';
import { isDeterminerAt, isPossessive } from './groups/group-words.js';
import { sentenceAt } from './text/sentences.js';

/** Makes quotes of what was found; parts that only a "said X" or a paragraph's end interrupts become one. */
export function joinQuotes(doc: QuoteDocument, found: readonly Attributed[]): Quote[] {
  const groups: Attributed[][] = [];
  for (const part of found) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    if (group !== undefined && previous !== undefined && isOneQuotation(doc, previous, part))
      group.push(part);
    else groups.push([part]);
  }
  return groups.flatMap((group) => toQuote(doc, group));
}

/** Units that a "said X" between two parts has at most. */
const LONGEST_CUE = 40;

function isOneQuotation(doc: QuoteDocument, previous: Attributed, part: Attributed): boolean {
  const isSame = previous.speaker !== undefined && previous.speaker.name === part.speaker?.name;
  if (doc.marked[part.marked]?.goneOn === true)
    return isSame || (previous.speaker === undefined && part.speaker === undefined);
  if (isInterrupted(doc, previous, part)) return true;
  if (!isSame || part.at - previous.at > LONGEST_CUE) return false;
  const from = sentenceAt(doc, previous.at);
  const to = sentenceAt(doc, part.at);
  if (from === undefined || to === undefined || from.paragraph !== to.paragraph) return false;
  // The cue between them belongs to the first part, and nothing but the cue stands there.
  const isNext =
    to === from || (part.at === to.from && doc.sentences[(doc.sentenceOf[previous.at] ?? 0) + 1] === to);
  return (
    isNext &&
    previous.at === from.from &&
    /^(?:quote-|verb-alone)/u.test(previous.rule) &&
    !isInClause(doc, previous.at, part.at)
  );
}

/** «A – ha detto – B»: parts of one marked stretch, only its cue between them. A new paragraph is a new stretch. */
function isInterrupted(doc: QuoteDocument, previous: Attributed, part: Attributed): boolean {
  const before = doc.marked[previous.marked];
  const own = doc.marked[part.marked];
  const isCut = before?.isPart === true && before.close === '' && own?.isPart === true;
  return (
    isCut &&
    own.start > before.end &&
    sentenceAt(doc, previous.at)?.paragraph === sentenceAt(doc, part.at)?.paragraph
  );
}

/**
 * `"…," said X, who waited in an "endless line"`, `X said on ABC's "…"`, `X said, adding that Y "never came"`: words
 * of the cue's own clause.
 */
function isInClause(doc: QuoteDocument, previous: number, at: number): boolean {
  const before = doc.units[at - 1];
  if (before?.kind !== 'word') return false;
  const { prepositions, complementizers } = doc.lexicon;
  return (
    (doc.units[at]?.capital === false && hasComma(doc, previous + 2, at)) ||
    isDeterminerAt(doc, at - 1) ||
    prepositions.has(before.lower) ||
    complementizers.has(before.lower) ||
    isPossessive(doc, at - 1)
  );
}

function hasComma(doc: QuoteDocument, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (doc.units[at]?.text === ',') return true;
  return false;
}

function toQuote(doc: QuoteDocument, group: readonly Attributed[]): Quote[] {
  const spans: Span[] = group.flatMap((part) => {
    const marked = doc.marked[part.marked];
    return marked === undefined ? [] : [{ start: marked.start, end: marked.end }];
  });
  const first = spans[0];
  const last = spans.at(-1);
  const lead = group[0];
  if (first === undefined || last === undefined || lead === undefined) return [];
  return [
    {
      start: first.start,
      end: last.end,
      text: doc.text.slice(first.start, last.end),
      ...(spans.length > 1 ? { segments: spans } : {}),
      ...(lead.speaker === undefined ? {} : { speaker: lead.speaker }),
      tier: lead.tier,
      rule: lead.rule,
    },
  ];
}
