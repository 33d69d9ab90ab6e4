import type { Tier } from '../../model.js';
import type { QuoteDocument } from '../document.js';
import { subjectFrom } from '../groups/clause-subject.js';
import { isDeterminerAt, isFiniteForm, isNonFinite } from '../groups/group-words.js';
import { isPerson, type Mention } from '../groups/mention.js';
import { type Sentence, sentenceAt } from '../text/sentences.js';
import { hasVerbAloneBehind } from './after.js';
import { firstQuote } from './behind-quote.js';
import { ownerOfUtterance } from './colon.js';
import { cueOfSentence, sourceOfSentence } from './cue-before.js';
import { interviewee } from './interview.js';
import { WEIGHT_OF_OFFICE, weight } from './verb-subject.js';

/** A quotation with no cue of its own, and the one before it. */
export interface ContinuedPlace {
  readonly doc: QuoteDocument;
  /** Unit of the quotation. */
  readonly at: number;
  readonly sentence: Sentence;
  /** Unit of the quotation before, where it has a speaker. */
  readonly previous: number | undefined;
}

/** The speaker is that of the quotation before (`same`), or someone whom the text around names. */
export interface ContinuedFinding {
  readonly speaker: 'same' | Mention;
  readonly tier: Tier;
  /** The verb has several subjects: «…», scrivono. */
  readonly isPlural?: boolean;
}

/** A named rule for quotations that have no cue beside them. */
export interface ContinuedRule {
  readonly name: string;
  readonly find: (place: ContinuedPlace) => ContinuedFinding | undefined;
}

/** Units between a verb and the colon that hands on the word. */
const MOST_BEFORE_COLON = 12;

const same = (tier: Tier): ContinuedFinding => ({ speaker: 'same', tier });

/** One quotation over several paragraphs, a mark opening each. */
const paragraphGoesOn: ContinuedRule = {
  name: 'paragraph-goes-on',
  find: ({ doc, at, previous }) =>
    previous !== undefined && doc.marked[doc.units[at]?.marked ?? -1]?.goneOn === true
      ? same('continued')
      : undefined,
};

/** `"…", añadió.`, `Luego añadió: "…"`: a verb without a subject; whoever spoke last goes on. */
const verbAlone: ContinuedRule = {
  name: 'verb-alone',
  find: (place) => {
    const found = speakerOfVerbAlone(place);
    return found && { ...found, isPlural: isPluralVerbBehind(place) };
  },
};

/** "scrivono", "dizem": the first word behind the quotation and its objects has a plural's ending. */
function isPluralVerbBehind({ doc, at, sentence }: ContinuedPlace): boolean {
  const { pluralEndings, objects } = doc.lexicon;
  if (pluralEndings.length === 0) return false;
  let verb = at + 1;
  while (
    verb < sentence.to &&
    (doc.units[verb]?.kind === 'sign' || objects.has(doc.units[verb]?.lower ?? ''))
  )
    verb += 1;
  const { kind, lower = '' } = doc.units[verb] ?? {};
  return kind === 'word' && lower.length > 3 && pluralEndings.some((ending) => lower.endsWith(ending));
}

function speakerOfVerbAlone({ doc, at, sentence, previous }: ContinuedPlace): ContinuedFinding | undefined {
  if (isNarrative(doc, sentence.from, at)) return same('continued');
  if (doc.lexicon.table.dropsSubject !== true) return undefined;
  const isBehind = hasVerbAloneBehind({ doc, at, from: sentence.from, to: sentence.to });
  if (!isBehind && !hasVerbBeforeColon(doc, sentence.from, at)) return undefined;
  const here = doc.sentenceOf[sentence.from] ?? 0;
  const spokeAt = doc.sentenceOf[previous ?? -1] ?? -1;
  const earlier = doc.sentences[here - 1];
  const isNews = earlier?.paragraph === sentence.paragraph && spokeAt < here - 1;
  const introduced = isNews ? introducedIn(doc, earlier) : undefined;
  if (introduced === 'nobody') return undefined;
  if (introduced !== undefined) return { speaker: introduced, tier: 'continued' };
  const before = doc.sentences[spokeAt];
  if (before !== undefined && before.paragraph >= sentence.paragraph - 1) return same('continued');
  const mention = earlier && subjectFrom(doc, earlier.from, earlier.to);
  const isNobody = doc.lexicon.articleGenders.size > 0 && weight(doc, mention) < 3;
  // A portrait has one person, whom its headline names.
  const speaker = isNobody ? interviewee(doc, at) : mention;
  return speaker === undefined ? undefined : { speaker, tier: 'continued' };
}

