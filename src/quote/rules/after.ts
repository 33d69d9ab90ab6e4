import type { QuoteDocument } from '../document.js';
import { isDeterminerAt, isInside, isNonFinite, isSourceNoun } from '../groups/group-words.js';
import { isPerson, type Mention } from '../groups/mention.js';
import { phraseStartingAt } from '../groups/phrase-starting.js';
import { matchPhrase, sourceAfter } from './according.js';
import {
  behindQuote,
  FARTHEST_VERB,
  firstQuote,
  firstVerb,
  isVerbAt,
  limitOf,
  opensOwnClause,
  subjectAndVerbFrom,
} from './behind-quote.js';
import { speakerBehindVerb } from './behind-verb.js';
import { citedByAuxiliary } from './cited.js';
import { impersonalCue } from './impersonal.js';
import { matchWords } from './match-words.js';
import { beside, type QuotePlace, type Rule } from './rule.js';
import { textBehindVerb } from './stated.js';
import { canStandBetween, subjectStart } from './subject-start.js';
import { verbGroupAt } from './verb-group.js';

/** `"…," said X`: the verb right behind the quotation, then the speaker. */
export const verbThenSpeaker: Rule = {
  name: 'quote-verb-speaker',
  find: (place) => {
    const start = behindQuote(place);
    const { doc } = place;
    if (start === undefined) return undefined;
    const limit = limitOf(place);
    const impersonal = impersonalCue(doc, start, limit);
    if (impersonal !== undefined) return beside(impersonal);
    // "taglia corto lei": an idiom, and not its first word.
    const isVerb = isVerbAt(doc, start, true) && matchWords(doc, start, doc.lexicon.speechPhrases) === 0;
    const group = isVerb ? undefined : verbGroupAt(doc, start, limit);
    if (group?.pronoun !== undefined) return beside(group.pronoun);
    const verb = isVerb ? start : (group?.verb ?? verbBehindGroup(doc, start, limit));
    return beside(verb === undefined ? behindAnyVerb(place, start) : speakerBehindVerb(doc, verb, limit));
  },
};

/** Objects and auxiliaries before a verb: "s'est", "lui a". */
const MOST_BEFORE_VERB = 3;

/**
 * `« … », apprécie Mara Holt`, `"…", bromea la cocinera`: where verbs stand before their subjects, whatever word stands
 * between a comma behind the quotation and a person is one.
 */
function behindAnyVerb({ doc, at, to }: QuotePlace, start: number): Mention | undefined {
  if (doc.lexicon.articleGenders.size === 0 || start !== at + 2 || doc.units[at + 1]?.text !== ',')
    return undefined;
  let verb = start;
  while (verb < start + MOST_BEFORE_VERB && canStandBetween(doc, verb)) verb += 1;
  // "ose Mara Holt": an auxiliary that is the verb itself.
  if (verb > start && (doc.units[verb]?.capital === true || isDeterminerAt(doc, verb))) verb -= 1;
  const unit = doc.units[verb];
  const { verbs, auxiliaries } = doc.lexicon;
  const word = unit?.lower ?? '';
  const isWord = isInside(doc, verb) || verbs.has(word) || auxiliaries.has(word);
  if (unit?.kind !== 'word' || unit.capital || isDeterminerAt(doc, verb) || !isWord) return undefined;
  if (isSourceNoun(doc, verb) || isNameParticle(doc, verb)) return undefined;
  const mention = phraseStartingAt(doc, verb + 1, to);
  if (mention?.kind === 'name') return isPersonsName(doc, mention) ? mention : undefined;
  const isPersonal =
    mention?.kind === 'nominal' &&
    doc.lexicon.articles.has(doc.units[mention.from]?.lower ?? '') &&
    doc.lexicon.personNouns.has(doc.units[mention.head]?.lower ?? '');
  return isPersonal ? mention : undefined;
}

/** "calculaba [doña Mercedes]": a title before a name shows it to be a person's, too. */
const isPersonsName = (doc: QuoteDocument, mention: Extract<Mention, { kind: 'name' }>): boolean =>
  isPerson(doc, mention) ||
  (doc.index.names[mention.name]?.titleFrom ?? 0) < (doc.index.names[mention.name]?.from ?? 0);

const isNameParticle = (doc: QuoteDocument, at: number): boolean =>
  doc.lexicon.nameParticles.has(doc.units[at]?.lower ?? '');

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
  // "compara.", "sintetizza,": a weak verb says who spoke where nothing else stands there.
  if (verb === undefined) return start !== undefined && isWeakAlone(doc, start, limit);
  const next = subjectStart(doc, verb + 1, limit);
  // "contestó a un periodista [que le preguntaba]"
  const isListeners =
    next > verb + 1 &&
    doc.lexicon.articleGenders.size > 0 &&
    doc.lexicon.relatives.has(doc.units[next]?.lower ?? '');
  return (
    isListeners || isInfinitiveAt(doc, next) || isEndAt(doc, next, limit) || isMannerAt(doc, next, limit)
  );
}

