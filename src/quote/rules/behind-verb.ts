import type { QuoteDocument } from '../document.js';
import { isAdverbial, isDeterminerAt, isInsideGroup, isSourceNoun, nameOf } from '../groups/group-words.js';
import { isOblique, isPerson, type Mention } from '../groups/mention.js';
import { phraseStartingAt } from '../groups/phrase-starting.js';
import { isObliqueForWoman, officeForm } from '../languages/agreement.js';
import { matchWords } from './match-words.js';

/** Adverbs and objects between a verb and its subject. */
const MOST_BETWEEN = 6;
/** Prepositional groups there: "a déclaré à la presse mardi soir le ministre". */
const MOST_GROUPS = 3;
/** Words of a verb group: "l'a ensuite", "s'est-elle". */
const LONGEST_VERB_GROUP = 6;

/** The speaker in "said (on Monday) X": adverbs and objects may stand between. */
export function speakerBehindVerb(doc: QuoteDocument, verb: number, limit: number): Mention | undefined {
  const found = groupBehindVerb(doc, behindParenthesis(doc, verb + 1, limit) - 1, limit);
  if (doc.lexicon.table.inflectedNames !== true || found?.kind !== 'nominal') return found;
  // "прокоментував рішення адвокат X": an object, and the speaker behind it.
  if (doc.lexicon.personNouns.has(doc.units[found.head]?.lower ?? '')) return found;
  const next = phraseStartingAt(doc, found.to, limit);
  if (next === undefined || isOblique(doc, next)) return found;
  const isNoun = next.kind === 'nominal' && doc.lexicon.personNouns.has(doc.units[next.head]?.lower ?? '');
  return isNoun || (next.kind === 'name' && isPerson(doc, next)) ? next : found;
}

/** Words of "в свою очередь" between commas. */
const MOST_IN_PARENTHESIS = 4;

/** Behind ", в свою очередь," where words are declined; `at` itself where nothing of the kind stands. */
function behindParenthesis(doc: QuoteDocument, at: number, limit: number): number {
  if (doc.lexicon.table.inflectedNames !== true || doc.units[at]?.text !== ',') return at;
  for (let comma = at + 2; comma <= Math.min(limit - 1, at + MOST_IN_PARENTHESIS + 1); comma++)
    if (doc.units[comma]?.text === ',') return comma + 1;
  return at;
}

function groupBehindVerb(doc: QuoteDocument, verb: number, limit: number): Mention | undefined {
  const told = behindListener(doc, verb + 1, limit);
  if (told !== undefined) return told;
  const outlet = outletAt(doc, verb + 1);
  if (outlet !== undefined) return outlet;
  const inserted = behindInsertion(doc, verb + 1, limit);
  if (inserted !== undefined) return inserted;
  const start = subjectStart(doc, verb + 1, limit);
  const mention =
    behindListener(doc, start, limit) ??
    phraseStartingAt(doc, start, limit) ??
    behindManner(doc, start, limit);
  // "…," said the candidate could win: the noun group opens a clause of its own.
  if (mention?.kind === 'nominal' && doc.lexicon.auxiliaries.has(doc.units[mention.to]?.lower ?? ''))
    return undefined;
  // "findet alle zwei Jahre statt"
  const isTime = mention?.kind === 'nominal' && doc.lexicon.times.has(doc.units[mention.head]?.lower ?? '');
  if (mention?.kind !== 'pronoun') return isTime ? undefined : mention;
  if (mention.pronoun === 'first' || mention.pronoun === 'neuter') return undefined;
  return doc.lexicon.table.invertedPronouns ? mention : undefined;
}

