import type { QuoteDocument } from '../document.js';
import { subjectFrom } from '../groups/clause-subject.js';
import { isPerson, kindOfMention, type Mention } from '../groups/mention.js';
import { type Sentence, sentenceAt, sentenceBefore } from '../text/sentences.js';
import { firstQuote } from './behind-quote.js';
import { type ContinuedRule, same } from './continued-rule.js';
import { cueOfSentence, sourceOfSentence } from './cue-before.js';
import { interviewee } from './interview.js';
import { isToldOf, subjectBeforeThat } from './told-of.js';
import { verbAlone } from './verb-alone.js';
import { WEIGHT_OF_OFFICE, weight } from './verb-subject.js';

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

/** `X said the plan was dead. "…"`: the sentence before, in its paragraph, lets someone speak. */
const spokenOfBefore: ContinuedRule = {
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

/** `Comment l'avez-vous convaincu ?` and a paragraph that is one quotation: whoever is interviewed answers. */
const answer: ContinuedRule = {
  name: 'question-answered',
  find: ({ doc, at, sentence }) => {
    const before = doc.sentences[(doc.sentenceOf[at] ?? 0) - 1];
    if (before?.paragraph !== sentence.paragraph - 1) return undefined;
    const first = firstAnswered(doc);
    const isAsked = isQuestion(doc, before) || isAddressed(doc, before) || isRemark(doc, before, first);
    if (!isAsked) return undefined;
    if (at !== sentence.from || !standsAlone(doc, at, sentence)) return undefined;
    const speaker = interviewee(doc, first) ?? interviewee(doc, at);
    return speaker && { speaker, tier: 'continued' };
  },
};

/** "Perché ha lasciato la scuola?", "**Qualcuno parla di «movida».**": a question mark or bold type closes the paragraph. */
function isQuestion(doc: QuoteDocument, { from, to, paragraph }: Sentence): boolean {
  let first = doc.sentenceOf[from] ?? 0;
  while (doc.sentences[first - 1]?.paragraph === paragraph) first -= 1;
  const isBold = BOLD.test(doc.units[to - 1]?.text ?? '');
  if (isBold && BOLD.test(doc.units[doc.sentences[first]?.from ?? -1]?.text ?? '')) return true;
  return doc.units[to - 1]?.text === '?' && firstQuote(doc, from, to) === to;
}

const BOLD = /^\*+$/u;

/** "Diz-se que houve pressões.": behind the first answer of an interview, a paragraph of one sentence that names nobody. */
function isRemark(doc: QuoteDocument, { from, to, paragraph }: Sentence, first: number): boolean {
  if (doc.lexicon.articleGenders.size === 0 || first === 0 || first >= from) return false;
  const isAlone = doc.sentences[(doc.sentenceOf[from] ?? 0) - 1]?.paragraph !== paragraph;
  const namesNobody = doc.index.names.every(
    (name) => name.from < from || name.from >= to || name.kind !== 'person',
  );
  return isAlone && namesNobody && firstQuote(doc, from, to) === to && doc.units[to - 1]?.text !== ':';
}

/** The first paragraph that answers a question: whom the text has named until then gives the interview. */
const firstAnswered = (doc: QuoteDocument): number =>
  doc.sentences.find((sentence, index) => {
    const before = doc.sentences[index - 1];
    const isAnswer =
      doc.units[sentence.from]?.kind === 'quote' && before?.paragraph === sentence.paragraph - 1;
    return isAnswer && isQuestion(doc, before);
  })?.from ?? 0;

/** "On dit que vous avez peu dormi.": a paragraph of its own that addresses somebody is a question too. */
function isAddressed(doc: QuoteDocument, { from, to }: Sentence): boolean {
  const { lexicon, units } = doc;
  const isAlone = units[from - 1]?.kind === 'break' && units[to]?.kind === 'break';
  if (!isAlone || firstQuote(doc, from, to) < to) return false;
  const words = units.slice(from, to).map(({ lower }) => lower);
  return words.some((word) => lexicon.addressing.has(word));
}

/**
 * `X was blunt. "…"`: the subject of the sentence before, in its paragraph. Where others have spoken there, only a
 * person by name, and whom no quotation is beside.
 */
const subjectOfSentenceBefore: ContinuedRule = {
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
  answer,
  nextParagraph,
];

/** The sentence before in the paragraph, where the quotation opens its own. */
const leadIn = (doc: QuoteDocument, at: number, { from }: Sentence): Sentence | undefined =>
  at === from ? sentenceBefore(doc, at) : undefined;

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
