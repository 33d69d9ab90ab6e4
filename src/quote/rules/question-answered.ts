import type { QuoteDocument } from '../document.js';
import type { Sentence } from '../text/sentences.js';
import { firstQuote } from './behind-quote.js';
import { type ContinuedRule, standsAlone } from './continued-rule.js';
import { interviewee } from './interview.js';

/** `Comment l'avez-vous convaincu ?` and a paragraph that is one quotation: whoever is interviewed answers. */
export const questionAnswered: ContinuedRule = {
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
