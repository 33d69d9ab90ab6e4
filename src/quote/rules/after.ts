import type { QuoteDocument } from '../document.js';
import { isInsideGroup, type Mention, nameOf, phraseStartingAt } from '../phrases.js';
import { isAdverbial, subjectBefore } from '../subjects.js';
import { matchPhrase, sourceAfter } from './according.js';
import { canStandBetween, speakerBehindVerb, subjectStart, verbGroupAt } from './behind-verb.js';
import type { Finding, QuotePlace, Rule } from './rule.js';

/** Units between a quotation and the verb behind it. */
const FARTHEST_VERB = 45;

/** `"…," said X`: the verb right behind the quotation, then the speaker. */
export const verbThenSpeaker: Rule = {
  name: 'quote-verb-speaker',
  find: (place) => {
    const start = behindQuote(place);
    const { doc } = place;
    if (start === undefined) return undefined;
    const limit = limitOf(place);
    const group = isVerbAt(doc, start, true) ? undefined : verbGroupAt(doc, start, limit);
    if (group?.pronoun !== undefined) return beside(group.pronoun);
    const verb = isVerbAt(doc, start, true) ? start : (group?.verb ?? verbBehindGroup(doc, start, limit));
    return verb === undefined ? undefined : beside(speakerBehindVerb(doc, verb, limit));
  },
};

/** `"…," heißt es in dem Bericht`, `"…", - говорится в обращении`: a text speaks for itself. */
export const statedInText: Rule = {
  name: 'quote-stated-in',
  find: (place) => {
    const { doc } = place;
    const start = behindQuote(place);
    return start === undefined ? undefined : beside(textBehindVerb(doc, start, limitOf(place)));
  },
};

/** The text behind "heißt es in", "said in": undefined where the verb has another subject. */
export function textBehindVerb(doc: QuoteDocument, verb: number, limit: number): Mention | undefined {
  if (!doc.lexicon.statedIn.has(doc.units[verb]?.lower ?? '')) return undefined;
  let at = verb + 1;
  while (at < limit && at < verb + 6 && (canStandBetween(doc, at) || isNeuter(doc, at))) at += 1;
  const isPreposition = doc.lexicon.prepositions.has(doc.units[at]?.lower ?? '');
  return isPreposition ? phraseStartingAt(doc, at + 1, limit) : undefined;
}

const isNeuter = (doc: QuoteDocument, at: number): boolean =>
  doc.lexicon.pronouns.get(doc.units[at]?.lower ?? '') === 'neuter';

/** `"…" wird X zitiert`, `"…", hatte X erklärt`: an auxiliary behind the quotation, its participle later. */
export const citedBehind: Rule = {
  name: 'quote-cited',
  find: (place) => {
    const { doc } = place;
    const start = behindQuote(place);
    if (start !== undefined && doc.lexicon.citedAs.has(doc.units[start]?.lower ?? '')) {
      return beside(citedPerson(doc, start + 1, limitOf(place)));
    }
    if (start === undefined || !doc.lexicon.auxiliaries.has(doc.units[start]?.lower ?? '')) return undefined;
    const limit = limitOf(place);
    for (let at = start + 2; at < Math.min(limit, start + FARTHEST_VERB); at++) {
      if (isCitedAt(doc, at, limit)) return beside(speakerBehindVerb(doc, start, limit));
    }
    return undefined;
  },
};

/** A participle; where one looks like a finite form ("erklärt"), only at the clause's end. */
function isCitedAt(doc: QuoteDocument, at: number, limit: number): boolean {
  const word = doc.units[at]?.lower ?? '';
  if (doc.lexicon.citedAs.has(word)) return true;
  const kind = doc.lexicon.verbs.get(word);
  const isEnd = at + 1 >= limit || doc.units[at + 1]?.kind === 'sign';
  return kind === 'non-finite' || (kind === 'finite' && isEnd && doc.lexicon.table.capitalNouns === true);
}

