import type { QuoteDocument } from '../document.js';
import { isAdverbial } from '../groups/adverbial.js';
import { groupStart } from '../groups/group-inside.js';
import {
  isFiniteForm,
  isNonFinite,
  isOneOfThem,
  isPersonLike,
  isPossessive,
  isSourceNoun,
  nameOf,
} from '../groups/group-words.js';
import type { Mention } from '../groups/mention.js';
import { isOblique } from '../groups/mention.js';
import { phraseStartingAt } from '../groups/phrase-starting.js';
import { subjectBefore } from '../groups/subjects.js';
import { officeForm } from '../languages/agreement.js';
import { subjectStart } from './subject-start.js';

/** Units between "quoted" and "saying" in "quoted X as saying". */
const FARTHEST_CITE = 15;

/** Verbs looked at in one sentence: no sentence has more, and text made to be slow costs no more. */
export const MOST_VERBS = 4;

/** Before the verb; where the language inverts, before or behind it: "In Kyiv sagte X: „…“". */
export function subjectOf(doc: QuoteDocument, verb: number, from: number, at: number): Mention | undefined {
  const cited = citedObject(doc, verb, from, at);
  if (cited !== undefined) return cited;
  const finite = firstHalfOf(doc, verb, from);
  if (finite !== undefined) return betterSubject(doc, finite, from, verb);
  if (isNonFinite(doc, verb)) {
    const shared = subjectOfEarlierVerb(doc, verb, from);
    if (shared !== undefined) return shared;
  }
  const inverted = invertedSubject(doc, verb, from, at);
  if (inverted !== undefined && !isCutIn(doc, subjectBefore(doc, verb, from), from, verb)) return inverted;
  return doc.lexicon.table.invertedPronouns
    ? betterSubject(doc, verb, from, at)
    : subjectBefore(doc, verb, from);
}

/** Of the noun groups before and behind a verb the one that looks more like its subject. */
function betterSubject(doc: QuoteDocument, verb: number, from: number, at: number): Mention | undefined {
  const before = withoutObject(doc, subjectBefore(doc, verb, from), verb, from);
  const behind = phraseStartingAt(doc, subjectStart(doc, verb + 1, at), at);
  // "O Ministério rebateu em [nota]"
  const isNote =
    behind?.kind === 'nominal' &&
    doc.lexicon.articleGenders.size > 0 &&
    doc.lexicon.statementNouns.has(doc.units[behind.head]?.lower ?? '');
  if (behind === undefined || isOblique(doc, behind) || (isNote && before !== undefined)) return before;
  // "…, warnte der Sprecher": a verb behind a comma stands first, its subject follows.
  const isFirst =
    doc.units[verb - 1]?.text === ',' && before?.to !== verb && !isCutIn(doc, before, from, verb);
  const gain = weight(doc, behind) - weight(doc, before);
  const isBehindBetter = isFirst ? gain >= 0 : gain > 0;
  return isBehindBetter ? behind : before;
}

/** "Сам предприниматель интерес подтвердил": where words are declined, an object may stand between subject and verb. */
function withoutObject(
  doc: QuoteDocument,
  found: Mention | undefined,
  verb: number,
  from: number,
): Mention | undefined {
  const isObject =
    doc.lexicon.table.inflectedNames === true &&
    found?.kind === 'nominal' &&
    !doc.lexicon.personNouns.has(doc.units[found.head]?.lower ?? '');
  const opening = isObject ? phraseStartingAt(doc, from, verb) : undefined;
  return opening !== undefined && weight(doc, opening) >= 2.5 && !isOblique(doc, opening) ? opening : found;
}

/** Words before a name in its group, where nouns are capitalised: "die frühere". */
export const MOST_BEFORE_NAME = 4;

