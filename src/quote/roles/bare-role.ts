import type { QuoteDocument } from '../document.js';
import { isDativeTitle } from '../groups/adverbial.js';
import { isInsideGroup } from '../groups/group-inside.js';
import { firstPart, isVerbByEnding, nameOf } from '../groups/group-words.js';
import type { Mention } from '../groups/mention.js';
import { ACCUSATIVE, NOMINATIVE } from '../languages/declension.js';
import type { NameSpan } from '../names/describe-name.js';
import { casesOfNoun, isObliqueNoun } from '../names/nominative.js';
import { isAdjectiveOf } from '../names/nominative-of-group.js';
import { foldCase } from '../text/tokens.js';

/** Where the role before a name begins, and the noun that says it. */
export interface BareRole {
  readonly from: number;
  readonly head: number;
}

/** Units of a role before its bearer's name: "депутат от партии «Новый путь» по северному округу". */
const MOST_BEFORE = 16;

/**
 * The role right before a full name in a language without articles: the first noun for a person that agrees with the
 * name in case, whatever it governs. "заявил журналистам [депутат от «Нового пути»] Рустам Хабибов".
 */
export function bareRoleOf(doc: QuoteDocument, name: NameSpan): BareRole | undefined {
  if (!canHaveBareRole(doc, name)) return undefined;
  const cases = casesOfName(doc, name);
  let head: number | undefined;
  for (let at = name.from - 1; at >= 0 && at >= name.from - MOST_BEFORE && isRoleUnit(doc, at); at--) {
    // "прибыл на переговоры с [президентом] X": a name that tells no case has the role that a preposition governs.
    const isGoverned =
      head !== undefined && cases === ~0 && isObliqueNoun(doc.units[head]?.lower ?? '', doc.lexicon);
    if (isGoverned && doc.lexicon.prepositions.has(doc.units[at]?.lower ?? '')) break;
    // "найкращим у складі [господарів] став легіонер X": beside a noun in the subject's case others are in it too.
    const own = head === undefined ? 0 : casesOfNoun(doc.units[head]?.lower ?? '', doc.lexicon) & NOMINATIVE;
    if (agrees(doc, at, own > 0 ? NOMINATIVE : cases)) head = at;
  }
  return head === undefined ? undefined : { from: adjectivesBefore(doc, head), head };
}

/** The full name whose role, or an adjective of it, stands at `at`. */
export function nameBehindBareRole(doc: QuoteDocument, at: number, high: number): Mention | undefined {
  if (doc.lexicon.table.inflectedNames !== true) return undefined;
  for (let next = at; next < Math.min(high, at + MOST_BEFORE); next++) {
    const name = nameOf(doc, next);
    if (name !== undefined && canHaveBareRole(doc, name)) {
      const role = bareRoleOf(doc, name);
      const isOwn = role !== undefined && role.from <= at && at <= role.head && name.to <= high;
      return isOwn ? { kind: 'name', name: doc.nameAt[next] ?? 0, from: at, to: name.to } : undefined;
    }
    if (!isRoleUnit(doc, next)) return undefined;
  }
  return undefined;
}

const canHaveBareRole = ({ lexicon }: QuoteDocument, { kind, words }: NameSpan): boolean =>
  lexicon.table.inflectedNames === true && kind === 'person' && words.length > 1;

/** The cases that a name may stand in, by its first name; all where that is not known. */
function casesOfName({ lexicon }: QuoteDocument, { words }: NameSpan): number {
  const forms = lexicon.firstNameForms.get(foldCase(words[0] ?? '')) ?? [];
  return forms.length === 0 ? ~0 : forms.reduce((bits, { cases }) => bits | cases, 0);
}

/** A word that may stand between the start of a role and the name: no verb, no sign, nobody's name. */
function isRoleUnit(doc: QuoteDocument, at: number): boolean {
  const unit = doc.units[at];
  if (unit === undefined || nameOf(doc, at)?.kind === 'person') return false;
  if (unit.kind === 'sign') return unit.text === '№' || unit.text === '-';
  const { prepositions, objects, auxiliaries, groupNouns } = doc.lexicon;
  // "експерт каналу": in Ukrainian also what the noun governs.
  if (
    (objects.has(unit.lower) && !groupNouns.has(unit.lower)) ||
    auxiliaries.has(unit.lower) ||
    isVerbByEnding(unit.lower, doc.lexicon)
  )
    return false;
  return prepositions.has(unit.lower) || isInsideGroup(doc, at) || joinsThings(doc, at);
}

