import type { QuoteDocument } from '../document.js';
import { isSourceNoun } from '../groups/group-words.js';
import { isPerson, type Mention } from '../groups/mention.js';
import { phraseStartingAt } from '../groups/phrase-starting.js';
import { sourceAfter } from './according.js';
import { behindAnyVerb } from './behind-any-verb.js';
import { behindQuote, isVerbAt, limitOf, opensOwnClause, subjectAndVerbFrom } from './behind-quote.js';
import { speakerBehindVerb } from './behind-verb.js';
import { impersonalCue } from './impersonal.js';
import { matchWords } from './match-words.js';
import { beside, type QuotePlace, type Rule } from './rule.js';
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

/** `"…," according to X`. */
export const accordingToBehind: Rule = {
  name: 'quote-according-to',
  find: (place) => {
    const start = behindQuote(place);
    return start === undefined ? undefined : beside(sourceAfter(place.doc, start, limitOf(place)));
  },
};

/** "с поклоном сказал швейцар": a short prepositional group, then the verb and its subject. */
function verbBehindGroup(doc: QuoteDocument, start: number, limit: number): number | undefined {
  if (!doc.lexicon.table.invertedPronouns || !doc.lexicon.prepositions.has(doc.units[start]?.lower ?? ''))
    return undefined;
  for (let at = start + 2; at < Math.min(limit, start + 5); at++) if (isVerbAt(doc, at, true)) return at;
  return undefined;
}
