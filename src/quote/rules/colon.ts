import type { QuoteDocument } from '../document.js';
import { subjectFrom, subjectOfClause } from '../groups/clause-subject.js';
import { groupStart } from '../groups/group-inside.js';
import { isDeterminerAt, isNounPreposition, isPersonLike, isSourceNoun } from '../groups/group-words.js';
import { isPerson, type Mention } from '../groups/mention.js';
import { phraseEndingAt } from '../groups/phrase-ending.js';
import { phraseStartingAt } from '../groups/phrase-starting.js';
import { bySource, cueBefore, sourceOfSentence } from './cue-before.js';
import { beside, type Rule } from './rule.js';
import { MOST_BEFORE_NAME } from './verb-subject.js';

/** `WALLACE: "…"`, `Donald Trump: "…"` at the start of a paragraph. */
export const speakerColon: Rule = {
  name: 'speaker-colon-quote',
  find: ({ doc, at, from }) => {
    if (doc.units[at - 1]?.text !== ':' || at - 2 < from) return undefined;
    const mention = phraseEndingAt(doc, at - 2, from);
    if (mention === undefined || isOfWords(doc, mention) || isUtterance(doc, mention)) return undefined;
    return mention.from <= from + 1 || isListed(doc, mention) ? { mention, tier: 'beside' } : undefined;
  },
};

/** `Réponse du ministre: "…"`: whose words they are is for `speechNounColon`. */
const isUtterance = (doc: QuoteDocument, { kind, from }: Mention): boolean =>
  kind === 'nominal' &&
  [from, from + 1].some((at) => doc.lexicon.speechNouns.has(doc.units[at]?.lower ?? ''));

/** `X warb dafür mit den Worten: "…"`: where nouns are capitalised, a noun that does not speak names nobody. */
const isOfWords = (doc: QuoteDocument, mention: Mention): boolean =>
  doc.lexicon.table.capitalNouns === true && mention.kind === 'nominal' && !isSourceNoun(doc, mention.head);

/**
 * `…, Y („…“) und Ministerin X: „…“`: the last of several who are named. Where adjectives have a capital only in names,
 * an article alone may stand before it.
 */
const isListed = (doc: QuoteDocument, mention: Mention): boolean => {
  if (mention.kind !== 'name' || !isPersonLike(doc, mention.name)) return false;
  const most = doc.lexicon.table.capitalNouns === true ? MOST_BEFORE_NAME : 1;
  return doc.lexicon.coordinators.has(doc.units[groupStart(doc, mention.from, most) - 1]?.lower ?? '');
};

/** `X ("…!")`: a person's name, and in brackets a sentence that this person said. */
export const speakerBracket: Rule = {
  name: 'speaker-bracket-quote',
  find: ({ doc, at, from }) => {
    if (doc.units[at - 1]?.text !== '(' || doc.units[at + 1]?.text !== ')') return undefined;
    if (!'.!?…'.includes(doc.units[at]?.ending || ' ')) return undefined;
    const mention = phraseEndingAt(doc, at - 2, from);
    return mention?.kind === 'name' && isPersonLike(doc, mention.name) ? beside(mention) : undefined;
  },
};

/** `X zeigte sich besorgt: "…"`: whatever the verb, a colon hands the word to the sentence's subject. */
export const colonSubject: Rule = {
  name: 'subject-colon-quote',
  find: ({ doc, at, from }) => {
    const isColon = doc.units[at - 1]?.text === ':';
    const mention = isColon
      ? (equatedBefore(doc, at - 1, from) ?? subjectOfClause(doc, at - 1, from))
      : undefined;
    return isOfWork(doc, mention) ? undefined : bySource(doc, mention);
  },
};

/** `il primo a metterci la faccia è il coach X: "…"`: whom a copula right before the colon names. */
function equatedBefore(doc: QuoteDocument, colon: number, from: number): Mention | undefined {
  const mention = phraseEndingAt(doc, colon - 1, from);
  if (mention === undefined || !isPerson(doc, mention)) return undefined;
  let first = groupStart(doc, mention.from, MOST_BEFORE_NAME);
  if (isDeterminerAt(doc, first - 1)) first -= 1;
  const isEquated = [mention.from, first].some((at) =>
    doc.lexicon.copulas.has(doc.units[at - 1]?.lower ?? ''),
  );
  return isEquated ? mention : undefined;
}

