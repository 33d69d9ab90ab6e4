import type { QuoteDocument } from '../document.js';
import { subjectFrom } from '../groups/clause-subject.js';
import { kindOfMention, type Mention } from '../groups/mention.js';
import { type Sentence, sentenceAt, sentenceBefore } from '../text/sentences.js';
import { firstQuote } from './behind-quote.js';
import type { ContinuedRule } from './continued-rule.js';
import { cueOfSentence, sourceOfSentence } from './cue-before.js';
import { isToldOf, subjectBeforeThat } from './told-of.js';
import { WEIGHT_OF_OFFICE, weight } from './verb-subject.js';

/** `X said the plan was dead. "…"`: the sentence before, in its paragraph, lets someone speak. */
export const spokenOfBefore: ContinuedRule = {
  name: 'lead-in-cue',
  find: ({ doc, at, sentence }) => {
    const before = leadIn(doc, at, sentence);
    if (before === undefined) return undefined;
    const mention =
      cueOfSentence(doc, before.from, before.to) ?? sourceOfSentence(doc, before.from, before.to);
    return mention === undefined ? undefined : { speaker: mention, tier: 'continued' };
  },
};

/**
 * `X was blunt. "…"`: the subject of the sentence before, in its paragraph. Where others have spoken there, only a
 * person by name, and whom no quotation is beside.
 */
export const subjectOfSentenceBefore: ContinuedRule = {
  name: 'lead-in-subject',
  find: ({ doc, at, sentence, previous }) => {
    const before = leadIn(doc, at, sentence);
    if (before === undefined) return undefined;
    const own = subjectFrom(doc, before.from, before.to);
    const mention = own !== undefined && isToldOf(doc, own, at) ? subjectBeforeThat(doc, before) : own;
    if (mention === undefined || (mention.kind === 'nominal' && !isOffice(doc, mention))) return undefined;
    const isKnown = weight(doc, mention) >= WEIGHT_OF_OFFICE || speaksOfItself(doc, mention, at);
    const hasSpoken = sentenceAt(doc, previous ?? -1)?.paragraph === sentence.paragraph;
    // "…, dit X. À côté, Nadia hoche la tête. Elle a acheté un pavillon. « … »": the pronoun finds its person.
    const isIntroduced =
      isKnown &&
      (mention.kind === 'name' || isSubjectPronoun(doc, mention)) &&
      firstQuote(doc, before.from, before.to) === before.to;
    if (hasSpoken && !isIntroduced) return undefined;
    return { speaker: mention, tier: isKnown ? 'continued' : 'guess' };
  },
};

/** "Die SPD will am Kurs festhalten. „Wir wollen …“": a body by name, and its first word. */
const speaksOfItself = (doc: QuoteDocument, mention: Mention, at: number): boolean =>
  kindOfMention(doc, mention) === 'group' &&
  doc.lexicon.wePronouns.has(/^\p{L}+/u.exec(doc.units[at]?.text ?? '')?.[0].toLowerCase() ?? '');

/** "Elle a …", where articles tell a gender. */
const isSubjectPronoun = ({ lexicon }: QuoteDocument, mention: Mention): boolean =>
  lexicon.articleGenders.size > 0 &&
  mention.kind === 'pronoun' &&
  (mention.pronoun === 'male' || mention.pronoun === 'female');

/** "Die Grünen-Politikerin ärgert sich.": a noun that takes a person up by article and gender. */
const isOffice = (doc: QuoteDocument, mention: Mention): boolean =>
  doc.lexicon.agreement !== undefined &&
  doc.lexicon.definites.has(doc.units[mention.from]?.lower ?? '') &&
  weight(doc, mention) >= WEIGHT_OF_OFFICE;

/** The sentence before in the paragraph, where the quotation opens its own. */
const leadIn = (doc: QuoteDocument, at: number, { from }: Sentence): Sentence | undefined =>
  at === from ? sentenceBefore(doc, at) : undefined;