/** `"…", zitiert die Zeitung den Minister`: whom the first noun group cites. */
function citedPerson(doc: QuoteDocument, from: number, limit: number): Mention | undefined {
  const outlet = doc.units[from]?.kind === 'scare' ? from + 1 : phraseStartingAt(doc, from, limit)?.to;
  const isScareBehind = outlet !== undefined && doc.units[outlet]?.kind === 'scare';
  const next =
    outlet === undefined ? undefined : phraseStartingAt(doc, isScareBehind ? outlet + 1 : outlet, limit);
  return next ?? phraseStartingAt(doc, from, limit);
}

/** Whether a verb of saying stands right behind the quotation: then the cue is there, whatever came before. */
export function hasCueBehind(place: QuotePlace): boolean {
  const { doc } = place;
  const start = behindQuote(place);
  if (start === undefined) return false;
  const word = doc.units[start]?.lower ?? '';
  const isGroup = verbGroupAt(doc, start, place.to) !== undefined;
  return (
    isVerbAt(doc, start, true) || isGroup || doc.lexicon.statedIn.has(word) || doc.lexicon.citedAs.has(word)
  );
}

/** `"…", añadió.`, `"…", dijo ayer a los periodistas.`: nothing behind the verb could be its subject. */
export function hasVerbAloneBehind(place: QuotePlace): boolean {
  const { doc } = place;
  const start = behindQuote(place);
  const limit = limitOf(place);
  const verb =
    start === undefined || isVerbAt(doc, start, false) ? start : verbGroupAt(doc, start, limit)?.verb;
  if (verb === undefined) return false;
  const next = subjectStart(doc, verb + 1, limit);
  return next >= limit || /^[.,;:…–—-]$/u.test(doc.units[next]?.text ?? '');
}

/** `"…," X said`, also `"…," X, who …, said`. */
export const speakerThenVerb: Rule = {
  name: 'quote-speaker-verb',
  find: (place) => {
    const start = behindQuote(place);
    if (start === undefined || opensOwnClause(place.doc, start)) return undefined;
    return beside(subjectAndVerbFrom(place.doc, start, limitOf(place)));
  },
};