/** "Et d'ajouter, hilare : « … »": an infinitive that tells what the one who spoke did next. */
function isNarrative(doc: QuoteDocument, from: number, at: number): boolean {
  const { coordinators, infinitiveMarks } = doc.lexicon;
  return (
    doc.units[at - 1]?.text === ':' &&
    coordinators.has(doc.units[from]?.lower ?? '') &&
    infinitiveMarks.has(doc.units[from + 1]?.lower ?? '') &&
    isNonFinite(doc, from + 2)
  );
}

/**
 * Whom a sentence without a quotation lets speak or is about: `La abogada, Ana Ruiz, lo niega. "…", subrayó.`
 * `nobody`: someone without a name, so that nobody named before may be taken for him.
 */
function introducedIn(doc: QuoteDocument, { from, to }: Sentence): Mention | 'nobody' | undefined {
  // "Há três semanas, conta, uma mulher esperou": whoever spoke goes on.
  for (let at = from + 1; at < to; at++)
    if (isFiniteForm(doc, at) && doc.units[at - 1]?.text === ',' && doc.units[at + 1]?.text === ',')
      return undefined;
  const cue = cueOfSentence(doc, from, to) ?? sourceOfSentence(doc, from, to);
  if (cue !== undefined && weight(doc, cue) >= 2.5) return cue;
  const subject = subjectFrom(doc, from, to);
  if (subject !== undefined && weight(doc, subject) >= 3) return subject;
  // "Muy distinto ha sido el relato de una vecina."
  const owner = ownerOfUtterance(doc, from, to);
  if (weight(doc, owner) >= 2.5) return owner;
  const isSomeone =
    subject?.kind === 'nominal' && doc.lexicon.personNouns.has(doc.units[subject.head]?.lower ?? '');
  // Where articles tell a gender, the noun finds its person: "La prima cittadina non arretra."
  if (isSomeone) return doc.lexicon.articleGenders.size > 0 ? subject : 'nobody';
  return onlyPersonIn(doc, from, to);
}

function onlyPersonIn(doc: QuoteDocument, from: number, to: number): Mention | undefined {
  let found: Mention | undefined;
  for (let at = from; at < to; at++) {
    const name = doc.nameAt[at] ?? -1;
    const span = doc.index.names[name];
    if (span === undefined || span.from !== at || span.kind !== 'person') continue;
    if (found !== undefined) return undefined;
    found = { kind: 'name', name, from: at, to: span.to };
  }
  return found;
}

function hasVerbBeforeColon(doc: QuoteDocument, from: number, at: number): boolean {
  const before = doc.units[at - 1];
  if (before?.text !== ':' && !doc.lexicon.complementizers.has(before?.lower ?? '')) return false;
  for (let verb = at - 2; verb >= from && verb > at - MOST_BEFORE_COLON; verb--)
    if (isFiniteForm(doc, verb) && !isDeterminerAt(doc, verb - 1)) return true;
  return false;
}

/** `"…," X said. "…"`: the next sentence of the paragraph, and a quotation again. */
const nextSentence: ContinuedRule = {
  name: 'next-sentence',
  find: ({ doc, at, sentence, previous }) => {
    if (previous === undefined || at !== sentence.from) return undefined;
    const before = doc.sentenceOf[previous] ?? -1;
    const isSameParagraph = doc.sentences[before]?.paragraph === sentence.paragraph;
    return isSameParagraph && before === (doc.sentenceOf[at] ?? 0) - 1 ? same('continued') : undefined;
  },
};

/** `X said the plan was dead. "…"`: the sentence before, in its paragraph, lets someone speak. */
const spokenOfBefore: ContinuedRule = {
  name: 'lead-in-cue',
  find: ({ doc, at, sentence }) => {
    const before = sentenceBefore(doc, at, sentence);
    if (before === undefined || before.paragraph !== sentence.paragraph) return undefined;
    const mention =
      cueOfSentence(doc, before.from, before.to) ?? sourceOfSentence(doc, before.from, before.to);
    return mention === undefined ? undefined : { speaker: mention, tier: 'continued' };
  },
};

/**
 * Earlier in the paragraph someone is quoted, and nobody else has spoken since. Whom the sentence itself is about
 * (`X went after Y as a "…"`) is the better guess.
 */
const sameParagraph: ContinuedRule = {
  name: 'same-paragraph',
  find: ({ doc, at, sentence, previous }) => {
    const before = previous === undefined ? undefined : sentenceAt(doc, previous);
    if (before?.paragraph !== sentence.paragraph) return undefined;
    const own = subjectFrom(doc, sentence.from, at);
    return isPersonBefore(doc, own, at) ? { speaker: own, tier: 'continued' } : same('continued');
  },
};