/** `un titolo che vale una campagna: "…"`: a work has words, and nobody says them. */
const isOfWork = (doc: QuoteDocument, mention: Mention | undefined): boolean =>
  doc.lexicon.articleGenders.size > 0 &&
  mention?.kind === 'nominal' &&
  doc.lexicon.workNouns.has(doc.units[mention.head]?.lower ?? '');

/** `Secca la replica di X: "…"`, `Esta é a resposta do ministro: "…"`: a noun for what was said, and whose it was. */
export const speechNounColon: Rule = {
  name: 'speech-noun-quote',
  find: ({ doc, at, from }) => {
    const colon = at - 1;
    if (doc.units[colon]?.text !== ':') return undefined;
    const mention = ownerOfUtterance(doc, from, colon);
    return mention !== undefined && colon - mention.to <= MOST_BEHIND_OWNER ? beside(mention) : undefined;
  },
};

/** Whose the last "réponse du …", "relato de …" of a stretch is. */
export function ownerOfUtterance(doc: QuoteDocument, from: number, to: number): Mention | undefined {
  for (let noun = to - 1; noun >= from; noun--) {
    if (!doc.lexicon.speechNouns.has(doc.units[noun]?.lower ?? '')) continue;
    const joint = jointBehind(doc, noun);
    const mention = joint === undefined ? undefined : phraseStartingAt(doc, joint + 1, to);
    if (mention !== undefined) return mention;
  }
  return undefined;
}

/** "a resposta do ministro", "a resposta veio de X", "la risposta arriva da X": where the preposition stands. */
function jointBehind(doc: QuoteDocument, noun: number): number | undefined {
  if (isNounPreposition(doc, noun + 1)) return noun + 1;
  const { agentMarks, articleGenders, comingVerbs } = doc.lexicon;
  const isComing = articleGenders.size > 0 && comingVerbs.has(doc.units[noun + 1]?.lower ?? '');
  const isJoint = isNounPreposition(doc, noun + 2) || agentMarks.has(doc.units[noun + 2]?.lower ?? '');
  return isComing && isJoint ? noun + 2 : undefined;
}

/** Words between whose utterance it is and the colon: "foi seca", "non si fa attendere". */
const MOST_BEHIND_OWNER = 8;

/** The sentence or paragraph before ends in a colon and has its own cue: `X wrote on Twitter:` */
export const colonLead: Rule = {
  name: 'colon-lead',
  find: ({ doc, at, from }) => {
    const previous = doc.sentences[(doc.sentenceOf[at] ?? 0) - 1];
    if (at !== from || previous === undefined || doc.units[previous.to - 1]?.text !== ':') return undefined;
    const end = previous.to - 1;
    const { strong, weak } = cueBefore(doc, end, previous.from);
    if (strong !== undefined || weak !== undefined) return bySource(doc, strong ?? weak);
    const source = sourceOfSentence(doc, previous.from, end);
    if (source !== undefined) return beside(source);
    const subject = subjectFrom(doc, previous.from, end);
    return subject === undefined ? undefined : { mention: subject, tier: 'continued' };
  },
};

/** `including X — "…" —`: the name right before a dash, and the quotation inside the dashes. */
export const speakerDash: Rule = {
  name: 'speaker-dash-quote',
  find: ({ doc, at, from }) => {
    let dash = at - 1;
    while (dash > from && isDash(doc, dash)) dash -= 1;
    if (dash === at - 1 || !isDash(doc, at + 1)) return undefined;
    const mention = phraseEndingAt(doc, dash, from);
    if (mention?.kind === 'name') return { mention, tier: 'beside' };
    // "X recusou comentar a demissão — «…» — e seguiu"
    const opening = doc.lexicon.table.dropsSubject === true ? phraseStartingAt(doc, from, dash) : undefined;
    return opening !== undefined && isPerson(doc, opening)
      ? { mention: opening, tier: 'continued' }
      : undefined;
  },
};

const isDash = (doc: QuoteDocument, at: number): boolean => /^[–—-]$/u.test(doc.units[at]?.text ?? '');
