import type { Speaker, Tier } from '../model.js';
import type { QuoteDocument } from './document.js';
import type { Mention } from './groups/mention.js';
import { isConfirmed } from './is-confirmed.js';
import type { PronounKind } from './languages/lexicon.js';
import { roleOfNominal } from './roles/role-of-nominal.js';
import { isSecondHand } from './rules/according.js';
import { hasCueBehind } from './rules/after.js';
import { CONTINUED_RULES, LOOK_AHEAD } from './rules/continued.js';
import { besideRules } from './rules/index.js';
import type { Cast } from './speakers/cast.js';
import { resolveSpeaker } from './speakers/resolve-speaker.js';
import type { Referent } from './speakers/speakers.js';
import { type Sentence, sentenceAt } from './text/sentences.js';

/** A quotation with what was found about its speaker. */
export interface Attributed {
  /** Index of the marked stretch, and its unit. */
  readonly marked: number;
  readonly at: number;
  readonly referent?: Referent;
  /** What the person is in the cue's own words, where a noun there took up someone: "le député de la Dordelle". */
  readonly learned?: string;
  readonly speaker?: Speaker;
  readonly tier: Tier;
  readonly rule: string;
}

/**
 * Finds the speaker of every quotation: by what stands beside it, else by how it goes on from its neighbours.
 * @param withoutRule name of a rule that is not asked
 */
export function attribute(doc: QuoteDocument, cast: Cast, withoutRule?: string): Attributed[] {
  const found: Attributed[] = [];

  let lastEntry: number | undefined;
  let previous: Attributed | undefined;
  doc.units.forEach((unit, at) => {
    if (unit.kind !== 'quote') return;
    const sentence = sentenceAt(doc, at);
    if (sentence === undefined) return;
    const result = attributeOne({ doc, cast, at, sentence, previous, lastEntry, withoutRule });
    const part = result ?? { marked: unit.marked, at, tier: 'none' as const, rule: 'none' };
    found.push(part);
    // Marked words that nobody said hand no speaker on.
    const isUnsaid =
      doc.lexicon.articleGenders.size > 0 && part.referent !== undefined && !isConfirmed(doc, part);
    if (!isUnsaid) previous = part;
    if (result?.referent?.kind === 'entry') lastEntry = result.referent.entry;
  });
  const complete = withLearned(withoutRule === LOOK_AHEAD ? found : lookAhead(doc, found));
  return complete.filter((part) => isConfirmed(doc, part));
}

/** One quotation, and what was found before it. */
interface Attribution {
  readonly doc: QuoteDocument;
  readonly cast: Cast;
  readonly at: number;
  readonly sentence: Sentence;
  readonly previous: Attributed | undefined;
  /** Who spoke last. */
  readonly lastEntry: number | undefined;
  readonly withoutRule: string | undefined;
}

function attributeOne(attribution: Attribution): Attributed | undefined {
  const { found, isSettled, pronoun } = askBeside(attribution);
  if (isSettled) return found;
  const continued = askContinued(attribution);
  return continued === undefined || isOther(attribution.doc, continued, pronoun) ? found : continued;
}

/** `"…", murmure-t-elle`, where nobody is found for her: no man goes on. */
function isOther(
  { index }: QuoteDocument,
  { referent }: Attributed,
  pronoun: PronounKind | undefined,
): boolean {
  if (referent?.kind !== 'entry' || (pronoun !== 'male' && pronoun !== 'female')) return false;
  return (index.entries[referent.entry]?.gender ?? pronoun) !== pronoun;
}

interface BesideFinding {
  readonly found: Attributed | undefined;
  readonly isSettled: boolean;
  /** The pronoun of a cue for which nobody was found. */
  readonly pronoun?: PronounKind;
}

/** What the rules for a cue beside the quotation find; settled where one of them is no guess. */
function askBeside(attribution: Attribution): BesideFinding {
  const { doc, at, sentence, withoutRule } = attribution;
  const place = { doc, at, from: sentence.from, to: sentence.to };
  let found: Attributed | undefined;
  for (const rule of besideRules(place)) {
    const finding = rule.name === withoutRule ? undefined : rule.find(place);
    if (finding === undefined) continue;
    const name = isSecondHand(place, finding.mention) ? `${rule.name} (second-hand)` : rule.name;
    const result = toAttributed(attribution, finding.mention, finding.tier, name);
    if (result !== undefined && finding.tier === 'beside') return { found: result, isSettled: true };
    const { mention } = finding;
    // "indique-t-on", "it": the cue says that it names no person.
    if (mention.kind === 'pronoun' && mention.pronoun === 'neuter')
      return { found: found ?? result, isSettled: true };
    if (result === undefined && mention.kind === 'pronoun') {
      if (isPersonal(mention)) return { found, isSettled: false, pronoun: mention.pronoun };
    }
    found ??= result;
  }
  return { found, isSettled: false };
}

