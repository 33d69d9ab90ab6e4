import type { QuoteDocument } from '../document.js';
import type { Lexicon } from '../languages/lexicon.js';
import { isDemonymAt } from '../names/demonyms.js';
import type { NameSpan } from '../names/describe-name.js';
import { casesOfNoun } from '../names/nominative.js';
import { isAdjectiveOf } from '../names/nominative-of-group.js';
import { genderOfPast } from '../names/past-gender.js';
import type { Unit } from '../text/tokens.js';

/** Units in one noun group; longer runs are no source. */
export const LONGEST_GROUP = 18;

/** The name that unit `at` belongs to. */
export function nameOf(doc: QuoteDocument, at: number): NameSpan | undefined {
  const index = doc.nameAt[at];
  return index === undefined || index < 0 ? undefined : doc.index.names[index];
}

/** A name of a person, or one word that may be a person's. */
export function isPersonLike(doc: QuoteDocument, name: number): boolean {
  const entry = doc.index.entries[doc.index.entryOf[name] ?? -1];
  return entry !== undefined && (entry.kind === 'person' || entry.kind === 'unknown');
}

/** Unit `at` belongs to a name that by its own words may be a person's, whoever else is called so in the article. */
export function isNameOfPersonAt(doc: QuoteDocument, at: number): boolean {
  const kind = nameOf(doc, at)?.kind;
  return kind === 'person' || kind === 'unknown';
}

/** First name and surname. */
export const isFullName = (name: NameSpan): boolean => name.kind === 'person' && name.words.length > 1;

/** An article, a possessive or another word that opens a noun group. */
export const isDeterminerAt = (doc: QuoteDocument, at: number): boolean =>
  doc.lexicon.determiners.has(doc.units[at]?.lower ?? '') && !isInOffice(doc, at) && !isTo(doc, at);

/** "A jornalistas, porém, evitou falar": Portuguese "a" before a plural is "to". */
export const isTo = ({ units, lexicon }: QuoteDocument, at: number): boolean =>
  units[at]?.lower === 'a' &&
  lexicon.articleGenders.has('a') &&
  /s$/u.test(units[at + 1]?.lower ?? '') &&
  lexicon.personNouns.has(units[at + 1]?.lower ?? '');

/** "numero uno": the second word of an office. */
const isInOffice = (doc: QuoteDocument, at: number): boolean =>
  doc.lexicon.officesOf.size > 0 &&
  doc.lexicon.officesOf.has(`${doc.units[at - 1]?.lower ?? ''} ${doc.units[at]?.lower ?? ''}`);