/** `"…" — X`: the name alone behind a dash, as under a letter or a motto; also as a line of its own. */
export const speakerBehindDash: Rule = {
  name: 'quote-dash-speaker',
  find: ({ doc, at }) => {
    const dash = doc.units[at + 1]?.kind === 'break' ? at + 2 : at + 1;
    if (!/^[―—–-]$/u.test(doc.units[dash]?.text ?? '')) return undefined;
    const mention = phraseStartingAt(doc, dash + 1, Math.min(doc.units.length, dash + 13));
    if (mention?.kind !== 'name') return undefined;
    const next = doc.units[mention.to];
    const isEnd =
      next === undefined || next.kind === 'break' || next.kind === 'quote' || /^[.,(]$/u.test(next.text);
    return isEnd ? beside(mention) : undefined;
  },
};

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

/** The cue belongs to the quotation behind it: `X asked: "…"`. */
const introducesNext = (doc: QuoteDocument, quote: number, to: number): boolean =>
  quote < to && /^[:,]$/u.test(doc.units[quote - 1]?.text ?? '');

/** `"…," according to X`. */
export const accordingToBehind: Rule = {
  name: 'quote-according-to',
  find: (place) => {
    const start = behindQuote(place);
    return start === undefined ? undefined : beside(sourceAfter(place.doc, start, limitOf(place)));
  },
};

/** `"…" since so many cases were decided that way, said X`: the cue closes a sentence that the quotation opens. */
export const cueAtSentenceEnd: Rule = {
  name: 'quote-late-cue',
  find: ({ doc, at, to }) => {
    const limit = Math.min(to, at + FARTHEST_VERB);
    for (let comma = at + 1; comma < limit; comma++) {
      if (doc.units[comma]?.text !== ',') continue;
      const mention = lateCue(doc, comma + 1, to);
      if (mention !== undefined) return beside(mention);
    }
    return undefined;
  },
};

function lateCue(doc: QuoteDocument, start: number, to: number): Mention | undefined {
  if (matchPhrase(doc, start) > 0) return sourceAfter(doc, start, to);
  const limit = firstQuote(doc, start, to);
  if (isVerbAt(doc, start, true)) return speakerBehindVerb(doc, start, limit);
  return opensOwnClause(doc, start) ? undefined : subjectAndVerbFrom(doc, start, limit);
}

const beside = (mention: Mention | undefined): Finding | undefined =>
  mention === undefined ? undefined : { mention, tier: 'beside' };

/** The unit behind the quotation and a comma or dash; undefined where the sentence ends there. */
function behindQuote({ doc, at, to }: QuotePlace): number | undefined {
  let start = at + 1;
  while (start < to && start < at + 3 && /^[,–—'’-]$/u.test(doc.units[start]?.text ?? '')) start += 1;
  const word = doc.units[start]?.lower ?? '';
  const isSo = doc.lexicon.afterQuoteOnly.has(word) && isVerbAt(doc, start + 1, false);
  if (start + 1 < to && (isSo || doc.lexicon.cueOpeners.has(word))) start += 1;
  return start < to ? start : undefined;
}

/** Where the search behind the quotation ends: at the next quotation. */
const limitOf = ({ doc, at, to }: QuotePlace): number => firstQuote(doc, at + 1, to);

function firstQuote(doc: QuoteDocument, from: number, to: number): number {
  for (let at = from; at < to; at++) if (doc.units[at]?.kind === 'quote') return at;
  return to;
}

/** `"…" and X said`, `"…" when X said`, `"…" that`, `"…" like`: what follows is no cue of its own. */
function opensOwnClause(doc: QuoteDocument, at: number): boolean {
  const word = doc.units[at]?.lower ?? '';
  const { clauseOpeners, relatives, coordinators, prepositions } = doc.lexicon;
  return clauseOpeners.has(word) || relatives.has(word) || coordinators.has(word) || prepositions.has(word);
}

function isVerbAt(doc: QuoteDocument, at: number, isBehindQuote: boolean): boolean {
  const unit = doc.units[at];
  if (unit?.kind !== 'word' || nameOf(doc, at) !== undefined) return false;
  const kind = doc.lexicon.verbs.get(unit.lower);
  return (
    kind === 'finite' || kind === 'beside' || (isBehindQuote && doc.lexicon.afterQuoteOnly.has(unit.lower))
  );
}

/** "с поклоном сказал швейцар": a short prepositional group, then the verb and its subject. */
function verbBehindGroup(doc: QuoteDocument, start: number, limit: number): number | undefined {
  if (!doc.lexicon.table.invertedPronouns || !doc.lexicon.prepositions.has(doc.units[start]?.lower ?? ''))
    return undefined;
  for (let at = start + 2; at < Math.min(limit, start + 5); at++) if (isVerbAt(doc, at, true)) return at;
  return undefined;
}

function firstVerb(doc: QuoteDocument, from: number, to: number): number | undefined {
  const limit = Math.min(to, from + FARTHEST_VERB);
  for (let at = from; at < limit; at++) if (isVerbAt(doc, at, false)) return at;
  return undefined;
}

/** "X said", "X, a Y at Z, said", "X (R-Texas) has said": the noun group at `from` and its speech verb. */
function subjectAndVerbFrom(doc: QuoteDocument, from: number, limit: number): Mention | undefined {
  const verb = firstVerb(doc, from, limit);
  if (verb === undefined || verb === from) return undefined;
  const first = phraseStartingAt(doc, from, limit);
  const behind = first === undefined ? undefined : doc.units[skipAdverbials(doc, first.to, limit)];
  const isDirect = first !== undefined && skipAdverbials(doc, first.to, limit) === verb;
  const isInserted =
    first?.kind === 'name' &&
    behind !== undefined &&
    (/^[,(]$/u.test(behind.text) || doc.lexicon.relatives.has(behind.lower));
  if (isDirect || isInserted) return first;
  const mention = subjectBefore(doc, verb, from);
  return mention !== undefined && isReached(doc, from, mention.from) ? mention : undefined;
}

function skipAdverbials(doc: QuoteDocument, from: number, limit: number): number {
  let at = from;
  while (at < limit && isAdverbial(doc, at)) at += 1;
  return at;
}

/** Nothing but the words of one noun group stands between. */
function isReached(doc: QuoteDocument, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isInsideGroup(doc, at) && !isAdverbial(doc, at)) return false;
  return true;
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