/** How the quotation goes on from its neighbours. */
function askContinued(attribution: Attribution): Attributed | undefined {
  const { doc, at, sentence, previous, withoutRule } = attribution;
  // „…“, so Letztere: a cue stands there, and nobody is found for it.
  const isCued =
    doc.lexicon.table.capitalNouns === true &&
    hasCueBehind({ doc, at, from: sentence.from, to: sentence.to });
  if (isCued) return undefined;
  const place = { doc, at, sentence, previous: previous?.referent === undefined ? undefined : previous.at };
  for (const rule of CONTINUED_RULES) {
    const finding = rule.name === withoutRule ? undefined : rule.find(place);
    if (finding === undefined) continue;
    // Whoever is only guessed before stays a guess.
    const isGuessed = finding.speaker === 'same' && previous?.tier === 'guess';
    const tier = isGuessed ? 'guess' : finding.tier;
    const result = toAttributed(attribution, finding.speaker, tier, rule.name);
    // «…», scrivono: several people said it, and no name that is found is theirs.
    if (finding.isPlural === true && isOnePerson(doc, result?.referent)) return undefined;
    const isUnknown = finding.speaker !== 'same' && isPersonal(finding.speaker);
    if (result !== undefined || isUnknown) return result;
  }
  return undefined;
}

const isOnePerson = (doc: QuoteDocument, referent: Referent | undefined): boolean =>
  referent?.kind === 'entry' && doc.index.entries[referent.entry]?.kind === 'person';

function toAttributed(
  { doc, cast, at, previous, lastEntry }: Attribution,
  speaker: 'same' | Mention,
  tier: Tier,
  rule: string,
): Attributed | undefined {
  const found = resolveSpeaker({ doc, cast, speaker, tier, rule, same: previous?.referent, lastEntry });
  if (found === undefined) return undefined;
  const learned =
    speaker !== 'same' && found.referent.kind === 'entry' ? roleOfNominal(doc, speaker)?.text : undefined;
  return { marked: doc.units[at]?.marked ?? -1, at, ...found, ...(learned && { learned }) };
}

/** Gives people without a role the one that a cue has for them. */
function withLearned(found: readonly Attributed[]): readonly Attributed[] {
  const roles = new Map<number, string>();
  for (const { referent, learned } of found)
    if (referent?.kind === 'entry' && learned !== undefined && !roles.has(referent.entry))
      roles.set(referent.entry, learned);
  return found.map((part) => {
    const role = part.referent?.kind === 'entry' ? roles.get(part.referent.entry) : undefined;
    const isMissing = role !== undefined && part.speaker !== undefined && part.speaker.role === undefined;
    return isMissing ? { ...part, speaker: { ...part.speaker, role } } : part;
  });
}

/** "he", "she", "they": where nobody is found for one, no weaker cue beside the quotation may name another. */
const isPersonal = (mention: Mention): boolean =>
  mention.kind === 'pronoun' && mention.pronoun !== 'neuter' && mention.pronoun !== 'first';

/** A quotation without a cue before one with a cue in its paragraph: `"…" … "…," X said.` */
function lookAhead(doc: QuoteDocument, found: readonly Attributed[]): Attributed[] {
  const result = [...found];
  const paragraphOf = (part: Attributed): number | undefined => sentenceAt(doc, part.at)?.paragraph;
  for (let index = result.length - 2; index >= 0; index--) {
    const own = result[index];
    const next = result[index + 1];
    if (own === undefined || next?.referent === undefined || next.speaker === undefined) continue;
    // « A. / « B », répond X: the mark that opens B's paragraph says that A goes on.
    const goesOn = doc.lexicon.articleGenders.size > 0 && doc.marked[next.marked]?.goneOn === true;
    if (own.tier !== 'none' || (!goesOn && paragraphOf(own) !== paragraphOf(next))) continue;
    const opensSentence = sentenceAt(doc, own.at)?.from === own.at;
    result[index] = {
      ...own,
      referent: next.referent,
      speaker: next.speaker,
      tier: opensSentence && next.tier !== 'guess' ? 'continued' : 'guess',
      rule: LOOK_AHEAD,
    };
  }
  return result;
}