/** "ha aggiunto ridendo la collega X", "risponde secco il ministro": a word for how it is said, before the subject. */
function behindManner(doc: QuoteDocument, at: number, limit: number): Mention | undefined {
  const unit = doc.units[at];
  const isWord = unit?.kind === 'word' && !unit.capital && !isDeterminerAt(doc, at);
  if (doc.lexicon.articleGenders.size === 0 || !isWord || doc.lexicon.prepositions.has(unit.lower))
    return undefined;
  const isGroup = nameOf(doc, at + 1) !== undefined || isDeterminerAt(doc, at + 1);
  const mention = isGroup ? phraseStartingAt(doc, at + 1, limit) : undefined;
  if (mention?.kind === 'name') return isPerson(doc, mention) ? mention : undefined;
  // "abbassando la voce"
  const isSomebody =
    mention?.kind === 'nominal' && doc.lexicon.personNouns.has(doc.units[mention.head]?.lower ?? '');
  return isSomebody ? mention : undefined;
}

/** Units of "com os papéis na mão" between two commas. */
const LONGEST_INSERTION = 9;

/** "disse, com os papéis na mão, X": a full name behind what two commas set off. */
function behindInsertion(doc: QuoteDocument, comma: number, limit: number): Mention | undefined {
  const { table, prepositions } = doc.lexicon;
  if (table.groupsBetween !== true || doc.units[comma]?.text !== ',') return undefined;
  const isAdjective = doc.lexicon.articleGenders.size > 0 && isAdjectiveInserted(doc, comma + 1);
  if (!isAdjective && !prepositions.has(doc.units[comma + 1]?.lower ?? '')) return undefined;
  for (let at = comma + 2; at < Math.min(limit, comma + LONGEST_INSERTION); at++) {
    if (doc.units[at]?.text !== ',') continue;
    const mention = phraseStartingAt(doc, at + 1, limit);
    const isSomebody = isAdjective && mention?.kind === 'nominal' && isSourceNoun(doc, mention.head);
    return isSomebody || (mention?.kind === 'name' && isPerson(doc, mention)) ? mention : undefined;
  }
  return undefined;
}

/** "a déclaré, très émue, la conservatrice", "dijo, emocionado, el alcalde": an adverb or a participle. */
const isAdjectiveInserted = (doc: QuoteDocument, at: number): boolean => {
  const { lower = '', kind, capital } = doc.units[at] ?? {};
  if (kind !== 'word' || capital === true || isDeterminerAt(doc, at)) return false;
  return (
    doc.lexicon.adverbs.has(lower) || doc.lexicon.participleShapes.some((shape) => lower.endsWith(shape))
  );
};

/** "заявил РИА Новости первый зампред … X", "сказал ТАСС источник": without articles, who stands behind the outlet. */
function behindListener(doc: QuoteDocument, at: number, limit: number): Mention | undefined {
  if (doc.lexicon.table.inflectedNames !== true) return undefined;
  const name = nameOf(doc, at);
  const isOutlet =
    doc.units[at]?.kind === 'scare' ||
    (name?.from === at && name.kind !== 'person' && !isEntryOfPerson(doc, at));
  const next = isOutlet ? phraseStartingAt(doc, name?.to ?? at + 1, limit) : undefined;
  if (next === undefined || next.kind === 'pronoun' || isOblique(doc, next)) return undefined;
  if (next.kind === 'name') return isPerson(doc, next) ? next : undefined;
  return next.kind === 'nominal' && doc.lexicon.personNouns.has(doc.units[next.head]?.lower ?? '')
    ? next
    : undefined;
}

/** A surname of somebody whom the article names in full. */
const isEntryOfPerson = (doc: QuoteDocument, at: number): boolean =>
  doc.index.entries[doc.index.entryOf[doc.nameAt[at] ?? -1] ?? -1]?.kind === 'person';

/** "schrieb „Die Zeit“": an outlet's name in marks, and no nickname before a name. */
function outletAt(doc: QuoteDocument, at: number): Mention | undefined {
  const unit = doc.units[at];
  if (unit?.kind !== 'scare' || !unit.capital || nameOf(doc, at + 1) !== undefined) return undefined;
  return { kind: 'nominal', head: at, from: at, to: at + 1 };
}