/** "X, Leiterin der Schule, würdigte Y", "Die Leiterin der Schule, X, würdigte Y": the subject came before. */
function isCutIn(doc: QuoteDocument, before: Mention | undefined, from: number, verb: number): boolean {
  if (before?.kind !== 'name' || doc.lexicon.table.capitalNouns !== true) return false;
  const isOpening = before.from === from && /^[,(]$/u.test(doc.units[before.to]?.text ?? '');
  const first = groupStart(doc, before.from, MOST_BEFORE_NAME);
  return isOpening || (before.to === verb - 1 && doc.units[first - 1]?.text === ',');
}

/** Units between the halves of a verb: "X hatte gestern in Bonn betont". */
const WIDEST_BRACKET = 40;

/**
 * "X hatte besonders die Rolle der Länder betont: …", "wird X wie folgt zitiert: …": the auxiliary that stands beside
 * the subject, where the participle closes the clause. Undefined for a passive, whose subject does not speak.
 */
function firstHalfOf(doc: QuoteDocument, verb: number, from: number): number | undefined {
  const { auxiliaries, passiveAuxiliaries, citedAs, table } = doc.lexicon;
  const next = doc.units[verb + 1];
  const isClosed = next?.text === ':' || next?.kind === 'quote' || opensComplement(doc, verb + 1);
  if (table.capitalNouns !== true || !isClosed) return undefined;
  for (let at = verb - 1; at >= from && at > verb - WIDEST_BRACKET; at--) {
    const word = doc.units[at]?.lower ?? '';
    if (/^[;:]$/u.test(word) || doc.units[at]?.kind === 'quote') return undefined;
    if (!auxiliaries.has(word) || doc.units[at + 1]?.kind === 'sign') continue;
    return passiveAuxiliaries.has(word) && !citedAs.has(doc.units[verb]?.lower ?? '') ? undefined : at;
  }
  return undefined;
}

/** "…, dass": what was said follows. */
const opensComplement = (doc: QuoteDocument, at: number): boolean =>
  doc.units[at]?.text === ',' && doc.lexicon.complementizers.has(doc.units[at + 1]?.lower ?? '');

/** "The paper quoted X as saying", "Die Zeitung zitiert X mit den Worten": whom someone cites. */
function citedObject(doc: QuoteDocument, verb: number, from: number, at: number): Mention | undefined {
  const { citedAs, passiveAuxiliaries, asMarks } = doc.lexicon;
  const isCited = citedAs.has(doc.units[verb]?.lower ?? '');
  if (!isCited && !asMarks.has(doc.units[verb - 1]?.lower ?? '')) return undefined;
  const limit = isCited ? at : verb;
  for (let cite = isCited ? verb : verb - 1; cite >= from && cite > verb - FARTHEST_CITE; cite--) {
    const word = doc.units[cite]?.lower ?? '';
    if (passiveAuxiliaries.has(word)) return undefined;
    if (!citedAs.has(word) || passiveAuxiliaries.has(doc.units[cite - 1]?.lower ?? '')) continue;
    const object = phraseStartingAt(doc, cite + 1, limit);
    if (object !== undefined && weight(doc, object) >= 2) return object;
  }
  return undefined;
}

/** Of a noun for who has an office; a name or a pronoun has more, any other source less. See `weight`. */
export const WEIGHT_OF_OFFICE = 2.75;

/** How much like a speaker a noun group looks, to choose between those before and behind a verb. */
export function weight(doc: QuoteDocument, mention: Mention | undefined): number {
  if (mention === undefined) return 0;
  if (mention.kind === 'name' && isGenitive(doc, mention.name)) return 1;
  if (mention.kind === 'name') return isPersonLike(doc, mention.name) ? 3 : 2;
  if (mention.kind === 'nominal') {
    const word = doc.units[mention.head]?.lower ?? '';
    if (officeForm(word, doc.lexicon.agreement) !== undefined) return WEIGHT_OF_OFFICE;
    return isSourceNoun(doc, mention.head) || isOneOfThem(doc, mention.head) ? 2.5 : 1;
  }
  return mention.kind === 'pronoun' && (mention.pronoun === 'neuter' || mention.pronoun === 'first')
    ? 0.5
    : 3;
}

/** "Die Äußerungen [Papiers]", where the text has "Papier" too: whose things they are (German). */
function isGenitive({ index, lexicon }: QuoteDocument, name: number): boolean {
  const known = index.entries[index.entryOf[name] ?? -1]?.words.at(-1);
  const own = index.names[name]?.words.at(-1);
  return lexicon.agreement !== undefined && known !== undefined && own === `${known}s`;
}

/** "Because of the schedule, explained X, …", "Said X, …": a name between the verb and a comma or colon. */
function invertedSubject(doc: QuoteDocument, verb: number, from: number, at: number): Mention | undefined {
  const isFirst = verb === from || doc.units[verb - 1]?.text === ',';
  if (!isFirst || isNonFinite(doc, verb)) return undefined;
  const mention = phraseStartingAt(doc, verb + 1, at);
  const isClosed = mention !== undefined && /^[,:]$/u.test(doc.units[mention.to]?.text ?? '');
  const isPerson = mention?.kind === 'name' && isPersonLike(doc, mention.name);
  return isPerson && mention.from === verb + 1 && isClosed ? mention : undefined;
}

/** "The plan is bad, X said, adding": the participle's subject is that of the speech verb before it. */
function subjectOfEarlierVerb(doc: QuoteDocument, verb: number, from: number): Mention | undefined {
  if (doc.units[verb - 1]?.text !== ',') return undefined;
  let verbs = 0;
  for (let at = verb - 2; at > from && verbs < MOST_VERBS; at--) {
    if (!isFiniteForm(doc, at) || nameOf(doc, at) !== undefined) continue;
    verbs += 1;
    const mention = isNoun(doc, at) || isInRelative(doc, at) ? undefined : subjectBefore(doc, at, from);
    if (mention !== undefined) return mention;
  }
  return undefined;
}

/** "the claims", "Trump's remarks": a verb form that is a noun here. */
export function isNoun(doc: QuoteDocument, at: number): boolean {
  const before = doc.units[at - 1];
  // "Comme le rappelle X": an object, and no article.
  if (before === undefined || doc.lexicon.cueOpeners.has(doc.units[at - 2]?.lower ?? '')) return false;
  // "X la definì": an object too.
  const isBehindSubject = doc.units[at - 2]?.text === ',' || nameOf(doc, at - 2) !== undefined;
  const canBeObject =
    doc.lexicon.objects.has(before.lower) || (doc.lexicon.articleGenders.size > 0 && isBehindSubject);
  const isObject = canBeObject && !doc.lexicon.speechNouns.has(doc.units[at]?.lower ?? '');
  return (doc.lexicon.articles.has(before.lower) && !isObject) || isPossessive(doc, at - 1);
}

/** "che [da] giorni chiede": where articles tell a gender, the preposition of a time. */
const isBeforeTime = ({ units, lexicon }: QuoteDocument, at: number): boolean =>
  lexicon.articleGenders.size > 0 &&
  lexicon.prepositions.has(units[at]?.lower ?? '') &&
  lexicon.times.has(units[at + 1]?.lower ?? '');

/** "an oncologist who advised X". */
export function isInRelative(doc: QuoteDocument, verb: number): boolean {
  let at = verb - 1;
  while (at > verb - 5 && (isAdverbial(doc, at) || isBeforeTime(doc, at))) at -= 1;
  return doc.lexicon.relatives.has(doc.units[at]?.lower ?? '');
}
