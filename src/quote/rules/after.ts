import type { QuoteDocument } from '../document.js';
import { type Mention, phraseStartingAt } from '../phrases.js';
import { subjectBefore } from '../subjects.js';
import { matchPhrase, sourceAfter } from './according.js';
import type { Finding, QuotePlace, Rule } from './rule.js';

/** Units between a quotation and the verb behind it. */
const FARTHEST_VERB = 45;

/** `"…," said X`: the verb right behind the quotation, then the speaker. */
export const verbThenSpeaker: Rule = {
  name: 'quote-verb-speaker',
  find: (place) => {
    const start = behindQuote(place);
    const { doc, to } = place;
    if (start === undefined || !isVerbAt(doc, start, true)) return undefined;
    return beside(speakerBehindVerb(doc, start, limitOf(place, to)));
  },
};

/** `"…," X said`, also `"…," X, who …, said`. */
export const speakerThenVerb: Rule = {
  name: 'quote-speaker-verb',
  find: (place) => {
    const start = behindQuote(place);
    if (start === undefined || opensOwnClause(place.doc, start)) return undefined;
    return beside(subjectAndVerbFrom(place.doc, start, limitOf(place, place.to), true));
  },
};

/** `"…?" X asked.`: the quotation ends a sentence, and a bare "X asked" makes the next. */
export const bareCueInNextSentence: Rule = {
  name: 'quote-next-sentence',
  find: ({ doc, at, to }) => {
    const ending = doc.units[at]?.ending ?? '';
    const isLast = at === to - 1;
    const next = doc.sentences[(doc.sentenceOf[at] ?? 0) + 1];
    if (!isLast || next === undefined || next.from !== to || !'.!?…'.includes(ending || ' '))
      return undefined;
    const limit = firstQuote(doc, next.from, next.to);
    const verb = firstVerb(doc, next.from, limit);
    if (verb === undefined || verb > next.from + 12) return undefined;
    if (ending === '.' && !endsSoon(doc, verb, limit)) return undefined;
    if (ending !== '.' && hasComplement(doc, verb)) return undefined;
    const start =
      verb === next.from ? speakerBehindVerb(doc, verb, limit) : subjectBefore(doc, verb, next.from);
    return start === undefined || (verb !== next.from && start.from > next.from + 1)
      ? undefined
      : beside(start);
  },
};

/** `"…," according to X`. */
export const accordingToBehind: Rule = {
  name: 'quote-according-to',
  find: (place) => {
    const start = behindQuote(place);
    return start === undefined ? undefined : beside(sourceAfter(place.doc, start, limitOf(place, place.to)));
  },
};

/** `"…" since so many cases were decided that way, said X`: the cue closes a sentence that the quotation opens. */
export const cueAtSentenceEnd: Rule = {
  name: 'quote-late-cue',
  find: ({ doc, at, to }) => {
    const limit = Math.min(to, at + FARTHEST_VERB);
    for (let index = at + 1; index < limit; index++) {
      if (doc.units[index]?.kind === 'quote' || doc.units[index]?.text !== ',') continue;
      const start = index + 1;
      if (matchPhrase(doc, start) > 0) return beside(sourceAfter(doc, start, to));
      if (isVerbAt(doc, start, true)) {
        const mention = speakerBehindVerb(doc, start, to);
        if (mention !== undefined) return beside(mention);
      }
      const mention = opensOwnClause(doc, start) ? undefined : subjectAndVerbFrom(doc, start, to, true);
      if (mention !== undefined) return beside(mention);
    }
    return undefined;
  },
};

const beside = (mention: Mention | undefined): Finding | undefined =>
  mention === undefined ? undefined : { mention, tier: 'beside' };

/** The unit behind the quotation and a comma or dash; undefined where the sentence ends there. */
function behindQuote({ doc, at, to }: QuotePlace): number | undefined {
  let start = at + 1;
  while (start < to && start < at + 3 && /^[,–—-]$/u.test(doc.units[start]?.text ?? '')) start += 1;
  return start < to ? start : undefined;
}

/** Where the search behind the quotation ends: at the next quotation. */
const limitOf = ({ doc, at }: QuotePlace, to: number): number => firstQuote(doc, at + 1, to);

function firstQuote(doc: QuoteDocument, from: number, to: number): number {
  for (let at = from; at < to; at++) if (doc.units[at]?.kind === 'quote') return at;
  return to;
}

/** `"…" and X said`, `"…" when X said`, `"…" that`: what follows is another clause. */
function opensOwnClause(doc: QuoteDocument, at: number): boolean {
  const word = doc.units[at]?.lower ?? '';
  return (
    doc.lexicon.clauseOpeners.has(word) ||
    doc.lexicon.relatives.has(word) ||
    doc.lexicon.coordinators.has(word)
  );
}

function isVerbAt(doc: QuoteDocument, at: number, isBehindQuote: boolean): boolean {
  const unit = doc.units[at];
  if (unit === undefined || unit.kind !== 'word') return false;
  const kind = doc.lexicon.verbs.get(unit.lower);
  if (kind === 'finite') return true;
  return isBehindQuote && doc.lexicon.afterQuoteOnly.has(unit.lower);
}

/** The speaker in "said (on Monday) X": adverbs and objects may stand between. */
function speakerBehindVerb(doc: QuoteDocument, verb: number, limit: number): Mention | undefined {
  let at = verb + 1;
  for (let skipped = 0; skipped < 6 && at < limit; skipped++) {
    const unit = doc.units[at];
    if (unit === undefined || !canStandBetween(doc, unit.lower)) break;
    at += 1;
  }
  const mention = phraseStartingAt(doc, at, limit);
  if (mention?.kind !== 'pronoun') return mention;
  if (mention.pronoun === 'first' || mention.pronoun === 'neuter') return undefined;
  return doc.lexicon.table.invertedPronouns ? mention : undefined;
}

const canStandBetween = (doc: QuoteDocument, word: string): boolean =>
  doc.lexicon.adverbs.has(word) || doc.lexicon.auxiliaries.has(word) || doc.lexicon.objects.has(word);

function firstVerb(doc: QuoteDocument, from: number, to: number): number | undefined {
  const limit = Math.min(to, from + FARTHEST_VERB);
  for (let at = from; at < limit; at++) if (isVerbAt(doc, at, false)) return at;
  return undefined;
}

function subjectAndVerbFrom(
  doc: QuoteDocument,
  from: number,
  limit: number,
  isNear: boolean,
): Mention | undefined {
  const verb = firstVerb(doc, from, limit);
  if (verb === undefined || verb === from) return undefined;
  const mention = subjectBefore(doc, verb, from);
  return mention !== undefined && isNear && mention.from > from + 2 ? undefined : mention;
}

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
