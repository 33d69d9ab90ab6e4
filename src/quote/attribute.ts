import type { Speaker, Tier } from '../model.js';
import type { QuoteDocument } from './document.js';
import { judgeMarked } from './is-quotation.js';
import type { Mention } from './phrases.js';
import { resolvePronoun } from './pronouns.js';
import { CONTINUED_RULES } from './rules/continued.js';
import { besideRules } from './rules/index.js';
import type { Sentence } from './sentences.js';
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

/** Finds the speaker of every quotation: by what stands beside it, else by how it goes on from its neighbours. */
export function attribute(doc: QuoteDocument): Attributed[] {
  const found: Attributed[] = [];
  let lastEntry: number | undefined;
  doc.units.forEach((unit, at) => {
    const sentence = doc.sentences[doc.sentenceOf[at] ?? -1];
    if (unit.kind !== 'quote' || sentence === undefined) return;
    const result = attributeOne(doc, at, sentence, found.at(-1), lastEntry);
    found.push(result ?? { marked: unit.marked, at, tier: 'none', rule: 'none' });
    if (result?.referent?.kind === 'entry') lastEntry = result.referent.entry;
  });
  return lookAhead(doc, found).filter((part) => isConfirmed(doc, part));
}

/** Behind a rule's name: the cue has a pronoun, and the person was looked for in the text before. */
const PRONOUN = ' (pronoun)';

interface NamedFinding {
  readonly speaker: 'same' | Mention;
  readonly tier: Tier;
  readonly rule: string;
}

function attributeOne(
  doc: QuoteDocument,
  at: number,
  sentence: Sentence,
  previous: Attributed | undefined,
  lastEntry: number | undefined,
): Attributed | undefined {
  const toAttributed = (finding: NamedFinding): Attributed | undefined =>
    withSpeaker(doc, at, finding, previous, lastEntry);
  let beside: Attributed | undefined;
  const quotePlace = { doc, at, from: sentence.from, to: sentence.to };
  for (const rule of besideRules(quotePlace)) {
    const finding = rule.find(quotePlace);
    if (finding === undefined) continue;
    const result = toAttributed({ speaker: finding.mention, tier: finding.tier, rule: rule.name });
    if (result !== undefined && finding.tier === 'beside') return result;
    beside ??= result;
  }
  const place = { doc, at, sentence, previous: previous?.referent === undefined ? undefined : previous.at };
  for (const rule of CONTINUED_RULES) {
    const finding = rule.find(place);
    const result = finding === undefined ? undefined : toAttributed({ ...finding, rule: rule.name });
    if (result !== undefined) return result;
  }
  return beside;
}

function withSpeaker(
  doc: QuoteDocument,
  at: number,
  { speaker, tier, rule }: NamedFinding,
  previous: Attributed | undefined,
  lastEntry: number | undefined,
): Attributed | undefined {
  const marked = doc.units[at]?.marked ?? -1;
  const resolved = speaker === 'same' ? sameAs(previous) : resolve(doc, speaker, lastEntry);
  const named = resolved === undefined ? undefined : speakerOf(doc, resolved.referent);
  if (resolved === undefined || named === undefined) return undefined;
  const isDoubtful = tier === 'beside' && !resolved.isSure;
  const { referent } = resolved;
  const isPronoun = speaker !== 'same' && speaker.kind === 'pronoun';
  return {
    marked,
    at,
    referent,
    speaker: named,
    tier: isDoubtful ? 'continued' : tier,
    rule: isPronoun ? `${rule}${PRONOUN}` : rule,
  };
}

interface ResolvedReferent {
  readonly referent: Referent;
  /** False where a pronoun could stand for another person near by. */
  readonly isSure: boolean;
}

const sameAs = (previous: Attributed | undefined): ResolvedReferent | undefined =>
  previous?.referent === undefined ? undefined : { referent: previous.referent, isSure: true };

function resolve(
  doc: QuoteDocument,
  mention: Mention,
  lastEntry: number | undefined,
): ResolvedReferent | undefined {
  if (mention.kind === 'pronoun') {
    const person = resolvePronoun(doc, mention.pronoun, mention.from, lastEntry);
    return person && { referent: { kind: 'entry', entry: person.entry }, isSure: person.isSure };
  }
  const referent = referentOf(doc, mention);
  return referent && { referent, isSure: true };
}

/** A quotation without a cue before one with a cue in its paragraph: `"…" … "…," X said.` */
function lookAhead(doc: QuoteDocument, found: readonly Attributed[]): Attributed[] {
  const result = [...found];
  const paragraphOf = (part: Attributed): number | undefined =>
    doc.sentences[doc.sentenceOf[part.at] ?? -1]?.paragraph;
  for (let index = result.length - 2; index >= 0; index--) {
    const own = result[index];
    const next = result[index + 1];
    if (own === undefined || next?.referent === undefined || next.speaker === undefined) continue;
    if (own.tier !== 'none' || paragraphOf(own) !== paragraphOf(next)) continue;
    result[index] = {
      ...own,
      referent: next.referent,
      speaker: next.speaker,
      tier: 'guess',
      rule: 'same-paragraph-later',
    };
  }
  return result;
}

/** Utterances of a few words count only where a cue stands right beside them. */
const ADJACENT_RULES: ReadonlySet<string> = new Set(['quote-verb-speaker', 'quote-speaker-verb']);

/** Drops short marked words that no cue beside them shows to be an utterance. */
function isConfirmed(doc: QuoteDocument, part: Attributed): boolean {
  const marked = doc.marked[part.marked];
  if (marked === undefined) return false;
  if (judgeMarked(doc.text, marked) === 'quotation') return true;
  return doc.units[part.at]?.capital === true && ADJACENT_RULES.has(part.rule.replace(PRONOUN, ''));
}
