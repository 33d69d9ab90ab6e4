import type { Speaker, Tier } from '../../model.js';
import type { QuoteDocument } from '../document.js';
import { isBodyPronoun, type Mention } from '../groups/mention.js';
import { isThere } from '../rules/stated.js';
import { bodyOfIt } from './body-of-it.js';
import { bodyTakenUp } from './body-taken-up.js';
import type { Cast } from './cast.js';
import { resolveNominal } from './nominals.js';
import { resolvePronoun } from './pronouns.js';
import { sourceTakenUp } from './source-taken-up.js';
import { type Referent, referentOf, speakerOf } from './speakers.js';
import { whoseWords } from './whose-words.js';

/** Behind a rule's name: the cue has a pronoun or a noun, and the person was looked for in the text before. */
const TAKEN_UP = { pronoun: ' (pronoun)', nominal: ' (noun)' } as const;

/** What a rule found, and all that it takes to tell who that is. */
export interface ResolveSpeakerInput {
  readonly doc: QuoteDocument;
  readonly cast: Cast;
  /** What a rule found; `same`: the speaker before. */
  readonly speaker: 'same' | Mention;
  readonly tier: Tier;
  readonly rule: string;
  /** Who spoke in the quotation before, and who was named as a speaker last. */
  readonly same: Referent | undefined;
  readonly lastEntry: number | undefined;
}

/** Who speaks, how sure that is, and by which rule. */
export interface ResolvedSpeaker {
  readonly referent: Referent;
  readonly speaker: Speaker;
  readonly tier: Tier;
  readonly rule: string;
}

/**
 * Makes a speaker of what a rule found: by full name where the article has it. A pronoun that could stand for
 * another person lowers the tier; one that stands for nobody gives undefined.
 */
export function resolveSpeaker(input: ResolveSpeakerInput): ResolvedSpeaker | undefined {
  const { doc, cast, tier, rule } = input;
  const speaker = input.speaker === 'same' ? 'same' : whoseWords(doc, input.speaker);
  const found =
    speaker === 'same' ? input.same && { referent: input.same, isSure: true } : resolve(input, speaker);
  const named = found && speakerOf(doc, found.referent, cast);
  if (found === undefined || named === undefined) return undefined;
  const isTakenUp = speaker !== 'same' && found.referent.kind === 'entry' && speaker.kind in TAKEN_UP;
  const suffix = isTakenUp ? TAKEN_UP[speaker.kind as keyof typeof TAKEN_UP] : '';
  return {
    referent: found.referent,
    speaker: named,
    tier: tier === 'beside' && !found.isSure ? 'continued' : tier,
    rule: `${rule}${suffix}`,
  };
}

interface Found {
  readonly referent: Referent;
  /** False where a pronoun could stand for another person near by. */
  readonly isSure: boolean;
}

function resolve({ doc, cast, same, lastEntry }: ResolveSpeakerInput, mention: Mention): Found | undefined {
  if (mention.kind === 'pronoun') {
    if (isBodyPronoun(doc, mention)) {
      const referent = bodyOfIt(doc, mention.from, cast);
      return referent && { referent, isSure: true };
    }
    const person = resolvePronoun(doc, mention.pronoun, mention.from, lastEntry, (noun) =>
      resolveNominal(doc, noun, cast, lastEntry),
    );
    if (person === undefined) return undefined;
    const { whom, isSure } = person;
    const referent =
      typeof whom === 'number' ? ({ kind: 'entry', entry: whom } as const) : referentOf(doc, whom);
    return referent && { referent, isSure };
  }
  // Whoever spoke last has no name: no noun takes up someone who spoke before.
  const last = same?.kind === 'phrase' && doc.lexicon.articleGenders.size > 0 ? undefined : lastEntry;
  const entry = mention.kind === 'nominal' ? resolveNominal(doc, mention, cast, last) : undefined;
  const referent: Referent | undefined =
    entry === undefined
      ? (bodyTakenUp(doc, mention) ?? sourceReferent(doc, mention))
      : { kind: 'entry', entry };
  return referent && { referent, isSure: true };
}

/** "сообщили там": without a body before it the word names nobody. */
function sourceReferent(doc: QuoteDocument, mention: Mention): Referent | undefined {
  const source = sourceTakenUp(doc, mention);
  const isNobody = source === undefined && isThere(doc, mention.from);
  return isNobody ? undefined : referentOf(doc, source ?? mention);
}
