import type { QuoteDocument } from '../document.js';
import { subjectFrom } from '../groups/clause-subject.js';
import { isPerson, type Mention } from '../groups/mention.js';
import { isSameWord } from '../names/same-word.js';
import { sentenceAt } from '../text/sentences.js';
import { cueBefore } from './cue-before.js';
import { beside, type QuotePlace, type Rule } from './rule.js';

/** `— Question? — Answer`: whoever a colon before it names, else the one whom the interview is with. */
export const interviewAnswer: Rule = {
  name: 'interview-answer',
  find: (place) =>
    isAnswer(place.doc, place.at)
      ? beside(introduced(place) ?? interviewee(place.doc, firstAnswer(place.doc)))
      : undefined,
};

/** Whether the quotation at a unit is the answer of an interview. */
export const isAnswer = (doc: QuoteDocument, at: number): boolean =>
  doc.marked[doc.units[at]?.marked ?? -1]?.isAnswer === true;

/** Whom the paragraph before lets speak, where it ends in a colon. */
function introduced({ doc, at }: QuotePlace): Mention | undefined {
  const before = doc.sentences[(doc.sentenceOf[at] ?? 0) - 1];
  const own = sentenceAt(doc, at);
  if (before === undefined || own === undefined || before.paragraph === own.paragraph) return undefined;
  const end = before.to - 1;
  if (doc.units[end]?.text !== ':') return lastIntroduced(doc, at);
  return cueBefore(doc, end, before.from).strong ?? subjectFrom(doc, before.from, end);
}

/** The answers of one run have one speaker: whom the colon before the first of them names. */
function lastIntroduced(doc: QuoteDocument, at: number): Mention | undefined {
  const here = doc.sentenceOf[at] ?? 0;
  for (let back = here - 1; back >= 0 && back > here - FARTHEST_COLON; back--) {
    const sentence = doc.sentences[back];
    if (sentence === undefined) return undefined;
    const end = sentence.to - 1;
    if (doc.units[end]?.text === ':')
      return cueBefore(doc, end, sentence.from).strong ?? subjectFrom(doc, sentence.from, end);
    if (!isTurn(doc, sentence.from)) return undefined;
  }
  return undefined;
}

/** Sentences of an interview between a colon and its last answer, at most. */
const FARTHEST_COLON = 60;

/** A question, which opens with a dash, or what goes on in its paragraph; or an answer. */
function isTurn(doc: QuoteDocument, from: number): boolean {
  const paragraph = sentenceAt(doc, from)?.paragraph;
  let first = doc.sentenceOf[from] ?? 0;
  while (first > 0 && doc.sentences[first - 1]?.paragraph === paragraph) first -= 1;
  const unit = doc.units[doc.sentences[first]?.from ?? from];
  return unit?.kind === 'quote' || /^[—–-]$/u.test(unit?.text ?? '');
}

const firstAnswer = (doc: QuoteDocument): number => doc.units.findIndex((_, at) => isAnswer(doc, at));

/** The one person whom the headline names, else the one whom the text names before unit `first`, an answer. */
export function interviewee(doc: QuoteDocument, first: number): Mention | undefined {
  const early = new Map<number, Mention>();
  const inTitle = new Map<number, Mention>();
  const titleWords: readonly string[] = doc.title.match(/\p{Lu}[\p{L}'’-]+/gu) ?? [];
  doc.index.names.forEach((name, index) => {
    const mention: Mention = { kind: 'name', name: index, from: name.from, to: name.to };
    const entry = doc.index.entryOf[index];
    if (entry === undefined || !isPerson(doc, mention)) return;
    const surname = doc.index.entries[entry]?.words.at(-1) ?? '';
    if (titleWords.some((word) => isSameWord(word, surname, doc.lexicon)))
      inTitle.set(entry, inTitle.get(entry) ?? mention);
    if (name.from < first && !isTurn(doc, name.from)) early.set(entry, early.get(entry) ?? mention);
  });
  // "Северный Саян" looks like a name, too: whoever is known for a woman or a man goes before.
  const known = new Map([...early].filter(([entry]) => doc.index.entries[entry]?.gender !== undefined));
  for (const people of [inTitle, early, known]) if (people.size === 1) return [...people.values()][0];
  return undefined;
}
