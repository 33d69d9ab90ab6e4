import type { QuoteDocument } from '../document.js';
import { subjectFrom } from '../groups/clause-subject.js';
import { isPerson, type Mention } from '../groups/mention.js';
import { type Sentence, sentenceAt, sentenceBefore } from '../text/sentences.js';
import { type ContinuedRule, same, standsAlone } from './continued-rule.js';
import { spokenOfBefore, subjectOfSentenceBefore } from './lead-in.js';
import { questionAnswered } from './question-answered.js';
import { verbAlone } from './verb-alone.js';

/** One quotation over several paragraphs, a mark opening each. */
const paragraphGoesOn: ContinuedRule = {
  name: 'paragraph-goes-on',
  find: ({ doc, at, previous }) =>
    previous !== undefined && doc.marked[doc.units[at]?.marked ?? -1]?.goneOn === true
      ? same('continued')
      : undefined,
};

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

/**
 * Earlier in the paragraph someone is quoted, and nobody else has spoken since. Whom the sentence itself is about
 * (`X went after Y as a "…"`) is the better guess.
 */
const sameParagraph: ContinuedRule = {
  name: 'same-paragraph',
  find: ({ doc, at, sentence, previous }) => {
    const before = previous === undefined ? undefined : sentenceAt(doc, previous);
    if (before?.paragraph !== sentence.paragraph) return undefined;
    if (isNobodysBefore(doc, sentence.from, at)) return undefined;
    const own = subjectFrom(doc, sentence.from, at);
    return isPersonBefore(doc, own, at) ? { speaker: own, tier: 'continued' } : same('continued');
  },
};

/** "On y lit ces mots : « … »": the cue says that it names nobody. */
const isNobodysBefore = ({ units, lexicon }: QuoteDocument, from: number, at: number): boolean =>
  units[at - 1]?.text === ':' &&
  (lexicon.articleGenders.size > 0
    ? lexicon.pronouns.get(units[from]?.lower ?? '') === 'neuter'
    : // "Auf den Bildschirmen stand: „…“" (German)
      lexicon.agreement !== undefined && lexicon.statedIn.has(units[at - 2]?.lower ?? ''));

/** A full name, and not right before the quotation: `He said Holt "is a hard worker"`. */
const isPersonBefore = (doc: QuoteDocument, own: Mention | undefined, at: number): own is Mention =>
  own !== undefined && own.to < at && isPerson(doc, own);

/** A paragraph that opens with a quotation, after one that ends with a quotation. */
const nextParagraph: ContinuedRule = {
  name: 'next-paragraph',
  find: ({ doc, at, sentence, previous }) => {
    if (previous === undefined || at !== sentence.from) return undefined;
    if (sentenceBefore(doc, at) !== undefined) return undefined;
    const before = sentenceAt(doc, previous);
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
  questionAnswered,
  nextParagraph,
];

function isLastOfParagraph(doc: QuoteDocument, sentence: Sentence): boolean {
  const next = doc.units[sentence.to];
  return next === undefined || next.kind === 'break';
}