/** Steps over adverbs, objects and, where the language puts them there, prepositional groups. */
export function subjectStart(doc: QuoteDocument, from: number, limit: number): number {
  let at = from;
  for (let group = 0; group <= MOST_GROUPS; group++) {
    const start = at;
    while (at < limit && at < start + MOST_BETWEEN && canStandBetween(doc, at)) at += 1;
    if (doc.lexicon.table.groupsBetween !== true || group === MOST_GROUPS) return at;
    const end = groupEnd(doc, at, limit);
    if (end === at) return at;
    at = end;
  }
  return at;
}

/** An adverb or an object: it may stand between a verb and the subject behind it. */
export const canStandBetween = (doc: QuoteDocument, at: number): boolean =>
  !isArticleOfNoun(doc, at) && (isAdverbial(doc, at) || doc.lexicon.objects.has(doc.units[at]?.lower ?? ''));

/** "l'expert", where "l'" may be an object too: "l'a dit". */
function isArticleOfNoun(doc: QuoteDocument, at: number): boolean {
  const { articles, objects, auxiliaries, verbs } = doc.lexicon;
  const word = doc.units[at]?.lower ?? '';
  const next = doc.units[at + 1]?.lower ?? '';
  // "rief ihr eine Frau zu"
  if (isDeterminerAt(doc, at + 1)) return false;
  const isIdiom = matchWords(doc, at + 1, doc.lexicon.speechPhrases) > 0;
  return objects.has(word) && articles.has(word) && !auxiliaries.has(next) && !verbs.has(next) && !isIdiom;
}

/** The end of "à l'AFP", "en rueda de prensa", "este lunes" at `at`; `at` itself where no such group stands. */
function groupEnd(doc: QuoteDocument, at: number, limit: number): number {
  const { prepositions, times } = doc.lexicon;
  const wordAt = (index: number): string => doc.units[index]?.lower ?? '';
  if (isDeterminerAt(doc, at) && times.has(wordAt(at + 1))) return at + 2;
  if (doc.units[at]?.kind === 'number') return at + 1;
  if (!prepositions.has(wordAt(at)) && !isListener(doc, at)) return at;
  let to = at + 1;
  while (to < limit && (prepositions.has(wordAt(to)) || isDeterminerAt(doc, to))) to += 1;
  const first = to;
  while (to < limit && isSmallNoun(doc, to)) to += 1;
  const name = nameOf(doc, to);
  // "a preguntas de la fiscal Ana Ruiz": whoever the preposition governs, and not "à la presse Ana Ruiz".
  const { personNouns, groupNouns } = doc.lexicon;
  // "disse à agência Lusitânia"
  const isTitled = to > first && (personNouns.has(wordAt(to - 1)) || groupNouns.has(wordAt(to - 1)));
  const isOwn =
    name !== undefined && (to === first || isTitled || name.kind === 'group' || name.kind === 'place');
  return behindGenitives(doc, isOwn ? Math.min(name.to, limit) : to, limit);
}

/** "sagte [dem Kurier] X", "sagte [der Zeitung „Der Bote“] X": where articles tell the case, to whom it was said. */
function isListener({ lexicon, units }: QuoteDocument, at: number): boolean {
  const { agreement } = lexicon;
  const article = units[at]?.lower ?? '';
  if (agreement === undefined) return false;
  // "der Deutschen Presse-Agentur": no subject's adjective ends so behind "der".
  const isInflected = article === 'der' && /\p{L}{3}en$/u.test(units[at + 1]?.lower ?? '');
  return (
    /^(?:dem|den|einem|unserem)$/u.test(article) ||
    (isInflected && units[at + 2]?.capital === true) ||
    isObliqueForWoman(article, units[at + 1]?.lower ?? '', agreement)
  );
}