/** The ending of "Holt's". */
export const isPossessive = (doc: QuoteDocument, at: number): boolean =>
  /^['’]s$/u.test(doc.units[at]?.text ?? '') ||
  (isPluralOwner(doc, at) && doc.lexicon.table.headFirst !== true && nameOf(doc, at + 1)?.kind !== 'person');

/** "в [своём] обзоре": whose subject stands elsewhere in the clause. */
export const isReflexive = (doc: QuoteDocument, at: number): boolean =>
  doc.lexicon.table.inflectedNames === true && /^сво[йёєїеяю]/u.test(doc.units[at]?.lower ?? '');

/** A preposition that goes on with a noun group: "a spokesman for the campaign". */
export const isNounPreposition = (doc: QuoteDocument, at: number): boolean =>
  doc.lexicon.nounPrepositions.has(doc.units[at]?.lower ?? '');

/** "otro de los operarios", "l'un d'eux": a determiner that stands for one of several. */
export const isOneOfThem = (doc: QuoteDocument, head: number): boolean =>
  doc.lexicon.articleGenders.size > 0 && isDeterminerAt(doc, head) && isNounPreposition(doc, head + 1);

/** A noun that can be a source: spokesman, committee, statement. */
export function isSourceNoun(doc: QuoteDocument, at: number): boolean {
  const word = doc.units[at]?.lower ?? '';
  const { personNouns, groupNouns, table } = doc.lexicon;
  if (personNouns.has(word) || groupNouns.has(word) || hasSourceEnding(doc, word)) return true;
  if (isDemonymAt(doc.units, at, doc.lexicon)) return true;
  // "врач-инфекционист"
  return table.inflectedNames === true && word.includes('-') && personNouns.has(firstPart(word));
}

/** "премьер" of "премьер-министр"; the word itself where it has no hyphen. */
export const firstPart = (word: string): string => word.split('-', 1)[0] ?? word;

const hasSourceEnding = (doc: QuoteDocument, word: string): boolean =>
  doc.lexicon.sourceEndings.some((ending) => word.endsWith(ending));

/** A word that may stand inside a noun group. */
export function isInside(doc: QuoteDocument, at: number): boolean {
  const unit = doc.units[at];
  if (unit === undefined) return false;
  if (nameOf(doc, at) !== undefined || unit.kind === 'scare') return true;
  if (unit.kind === 'sign')
    return (
      isPluralOwner(doc, at) ||
      (unit.text === '-' && !isDash(doc, at)) ||
      unit.text === '/' ||
      unit.text === '№' ||
      unit.text === '.' ||
      unit.text === '%' ||
      unit.text === '$'
    );
  if (unit.kind === 'number') return true;
  if (unit.kind !== 'word' || isTo(doc, at)) return false;
  return !isFunctionWord(doc, unit) || isAttribute(doc, at) || isNounBehindArticle(doc, at);
}

/**
 * "la prima cittadina", "l'allora ministro", "o então governador": an adverb between an article and its noun; "l'ad":
 * a noun that looks like a preposition.
 */
const isAttribute = (doc: QuoteDocument, at: number): boolean =>
  (doc.lexicon.table.headFirst === true &&
    doc.lexicon.articles.has(doc.units[at - 1]?.lower ?? '') &&
    (doc.lexicon.personNouns.has(doc.units[at]?.lower ?? '') ||
      (doc.lexicon.adverbs.has(doc.units[at]?.lower ?? '') &&
        doc.lexicon.personNouns.has(doc.units[at + 1]?.lower ?? '')))) ||
  isComparison(doc, at);

/** "the talks", "the claims": a verb's form right behind an article is a noun, where nouns come last (English). */
const isNounBehindArticle = (doc: QuoteDocument, at: number): boolean =>
  doc.lexicon.table.headFirst !== true &&
  doc.lexicon.table.capitalNouns !== true &&
  doc.lexicon.definites.has(doc.units[at - 1]?.lower ?? '') &&
  doc.units[at]?.lower.endsWith('s') === true &&
  doc.lexicon.verbs.has(doc.units[at]?.lower ?? '');

/** "a filha mais velha, X": an adverb and an adjective between a noun and the comma before its name. */
const isComparison = (doc: QuoteDocument, at: number): boolean =>
  doc.lexicon.articleGenders.size > 0 &&
  doc.lexicon.adverbs.has(doc.units[at]?.lower ?? '') &&
  doc.lexicon.personNouns.has(doc.units[at - 1]?.lower ?? '') &&
  doc.units[at + 1]?.capital === false &&
  doc.units[at + 2]?.text === ',' &&
  nameOf(doc, at + 3) !== undefined;

/** A hyphen between blanks, which Russian papers print for a dash. */
const isDash = (doc: QuoteDocument, at: number): boolean =>
  doc.lexicon.table.inflectedNames === true &&
  (doc.units[at - 1]?.end ?? -1) !== doc.units[at]?.start &&
  doc.units[at]?.end !== doc.units[at + 1]?.start;

/** The apostrophe of "the dockers' union", "the Auto Workers' Union". */
const isPluralOwner = (doc: QuoteDocument, at: number): boolean =>
  /^['’]$/u.test(doc.units[at]?.text ?? '') &&
  doc.units[at - 1]?.lower.endsWith('s') === true &&
  doc.units[at - 1]?.end === doc.units[at]?.start &&
  doc.units[at + 1]?.kind === 'word';

/** Letters of the shortest verb that its ending tells. */
const SHORTEST_VERB = 6;

/** "розглядають", "отказались": where words are declined. */
export const isVerbByEnding = (word: string, lexicon: Lexicon): boolean =>
  word.length >= SHORTEST_VERB &&
  !lexicon.inflections.has(word) &&
  lexicon.verbEndings.some((ending) => word.endsWith(ending));

function isFunctionWord(doc: QuoteDocument, unit: Unit): boolean {
  const { lexicon } = doc;
  const word = unit.lower;
  const verb = lexicon.verbs.get(word);
  return (
    (verb !== undefined && !lexicon.personNouns.has(word) && !lexicon.groupNouns.has(word)) ||
    lexicon.auxiliaries.has(word) ||
    (lexicon.table.inflectedNames === true &&
      (lexicon.statedIn.has(word) ||
        isVerbByEnding(word, lexicon) ||
        genderOfPast(word, lexicon) === 'female')) ||
    lexicon.prepositions.has(word) ||
    lexicon.clauseOpeners.has(word) ||
    lexicon.relatives.has(word) ||
    lexicon.pronouns.has(word) ||
    lexicon.adverbs.has(word)
  );
}

/** A known noun, a group with an article or a name; any noun where the language has no articles. */
export const canBeSource = (doc: QuoteDocument, head: number, from: number): boolean =>
  isSourceNoun(doc, head) ||
  isDeterminerAt(doc, from) ||
  nameOf(doc, from) !== undefined ||
  doc.lexicon.table.articles === '';

/** A determiner or a word that may stand inside a noun group. */
export const isInsideGroup = (doc: QuoteDocument, at: number): boolean =>
  isDeterminerAt(doc, at) || isInside(doc, at);

/** Where the words begin that may stand in one noun group with unit `at`, at most `most` before it. */
export function groupStart(doc: QuoteDocument, at: number, most: number): number {
  let first = at;
  while (first > at - most && isInsideGroup(doc, first - 1)) first -= 1;
  return first;
}

/** "sources [close] to the talks": an adjective that governs what stands behind it. */
const isAdjectiveBehindPerson = (doc: QuoteDocument, at: number, from: number): boolean =>
  at > from &&
  doc.lexicon.table.capitalNouns !== true &&
  doc.lexicon.personNouns.has(doc.units[at - 1]?.lower ?? '') &&
  !isSourceNoun(doc, at) &&
  doc.units[at]?.capital === false &&
  doc.lexicon.prepositions.has(doc.units[at + 1]?.lower ?? '');

/** The last word of a group's core; where adjectives follow their noun, the first noun that can be a source. */
export function headOf(doc: QuoteDocument, from: number, to: number): number {
  if (doc.lexicon.table.headFirst !== true)
    return isAdjectiveBehindPerson(doc, to - 1, from) ? to - 2 : to - 1;
  // "otro de los operarios"
  if (doc.lexicon.articleGenders.size > 0 && isDeterminerAt(doc, from) && isNounPreposition(doc, from + 1))
    return from;
  for (let at = from; at < to; at++) {
    // "la numero uno dell'istituto"
    if (
      doc.lexicon.articleGenders.size > 0 &&
      at > from + 1 &&
      doc.lexicon.prepositions.has(doc.units[at]?.lower ?? '')
    )
      return at - 1;
    if (isSourceNoun(doc, at) && !(at + 1 < to && isAdjectiveAt(doc, at))) return at;
  }
  return to - 1;
}

/** "поранений водій", "учёный секретарь": a word that could be a noun, and is an adjective of the noun behind it. */
function isAdjectiveAt(doc: QuoteDocument, at: number): boolean {
  const { lexicon } = doc;
  if (lexicon.table.inflectedNames !== true || !isSourceNoun(doc, at + 1)) return false;
  // "управління поліції": no adjective, though it ends like one.
  if (lexicon.groupNouns.has(doc.units[at]?.lower ?? '')) return false;
  const noun = doc.units[at + 1]?.lower ?? '';
  return isAdjectiveOf(doc.units[at]?.lower ?? '', noun, casesOfNoun(noun, lexicon), lexicon);
}

/** Endings of a dative: "Вестнику", "Ладожским вестям", "Новой газете". */
const DATIVE_TITLE = /(?:[ую]|[ая]м|[оеі][йї] \p{L}+[еиі])$/iu;

/** «Вестнику»: an outlet to which something is told; where nouns are declined, a name in marks is a subject's else. */
export const isDativeTitle = ({ kind, text }: Unit): boolean => kind === 'scare' && DATIVE_TITLE.test(text);

/** An auxiliary, an adverb or a time: it may stand between subject and verb. */
export function isAdverbial(doc: QuoteDocument, at: number): boolean {
  const unit = doc.units[at];
  if (unit?.kind === 'scare') return doc.lexicon.table.inflectedNames !== true || isDativeTitle(unit);
  if (unit?.kind !== 'word' || nameOf(doc, at) !== undefined) return false;
  const { auxiliaries, adverbs, coordinators, objects, times, table } = doc.lexicon;
  const ending = table.adverbEnding;
  return (
    auxiliaries.has(unit.lower) ||
    objects.has(unit.lower) ||
    isClitic(doc, at) ||
    (adverbs.has(unit.lower) && !coordinators.has(unit.lower)) ||
    times.has(unit.lower) ||
    (ending !== undefined && unit.lower.length > 4 && unit.lower.endsWith(ending))
  );
}

/** "qualcuno la interrompe": an article right before a verb that is no noun. */
function isClitic(doc: QuoteDocument, at: number): boolean {
  const { articleGenders, speechNouns } = doc.lexicon;
  const verb = doc.units[at + 1]?.lower ?? '';
  const isArticle = articleGenders.has(doc.units[at]?.lower ?? '');
  return isArticle && isFiniteForm(doc, at + 1) && !speechNouns.has(verb) && !isSourceNoun(doc, at + 1);
}

/** "says", "sagte": a verb of saying in a form of its own, whatever the name index takes the word for. */
export const isFiniteForm = (doc: QuoteDocument, verb: number): boolean =>
  doc.lexicon.verbs.get(doc.units[verb]?.lower ?? '') === 'finite';

/** "saying", "gesagt": the subject stands elsewhere. */
export const isNonFinite = (doc: QuoteDocument, verb: number): boolean =>
  doc.lexicon.verbs.get(doc.units[verb]?.lower ?? '')?.endsWith('non-finite') === true;
