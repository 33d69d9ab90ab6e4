import type { Speaker, Tier } from '../model.js';
import type { QuoteDocument } from './document.js';
import type { Mention } from './phrases.js';
import { resolvePronoun } from './pronouns.js';
import { findBeside } from './rules/index.js';
import { type Referent, referentOf, speakerOf } from './speakers.js';

/** A quotation with what was found about its speaker. */
export interface Attributed {
  /** Index of the marked stretch, and its unit. */
  readonly marked: number;
  readonly at: number;
  readonly referent?: Referent;
  readonly speaker?: Speaker;
  readonly tier: Tier;
  readonly rule: string;
}

/** Finds the speaker of every quotation: first what stands beside it, then what goes on from its neighbours. */
export function attribute(doc: QuoteDocument): Attributed[] {
  const found: Attributed[] = [];
  let lastEntry: number | undefined;
  doc.units.forEach((unit, at) => {
    if (unit.kind !== 'quote') return;
    const sentence = doc.sentences[doc.sentenceOf[at] ?? -1];
    if (sentence === undefined) return;
    const beside = findBeside({ doc, at, from: sentence.from, to: sentence.to });
    const strong =
      beside !== undefined && beside.tier === 'beside' ? withReferent(doc, at, beside, lastEntry) : undefined;
    const result =
      strong ?? continued(doc, at, found) ?? (beside && withReferent(doc, at, beside, lastEntry));
    found.push(result ?? { marked: unit.marked, at, tier: 'none', rule: 'none' });
    if (result?.referent?.kind === 'entry') lastEntry = result.referent.entry;
  });
  return backward(doc, found);
}

function withReferent(
  doc: QuoteDocument,
  at: number,
  finding: { readonly mention: Mention; readonly tier: Tier; readonly rule: string },
  lastEntry: number | undefined,
): Attributed | undefined {
  const { mention, tier, rule } = finding;
  const referent =
    mention.kind === 'pronoun' ? pronounReferent(doc, mention, lastEntry) : referentOf(doc, mention);
  const speaker = referent === undefined ? undefined : speakerOf(doc, referent);
  if (referent === undefined || speaker === undefined) return undefined;
  return { marked: doc.units[at]?.marked ?? -1, at, referent, speaker, tier, rule };
}

function pronounReferent(
  doc: QuoteDocument,
  mention: Extract<Mention, { kind: 'pronoun' }>,
  lastEntry: number | undefined,
): Referent | undefined {
  const entry = resolvePronoun(doc, mention.pronoun, mention.from, lastEntry);
  return entry === undefined ? undefined : { kind: 'entry', entry };
}

/** The quotation goes on from the one before it. */
function continued(doc: QuoteDocument, at: number, found: readonly Attributed[]): Attributed | undefined {
  const previous = found.at(-1);
  const marked = doc.marked[doc.units[at]?.marked ?? -1];
  if (previous?.referent === undefined || marked === undefined) return undefined;
  const same = {
    marked: doc.units[at]?.marked ?? -1,
    at,
    referent: previous.referent,
    ...(previous.speaker && { speaker: previous.speaker }),
  };
  if (marked.goneOn) return { ...same, tier: 'continued', rule: 'paragraph-goes-on' };
  const here = doc.sentences[doc.sentenceOf[at] ?? -1];
  const there = doc.sentences[doc.sentenceOf[previous.at] ?? -1];
  if (here === undefined || there === undefined) return undefined;
  if (here.paragraph === there.paragraph) return { ...same, tier: 'continued', rule: 'same-paragraph' };
  if (here.paragraph === there.paragraph + 1 && here.from === at) {
    return { ...same, tier: 'guess', rule: 'next-paragraph' };
  }
  return undefined;
}

/** A quotation without a cue before one with a cue in its paragraph: `"…" … "…," X said.` */
function backward(doc: QuoteDocument, found: readonly Attributed[]): Attributed[] {
  const result = [...found];
  for (let index = result.length - 2; index >= 0; index--) {
    const own = result[index];
    const next = result[index + 1];
    if (own === undefined || next === undefined || own.tier === 'beside' || own.tier === 'continued')
      continue;
    const isSame =
      doc.sentences[doc.sentenceOf[own.at] ?? -1]?.paragraph ===
      doc.sentences[doc.sentenceOf[next.at] ?? -1]?.paragraph;
    if (!isSame || next.referent === undefined) continue;
    result[index] = {
      ...own,
      referent: next.referent,
      ...(next.speaker && { speaker: next.speaker }),
      tier: 'continued',
      rule: 'same-paragraph-later',
    };
  }
  return result;
}