/** "департамента транспорта [и] дорожного хозяйства": what an office governs, and no second person. */
const joinsThings = (doc: QuoteDocument, at: number): boolean =>
  doc.lexicon.coordinators.has(doc.units[at]?.lower ?? '') &&
  [at - 1, at + 1].every(
    (beside) =>
      doc.units[beside]?.kind === 'word' &&
      isInsideGroup(doc, beside) &&
      !doc.lexicon.personNouns.has(doc.units[beside]?.lower ?? ''),
  );

function agrees(doc: QuoteDocument, at: number, cases: number): boolean {
  const whole = doc.units[at]?.lower ?? '';
  const { personNouns, titles, genderOnlyTitles } = doc.lexicon;
  const word = personNouns.has(whole) || titles.has(whole) ? whole : firstPart(whole);
  if ((!personNouns.has(word) && !titles.has(word)) || genderOnlyTitles.has(word)) return false;
  return (casesOfPerson(word, doc) & cases) > 0;
}

/** A noun for a person: what could be its subject's case is no object's, "адвоката" is. */
function casesOfPerson(word: string, { lexicon }: QuoteDocument): number {
  const cases = casesOfNoun(word, lexicon);
  const isMans = lexicon.personNouns.get(word) !== 'female' && !/[аяеєиії]$/u.test(word);
  return isMans && (cases & NOMINATIVE) > 0 ? cases & ~ACCUSATIVE : cases;
}

/** "первый [заместитель]", "бывшего [мэра]": adjectives that stand before the noun and agree with it. */
export function adjectivesBefore(doc: QuoteDocument, head: number): number {
  const word = doc.units[head]?.lower ?? '';
  const cases = casesOfNoun(word, doc.lexicon);
  let from = head;
  while (from > head - MOST_ADJECTIVES && isAdjective(doc, from - 1, cases, word)) from -= 1;
  return from;
}

/** "бывший первый вице-премьер". */
const MOST_ADJECTIVES = 4;

function isAdjective(doc: QuoteDocument, at: number, cases: number, noun: string): boolean {
  const unit = doc.units[at];
  if (unit?.kind !== 'word' || !isRoleUnit(doc, at) || doc.lexicon.prepositions.has(unit.lower)) return false;
  if (nameOf(doc, at) !== undefined || doc.lexicon.determiners.has(unit.lower)) return false;
  if (doc.lexicon.inflections.has(unit.lower)) return false;
  // "після [засідання] голова": no adjective in the subject's case stands behind a preposition.
  if (cases === NOMINATIVE && doc.lexicon.prepositions.has(doc.units[at - 1]?.lower ?? '')) return false;
  return isAdjectiveOf(unit.lower, noun, cases, doc.lexicon);
}

/** "Асоціація судновласників | закон назвала": no genitive ends so, but behind an adjective ("иностранных дел"). */
const isObject = (doc: QuoteDocument, at: number, head: number): boolean =>
  at > head + 1 &&
  /[бвгджзклмнпрстфхцчшщ]$/u.test(doc.units[at]?.lower ?? '') &&
  !/(?:[ое]в|[ії]в|[иы]х)$/u.test(doc.units[at]?.lower ?? '') &&
  !/[иы]х$/u.test(doc.units[at - 1]?.lower ?? '');

/** Words of an institution's name behind its noun. */
const LONGEST_INSTITUTION = 8;

/** "Министерство образования и науки": a noun for a group with a capital, and the small words that it governs. */
export function institutionAt(doc: QuoteDocument, at: number, high: number): Mention | undefined {
  const { groupNouns, coordinators, inflections } = doc.lexicon;
  const unit = doc.units[at];
  if (doc.lexicon.table.inflectedNames !== true || unit?.capital !== true || !groupNouns.has(unit.lower))
    return undefined;
  const isGoverned = (index: number): boolean =>
    index < Math.min(high, at + LONGEST_INSTITUTION) &&
    doc.units[index]?.kind === 'word' &&
    isRoleUnit(doc, index) &&
    !isObject(doc, index, at) &&
    !doc.lexicon.prepositions.has(doc.units[index]?.lower ?? '');
  let to = at + 1;
  while (
    isGoverned(to) ||
    (coordinators.has(doc.units[to]?.lower ?? '') && to > at + 1 && isGoverned(to + 1))
  )
    to += 1;
  const name = doc.units[to];
  if (to > at + 1 && name !== undefined && name.kind === 'scare' && !isDativeTitle(name)) to += 1;
  return to > at + 1 && inflections.has(unit.lower) ? { kind: 'nominal', head: at, from: at, to } : undefined;
}