/** "bei der Vorstellung [des Berichts] [der Kammer]", but not "… der Kapitän". */
function behindGenitives(doc: QuoteDocument, from: number, limit: number): number {
  const { agreement } = doc.lexicon;
  if (agreement === undefined) return from;
  let to = from;
  for (let count = 0; count < MOST_GROUPS && to < limit; count++) {
    const article = doc.units[to]?.lower ?? '';
    if (!/^(?:de[rs]|eine[rs])$/u.test(article)) break;
    let end = to + 1;
    while (end < limit && isSmallNoun(doc, end)) end += 1;
    const isSubject =
      article === 'der' && officeForm(doc.units[end - 1]?.lower ?? '', agreement)?.gender === 'male';
    if (end === to + 1 || isSubject) break;
    to = end;
  }
  return to;
}

const isSmallNoun = (doc: QuoteDocument, at: number): boolean =>
  nameOf(doc, at) === undefined &&
  !isDeterminerAt(doc, at) &&
  (doc.units[at]?.kind === 'word' || doc.units[at]?.kind === 'number') &&
  isInsideGroup(doc, at);

/** A verb of several words right behind a quotation, and the pronoun inside it where it has one. */
interface VerbGroup {
  readonly verb: number;
  readonly pronoun?: Mention;
}

/** The last word of a verb or an idiom of saying at unit `at`: "detto", "in chiaro" of "mette in chiaro". */
function verbEndAt(doc: QuoteDocument, at: number, isBehindAuxiliary: boolean): number | undefined {
  const phrase = matchWords(doc, at, doc.lexicon.speechPhrases);
  if (phrase > 0) return at + phrase - 1;
  const kind = doc.lexicon.verbs.get(doc.units[at]?.lower ?? '');
  return kind === 'finite' || (kind === 'non-finite' && isBehindAuxiliary) ? at : undefined;
}

/** "a déclaré", "l'a-t-elle répété", "ha subito detto", "se lamentó": the verb of saying comes last. */
export function verbGroupAt(doc: QuoteDocument, start: number, limit: number): VerbGroup | undefined {
  if (doc.lexicon.table.groupsBetween !== true) return undefined;
  let pronoun: Mention | undefined;
  for (let at = start; at < Math.min(limit, start + LONGEST_VERB_GROUP); at++) {
    const word = doc.units[at]?.lower ?? '';
    const verb = verbEndAt(doc, at, at > start);
    if (verb !== undefined) return pronoun === undefined ? { verb } : { verb, pronoun };
    const own = word.startsWith('-') ? doc.lexicon.pronouns.get(word) : undefined;
    if (own !== undefined) pronoun = { kind: 'pronoun', pronoun: own, from: at, to: at + 1 };
    else if (!goesOn(doc, at, pronoun !== undefined)) break;
  }
  // "coupe-t-elle": whatever the verb, right behind a quotation one with its subject hung on it says who spoke.
  return pronoun && { verb: start, pronoun };
}

/** A word of a verb group before its last: "s'est" of "s'est emporté", "coupe" of "coupe-t-elle". */
const goesOn = (doc: QuoteDocument, at: number, hasSubject: boolean): boolean =>
  hasSubject
    ? isAdverbial(doc, at)
    : isInverted(doc, at) ||
      canStandBetween(doc, at) ||
      isBeforeInfinitive(doc, at) ||
      isBeforeAdverb(doc, at);

/** "a d'emblée prévenu", "a sans détour admis" */
const isBeforeAdverb = (doc: QuoteDocument, at: number): boolean =>
  doc.lexicon.prepositions.has(doc.units[at]?.lower ?? '') &&
  doc.lexicon.adverbs.has(doc.units[at + 1]?.lower ?? '');

const isInverted = (doc: QuoteDocument, at: number): boolean => {
  const next = doc.units[at + 1]?.lower ?? '';
  return next.startsWith('-') && doc.lexicon.pronouns.has(next) && doc.units[at]?.kind === 'word';
};

/** "se limitó a decir", "tient à préciser": the mark of the infinitive that says it. */
const isBeforeInfinitive = (doc: QuoteDocument, at: number): boolean =>
  doc.lexicon.infinitiveMarks.has(doc.units[at]?.lower ?? '') &&
  doc.lexicon.verbs.get(doc.units[at + 1]?.lower ?? '') === 'non-finite';
