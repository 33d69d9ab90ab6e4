import type { QuoteDocument } from '../document.js';
import { phraseStartingAt } from '../groups/phrase-starting.js';
import { firstQuote, firstVerb, subjectAndVerbFrom } from './behind-quote.js';
import { speakerBehindVerb } from './behind-verb.js';
import { matchWords } from './match-words.js';
import { beside, type Rule } from './rule.js';
import { verbGroupAt } from './verb-group.js';

/** `"…?" X asked.`: the quotation ends a sentence, and a bare "X asked" makes the next. */
export const bareCueInNextSentence: Rule = {
  name: 'quote-next-sentence',
  find: ({ doc, at, to }) => {
    const ending = doc.units[at]?.ending ?? '';
    const next = doc.sentences[(doc.sentenceOf[at] ?? 0) + 1];
    if (at !== to - 1 || next === undefined || next.from !== to || !'.!?…'.includes(ending || ' '))
      return undefined;
    const limit = firstQuote(doc, next.from, next.to);
    const verb = firstVerb(doc, next.from, limit);
    if (verb === undefined || verb > next.from + 25 || introducesNext(doc, limit, next.to)) return undefined;
    if (ending === '.' ? !endsSoon(doc, verb, limit) : hasComplement(doc, verb)) return undefined;
    return beside(
      verb === next.from ? speakerBehindVerb(doc, verb, limit) : subjectAndVerbFrom(doc, next.from, limit),
    );
  },
};

/** `"…". Lo afferma X.`, `"…". Parola di X.`: the next sentence says whose words they were. */
export const cueTakesBack: Rule = {
  name: 'quote-taken-back',
  find: ({ doc, at, to }) => {
    const next = doc.sentences[(doc.sentenceOf[at] ?? 0) + 1];
    if (at !== to - 1 && at !== to - 2) return undefined;
    if (next === undefined || next.from !== to) return undefined;
    const opener = matchWords(doc, next.from, doc.lexicon.takenBackBy);
    if (opener === 0 || firstQuote(doc, next.from, next.to) < next.to) return undefined;
    const start = next.from + opener;
    const verb = verbGroupAt(doc, start, next.to)?.verb;
    if (verb !== undefined) return beside(speakerBehindVerb(doc, verb, next.to));
    const isPreposition = doc.lexicon.prepositions.has(doc.units[start]?.lower ?? '');
    return beside(phraseStartingAt(doc, isPreposition ? start + 1 : start, next.to));
  },
};

/** The cue belongs to the quotation behind it: `X asked: "…"`. */
const introducesNext = (doc: QuoteDocument, quote: number, to: number): boolean =>
  quote < to && /^[:,]$/u.test(doc.units[quote - 1]?.text ?? '');

/** "X said." and "X said in an interview." but not "X said the plan would fail". */
function endsSoon(doc: QuoteDocument, verb: number, limit: number): boolean {
  const next = doc.units[verb + 1];
  return next === undefined || verb + 1 >= limit || next.kind === 'sign' || next.kind === 'quote';
}

function hasComplement(doc: QuoteDocument, verb: number): boolean {
  const next = doc.units[verb + 1];
  if (next === undefined) return false;
  return doc.lexicon.complementizers.has(next.lower) || doc.lexicon.pronouns.has(next.lower);
}