/** A full name, and not right before the quotation: `He said Holt "is a hard worker"`. */
const isPersonBefore = (doc: QuoteDocument, own: Mention | undefined, at: number): own is Mention =>
  own !== undefined && own.to < at && isPerson(doc, own);

/** `Comment l'avez-vous convaincu ?` and a paragraph that is one quotation: whoever is interviewed answers. */
const answer: ContinuedRule = {
  name: 'question-answered',
  find: ({ doc, at, sentence }) => {
    const before = doc.sentences[(doc.sentenceOf[at] ?? 0) - 1];
    const isQuestion =
      before?.paragraph === sentence.paragraph - 1 &&
      doc.units[before.to - 1]?.text === '?' &&
      firstQuote(doc, before.from, before.to) === before.to;
    if (!isQuestion || at !== sentence.from || !standsAlone(doc, at, sentence)) return undefined;
    const speaker = interviewee(doc, at);
    return speaker && { speaker, tier: 'continued' };
  },
};

/**
 * `X was blunt. "…"`: the subject of the sentence before, in its paragraph. Where others have spoken there, only a
 * person by name, and whom no quotation is beside.
 */
const subjectOfSentenceBefore: ContinuedRule = {
  name: 'lead-in-subject',
  find: ({ doc, at, sentence, previous }) => {
    const before = sentenceBefore(doc, at, sentence);
    if (before === undefined || before.paragraph !== sentence.paragraph) return undefined;
    const mention = subjectFrom(doc, before.from, before.to);
    if (mention === undefined || (mention.kind === 'nominal' && !isOffice(doc, mention))) return undefined;
    const isKnown = weight(doc, mention) >= WEIGHT_OF_OFFICE;
    const hasSpoken = sentenceAt(doc, previous ?? -1)?.paragraph === sentence.paragraph;
    const isIntroduced =
      isKnown && mention.kind === 'name' && firstQuote(doc, before.from, before.to) === before.to;
    if (hasSpoken && !isIntroduced) return undefined;
    return { speaker: mention, tier: isKnown ? 'continued' : 'guess' };
  },
};

/** "Die Grünen-Politikerin ärgert sich.": a noun that takes a person up by article and gender. */
const isOffice = (doc: QuoteDocument, mention: Mention): boolean =>
  doc.lexicon.agreement !== undefined &&
  doc.lexicon.definites.has(doc.units[mention.from]?.lower ?? '') &&
  weight(doc, mention) >= WEIGHT_OF_OFFICE;

/** A paragraph that opens with a quotation, after one that ends with a quotation. */
const nextParagraph: ContinuedRule = {
  name: 'next-paragraph',
  find: ({ doc, at, sentence, previous }) => {
    if (previous === undefined || at !== sentence.from) return undefined;
    const own = doc.sentences[(doc.sentenceOf[at] ?? 0) - 1];
    const before = sentenceAt(doc, previous);
    if (own?.paragraph === sentence.paragraph) return undefined;
    if (before?.paragraph !== sentence.paragraph - 1 || !isLastOfParagraph(doc, before)) return undefined;
    return same(standsAlone(doc, at, sentence) ? 'continued' : 'guess');
  },
};

/** The rule that takes the speaker of the next quotation; `attribute` asks it last, when all others are known. */
export const LOOK_AHEAD = 'same-paragraph-later';

/** For quotations that nothing beside them explains, the surest first. */
export const CONTINUED_RULES: readonly ContinuedRule[] = [
  paragraphGoesOn,
  verbAlone,
  nextSentence,
  spokenOfBefore,
  subjectOfSentenceBefore,
  sameParagraph,
  answer,
  nextParagraph,
];

/** The sentence before, where the quotation opens its own. */
function sentenceBefore(doc: QuoteDocument, at: number, sentence: Sentence): Sentence | undefined {
  return at === sentence.from ? doc.sentences[(doc.sentenceOf[at] ?? 0) - 1] : undefined;
}

/** Nothing but quotations and signs in its sentence: no words that may hide a cue. */
function standsAlone(doc: QuoteDocument, at: number, sentence: Sentence): boolean {
  for (let index = at + 1; index < sentence.to; index++) {
    const kind = doc.units[index]?.kind;
    if (kind !== 'quote' && kind !== 'sign') return false;
  }
  return true;
}

function isLastOfParagraph(doc: QuoteDocument, sentence: Sentence): boolean {
  const next = doc.units[sentence.to];
  return next === undefined || next.kind === 'break';
}