const isWeakAlone = (doc: QuoteDocument, at: number, limit: number): boolean =>
  doc.lexicon.articleGenders.size > 0 &&
  doc.lexicon.verbs.get(doc.units[at]?.lower ?? '') === 'weak' &&
  isEndAt(doc, at + 1, limit);

/** "dijo sin [dejar de andar]": no noun behind a preposition, where articles tell a gender. */
const isInfinitiveAt = (doc: QuoteDocument, at: number): boolean =>
  doc.lexicon.articleGenders.size > 0 &&
  doc.lexicon.prepositions.has(doc.units[at - 1]?.lower ?? '') &&
  (isNonFinite(doc, at) || doc.lexicon.auxiliaries.has(doc.units[at]?.lower ?? ''));

const isEndAt = (doc: QuoteDocument, at: number, limit: number): boolean =>
  at >= limit || opensClause(doc, at) || /^[.,;:…–—-]$/u.test(doc.units[at]?.text ?? '');

/** "ha risposto a chi gli chiedeva un parere", "disse quando": a clause of its own. */
const opensClause = ({ units, lexicon }: QuoteDocument, at: number): boolean => {
  const { lower = '' } = units[at] ?? {};
  const { articleGenders, relatives, clauseOpeners, coordinators, complementizers } = lexicon;
  const isOpener = (relatives.has(lower) || clauseOpeners.has(lower)) && !coordinators.has(lower);
  return articleGenders.size > 0 && isOpener && !complementizers.has(lower);
};

/** "risponde secco.", "dice abbassando la voce", "racconta seduta in cucina": how somebody says it. */
function isMannerAt(doc: QuoteDocument, at: number, limit: number): boolean {
  const { articleGenders, participleEndings, participleShapes } = doc.lexicon;
  const unit = doc.units[at];
  if (articleGenders.size === 0 || unit?.kind !== 'word' || unit.capital) return false;
  if (isDeterminerAt(doc, at) || isSourceNoun(doc, at) || doc.lexicon.pronouns.has(unit.lower)) return false;
  const isParticiple = [...participleEndings, ...participleShapes].some((ending) =>
    unit.lower.endsWith(ending),
  );
  return isEndAt(doc, at + 1, limit) || (isParticiple && unit.lower.length >= SHORTEST_PARTICIPLE);
}

/** Letters of a participle or gerund. */
const SHORTEST_PARTICIPLE = 6;

/** `"…," X said`, also `"…," X, who …, said`. */
export const speakerThenVerb: Rule = {
  name: 'quote-speaker-verb',
  find: (place) => {
    const start = behindQuote(place);
    if (start === undefined || opensOwnClause(place.doc, start)) return undefined;
    const { doc } = place;
    return beside(behindManner(doc, start, limitOf(place)) ?? subjectAndVerbFrom(doc, start, limitOf(place)));
  },
};

/** "пошепки каже хлопець": where words are declined, a small word of no list before the verb tells how it was said. */
function behindManner(doc: QuoteDocument, start: number, limit: number): Mention | undefined {
  const { kind, capital, lower = '' } = doc.units[start] ?? {};
  const isManner =
    doc.lexicon.table.inflectedNames === true &&
    kind === 'word' &&
    !capital &&
    !doc.lexicon.pronouns.has(lower);
  if (!isManner || isSourceNoun(doc, start) || !isVerbAt(doc, start + 1, true)) return undefined;
  const mention = speakerBehindVerb(doc, start + 1, limit);
  const isPersons =
    mention?.kind === 'nominal' && doc.lexicon.personNouns.has(doc.units[mention.head]?.lower ?? '');
  return isPersons || mention?.kind === 'pronoun' || (mention !== undefined && isPerson(doc, mention))
    ? mention
    : undefined;
}

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
  // "…, so heißt es in dem Bericht"
  const isSo = doc.lexicon.afterQuoteOnly.has(doc.units[start]?.lower ?? '');
  const stated = textBehindVerb(doc, isSo ? start + 1 : start, limit);
  if (stated !== undefined) return stated;
  if (isVerbAt(doc, start, true)) return unlessDenied(doc, speakerBehindVerb(doc, start, limit));
  if (doc.lexicon.auxiliaries.has(doc.units[start]?.lower ?? '')) return citedByAuxiliary(doc, start, limit);
  return opensOwnClause(doc, start) ? undefined : subjectAndVerbFrom(doc, start, limit);
}

/** "…, teilt X nicht": nobody says it. */
const unlessDenied = (doc: QuoteDocument, mention: Mention | undefined): Mention | undefined =>
  doc.lexicon.negations.has(doc.units[mention?.to ?? -1]?.lower ?? '') ? undefined : mention;

/** "с поклоном сказал швейцар": a short prepositional group, then the verb and its subject. */
function verbBehindGroup(doc: QuoteDocument, start: number, limit: number): number | undefined {
  if (!doc.lexicon.table.invertedPronouns || !doc.lexicon.prepositions.has(doc.units[start]?.lower ?? ''))
    return undefined;
  for (let at = start + 2; at < Math.min(limit, start + 5); at++) if (isVerbAt(doc, at, true)) return at;
  return undefined;
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
