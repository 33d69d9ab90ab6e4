import { officeForm } from '../languages/agreement.js';
import type { Lexicon } from '../languages/lexicon.js';
import type { Unit } from '../text/tokens.js';
import { bodyOf, isBody } from './bodies.js';
import { behindGenitive, firstNameWithin, isOutletBehind } from './declined-run.js';
import { describeName, isPlace, type NameSpan, titleKind } from './describe-name.js';
import { isFirstName } from './first-names.js';

/**
 * Cuts a run of capitals into titles and name, or into a group and a name behind it.
 * @param surnames last words of full names, lower case, that would be titles elsewhere: King, Prince
 * @param isOwned a name in the genitive stands before it, as an article would
 */
export function splitSequence(
  units: readonly Unit[],
  from: number,
  to: number,
  lexicon: Lexicon,
  surnames: ReadonlySet<string>,
  isOwned = false,
): NameSpan[] {
  const isSurname = isKnownSurname(units, from, to, surnames);
  if (isBody(units, from, to, lexicon)) return [bodyOf(units, from, to)];
  const titled = isSurname ? from : afterTitles(units, from, to, lexicon);
  // "Richter Seidling": behind a title, what ends like a noun is a name all the same.
  const isTitled = titled > from && !isNounBehindTitle(units, titled, to, lexicon);
  const behindOwner = (): number => (titled > from ? afterOwner(units, titled, to, lexicon) : titled);
  const behindNouns = (): number =>
    isSurname || isTitled ? titled : afterNouns(units, titled, to, lexicon, isOwned);
  const nameFrom = lexicon.table.capitalNouns === true ? behindNouns() : behindOwner();
  if (nameFrom >= to || isAbstract(units, nameFrom, to, lexicon)) return [];
  // "слова министра Олега Сомова ТАСС": an outlet's name behind a person's.
  if (isOutletBehind(units, nameFrom, to, lexicon))
    return [
      describeName(units, from, nameFrom, to - 1, lexicon),
      describeName(units, to - 1, to - 1, to, lexicon),
    ];
  if (isGoverned(units, from, nameFrom, lexicon)) return splitGoverned(units, from, nameFrom, to, lexicon);
  const person = behindOffice(units, nameFrom, to, lexicon);
  if (person > nameFrom) return [describeName(units, from, person, to, lexicon)];
  const cut = groupBeforePerson(units, nameFrom, to, lexicon);
  if (cut > nameFrom) {
    const person = describeName(units, cut, cut, to, lexicon);
    // "Речник Єврокомісії Філіпп Ренар": the office is not what it governs.
    return lexicon.table.inflectedNames === true
      ? [ownerOf(units, nameFrom, cut, lexicon), person]
      : [describeName(units, from, nameFrom, cut, lexicon), person];
  }
  return [describeName(units, from, nameFrom, to, lexicon)];
}

/** "weil seine Mandantin Angst habe": no name of hers. */
const isAbstract = (units: readonly Unit[], from: number, to: number, lexicon: Lexicon): boolean =>
  lexicon.agreement !== undefined && to - from === 1 && lexicon.notNames.has(units[from]?.lower ?? '');

/** "Fraktionschef Murat Ertekin" has a name behind it, "Chef Abteilung Technik" another noun. */
const isNounBehindTitle = (units: readonly Unit[], at: number, to: number, lexicon: Lexicon): boolean => {
  const word = units[at]?.lower ?? '';
  if (to - at === 1 || word.length <= LONGEST_DOUBTFUL) return isKnownNoun(word, lexicon);
  return isCommonNoun(word, lexicon);
};

/** Letters up to which a noun's ending may be a first name's: "Murat", "Giachen". */
const LONGEST_DOUBTFUL = 7;

/**
 * "Harbour City Recorder Helen Purr", "Texas-based Abel Quire": a first name and a surname behind a word for an office,
 * where the noun comes last. `from` where none stands there.
 */
function behindOffice(units: readonly Unit[], from: number, to: number, lexicon: Lexicon): number {
  if (to - from < 3) return from;
  const { headFirst, capitalNouns, inflectedNames } = lexicon.table;
  if (headFirst === true || capitalNouns === true || inflectedNames === true) return from;
  if (lexicon.firstNames.has(units[from]?.lower ?? '')) return from;
  for (let at = to - 2; at > from; at--)
    if (lexicon.firstNames.has(units[at]?.lower ?? '') && isOffice(units[at - 1], at - 1 - from, lexicon))
      return at;
  return from;
}

/** A title, a noun for a person, one by its ending where words stand before it, or "Texas-based". */
function isOffice(unit: Unit | undefined, wordsBefore: number, lexicon: Lexicon): boolean {
  const word = unit?.lower ?? '';
  // "Texas-based", "Mother-of-two"
  if (/-(?:based|of-\p{L}+)$/u.test(word)) return true;
  if (lexicon.titles.has(word) || lexicon.personNouns.has(word)) return true;
  return wordsBefore > 0 && AGENT.test(word);
}

/** Endings of nouns for who does something: Recorder, Advocate, Alderman. */
const AGENT = /(?:\p{L}{3}(?:er|or|ist|ian|eer)|man|men|woman|women|ocate|in-chief)$/u;

/** "CEO da AgroVerde", "Presidente della Repubblica Mario Rossi": a particle goes on with the office. */
const isGoverned = (units: readonly Unit[], from: number, particle: number, lexicon: Lexicon): boolean =>
  lexicon.table.headFirst === true &&
  particle > from &&
  units[particle]?.capital === false &&
  lexicon.nounPrepositions.has(units[particle]?.lower ?? '') &&
  !lexicon.genderOnlyTitles.has(units[particle - 1]?.lower ?? '');

function splitGoverned(
  units: readonly Unit[],
  from: number,
  particle: number,
  to: number,
  lexicon: Lexicon,
): NameSpan[] {
  const owned = particle + 1;
  const person = firstNameWithin(units, particle, to, lexicon);
  if (person === owned) return [describeName(units, from, owned, to, lexicon)];
  const owner = describeName(units, owned, owned, person > owned ? person : to, lexicon);
  return person > owned ? [owner, describeName(units, person, person, to, lexicon)] : [owner];
}

/** "Президент Маровии Илья Дорин": where names are inflected, what a title governs stands before the first name. */
function afterOwner(units: readonly Unit[], from: number, to: number, lexicon: Lexicon): number {
  if (lexicon.table.inflectedNames !== true || lexicon.firstNames.has(units[from]?.lower ?? '')) return from;
  return firstNameWithin(units, from, to, lexicon);
}

const isKnownSurname = (
  units: readonly Unit[],
  from: number,
  to: number,
  surnames: ReadonlySet<string>,
): boolean => to - from === 1 && surnames.has(units[from]?.lower ?? '');

/** "Peter T. King", "Mr. Prince": the last word of a name, though it could be a title. */
export function isSurnameAt(units: readonly Unit[], at: number, lexicon: Lexicon): boolean {
  let before = at - 1;
  while (before > at - 4 && (units[before]?.text === '.' || isInitial(units[before]))) before -= 1;
  const word = units[before]?.lower ?? '';
  if (lexicon.firstNames.has(word)) return true;
  const isBehindTitle = before >= at - 2 && lexicon.genderOnlyTitles.has(word);
  return isBehindTitle || (lexicon.table.capitalNouns === true && titleKind(word, lexicon) !== undefined);
}

const isInitial = (unit: Unit | undefined): boolean => unit?.capital === true && unit.text.length === 1;

/** The place behind the last title word that still has a name behind it. */
function afterTitles(units: readonly Unit[], from: number, to: number, lexicon: Lexicon): number {
  const last = units[to - 1];
  if (last !== undefined && lexicon.groupWords.has(last.lower) && !lexicon.titles.has(last.lower))
    return from;
  let result = from;
  for (let at = from; at < to; at++) {
    const unit = units[at];
    if (unit === undefined) continue;
    const isNamed = isTitle(unit, lexicon) || isOfficeBefore(units, at, to, lexicon);
    if (!isNamed && !(at === from && isTrade(units, at, to, lexicon))) continue;
    if (at > from && lexicon.firstNames.has(unit.lower) && result === at) continue;
    // "a cozinheira Iraci Bispo": where titles are written small, one with a capital is a surname.
    const isLastName = isSurnameAt(units, at, lexicon) || lexicon.articleGenders.size > 0;
    if (at === to - 1 && at > from && isLastName) continue;
    // "Dean Baker": a first name before one more word.
    if (at === from && to - from === 2 && lexicon.firstNames.has(unit.lower)) continue;
    result = units[at + 1]?.text === '.' ? at + 2 : at + 1;
  }
  return result;
}

/** "Abwehrspieler Jan Moll", "Bremens Innensenator Jan Moll": where the table has the endings of offices. */
const isOfficeBefore = (units: readonly Unit[], at: number, to: number, lexicon: Lexicon): boolean =>
  lexicon.agreement !== undefined &&
  at < to - 1 &&
  !lexicon.firstNames.has(units[at]?.lower ?? '') &&
  // "der Parteichef Hamburgs": no name stands there.
  !(at === to - 2 && isPlace(units[at + 1]?.lower ?? '', lexicon)) &&
  officeForm(units[at]?.lower ?? '', lexicon.agreement) !== undefined;

/** "Fisherman Abel Quarrie": a noun for a person, capitalised as the first word of a sentence or as a title. */
function isTrade(units: readonly Unit[], at: number, to: number, lexicon: Lexicon): boolean {
  const unit = units[at];
  const next = units[at + 1];
  if (unit === undefined || next === undefined || unit.lower.length < 4) return false;
  if (lexicon.table.capitalNouns === true || lexicon.firstNames.has(unit.lower)) return false;
  const isPerson = isCommonNoun(unit.lower, lexicon) && !lexicon.groupNouns.has(unit.lower);
  const isGovernedBehind = lexicon.table.inflectedNames === true && GENITIVE_ADJECTIVE.test(next.lower);
  return isPerson && (to - at >= 3 || lexicon.firstNames.has(next.lower) || isGovernedBehind);
}

/** "Глибоцького", "Лужской": what an office governs where names are inflected. */
const GENITIVE_ADJECTIVE = /(?:[сц]ь?кого|[сц]кой|[сц]ької)$/u;

const isTitle = (unit: Unit, lexicon: Lexicon): boolean =>
  unit.kind === 'word' && titleKind(unit.lower, lexicon) !== undefined;

/**
 * Where all nouns are capitalised: steps over the nouns before a name ("der Schauspieler Til Schweiger"), and over a
 * lone noun altogether (gives `to`): one behind an article or an adjective, or one that the table knows.
 */
function afterNouns(
  units: readonly Unit[],
  from: number,
  to: number,
  lexicon: Lexicon,
  isOwned: boolean,
): number {
  const first = units[from];
  if (first === undefined || from >= to) return to;
  const isGroup = lexicon.groupWords.has(units[to - 1]?.lower ?? '');
  if (isFirstName(first.lower, lexicon) || isGroup) return from;
  const isBehindArticle = isOwned || isArticleLike(units[from - 1], lexicon);
  if (to - from === 1) return isBehindArticle || isCommonNoun(first.lower, lexicon) ? to : from;
  const second = units[from + 1];
  const isRole = isCommonNoun(first.lower, lexicon);
  const isNameSecond = second !== undefined && isFirstName(second.lower, lexicon);
  if (!isRole && !isBehindArticle && !isNameSecond) return from;
  // "vom Frankfurter Hauptbahnhof": what is left is a noun, unless a role stood before it.
  const isLoneNoun = to - from === 2 && !isRole && !isNameSecond;
  return isLoneNoun || isCommonNoun(second?.lower ?? '', lexicon) ? to : from + 1;
}

/** An article, a possessive, or an adjective by its ending. */
function isArticleLike(unit: Unit | undefined, lexicon: Lexicon): boolean {
  if (unit?.kind !== 'word') return false;
  if (lexicon.determiners.has(unit.lower)) return true;
  const { prepositions, adverbs, verbs, auxiliaries, clauseOpeners, objects } = lexicon;
  const isSmall = !unit.capital && /(?:e|er|es|en|em)$/u.test(unit.lower);
  return (
    isSmall &&
    ![prepositions, adverbs, auxiliaries, clauseOpeners, objects].some((words) => words.has(unit.lower)) &&
    !verbs.has(unit.lower) &&
    !lexicon.pronouns.has(unit.lower)
  );
}

const isKnownNoun = (word: string, lexicon: Lexicon): boolean =>
  lexicon.personNouns.has(word) || lexicon.groupNouns.has(word);

/** "Verwaltung", and "Seidling", which may be a surname too. */
export const hasNounEnding = (word: string, lexicon: Lexicon): boolean =>
  lexicon.nounEndings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending));

/** "Королівства Іберія" is no person, "Вожняка" may be. */
function ownerOf(units: readonly Unit[], from: number, to: number, lexicon: Lexicon): NameSpan {
  const name = describeName(units, from, from, to, lexicon);
  return to - from > 1 ? { ...name, kind: 'group' } : name;
}

/** A noun of the table, or one by its ending. */
function isCommonNoun(word: string, lexicon: Lexicon): boolean {
  return (
    isKnownNoun(word, lexicon) ||
    hasNounEnding(word, lexicon) ||
    lexicon.sourceEndings.some((ending) => word.endsWith(ending))
  );
}

/** "Fox News Bill Smith": a group's last word, then at least a first name and a surname. */
function groupBeforePerson(units: readonly Unit[], from: number, to: number, lexicon: Lexicon): number {
  for (let at = to - 2; at > from; at--) {
    const before = units[at - 1];
    const unit = units[at];
    if (before === undefined || unit === undefined) continue;
    const isGroupBefore = lexicon.groupWords.has(before.lower) || isAcronym(before.text);
    if (isGroupBefore && lexicon.firstNames.has(unit.lower)) return at;
  }
  if (lexicon.table.headFirst !== true) return behindPlace(units, from, to, lexicon);
  const isOwned = isOwnedByRole(units, from, lexicon);
  if (lexicon.table.inflectedNames === true) return behindGenitive(units, from, to, isOwned, lexicon);
  if (!isOwned) return from;
  const known = firstNameWithin(units, from, to, lexicon);
  return known > from || !isOnePlaceAndPerson(units, from, to, lexicon) ? known : from + 1;
}

/** "ambassador to Britain Ida Marr": behind a role, a place and the full name of who has it. */
function behindPlace(units: readonly Unit[], from: number, to: number, lexicon: Lexicon): number {
  if (to - from !== 3) return from;
  const isGoverned = lexicon.nounPrepositions.has(units[from - 1]?.lower ?? '');
  const role = units[from - 2]?.lower ?? '';
  const isOffice = lexicon.agreement !== undefined && officeForm(role, lexicon.agreement) !== undefined;
  const isRole = isOffice || lexicon.personNouns.has(role) || lexicon.titles.has(role);
  const isPlace = lexicon.placeWords.has(units[from]?.lower ?? '');
  const isGroup = lexicon.groupWords.has(units[to - 1]?.lower ?? '');
  return isGoverned && isRole && isPlace && !isGroup ? from + 1 : from;
}

/** "alcalde de Villarrubio Juan Prado", "міська голова Зоряного Оксана Левченко": a role and what it governs. */
function isOwnedByRole(units: readonly Unit[], from: number, lexicon: Lexicon): boolean {
  if (lexicon.firstNames.has(units[from]?.lower ?? '')) return false;
  // "député de l'Oise-Nord Cédric Baudoin"
  const before = lexicon.articles.has(units[from - 1]?.lower ?? '') ? from - 2 : from - 1;
  const isJoined = lexicon.nounPrepositions.has(units[before]?.lower ?? '');
  const { personNouns, groupNouns, titles } = lexicon;
  if (lexicon.table.inflectedNames === true) {
    let at = isJoined ? before - 1 : from - 1;
    // "бургомістр німецького Зальцвальда"
    while (at > from - 4 && /(?:[ое]го|[ої]ї|[ое]й)$/u.test(units[at]?.lower ?? '')) at -= 1;
    const role = units[at]?.lower ?? '';
    return personNouns.has(role) || titles.has(role) || groupNouns.has(role);
  }
  if (!lexicon.prepositions.has(units[before]?.lower ?? '')) return false;
  for (let at = before - 1; at >= 0 && at > before - MOST_GOVERNED && isGovernedWord(units[at]); at--) {
    const role = units[at]?.lower ?? '';
    if (personNouns.has(role) || titles.has(role)) return true;
    if (lexicon.verbs.has(role) || lexicon.clauseOpeners.has(role)) return false;
  }
  return false;
}

/** Units between an office and the last name that it governs: "ex assessore [ai Lavori pubblici di] Valmarina". */
const MOST_GOVERNED = 8;

const isGovernedWord = (unit: Unit | undefined): boolean => unit?.kind === 'word' || unit?.kind === 'number';
/** "préfète de Corlande Solenn Kerbrat": three capitals behind an office are a place and a person. */
function isOnePlaceAndPerson(units: readonly Unit[], from: number, to: number, lexicon: Lexicon): boolean {
  const { placeWords, groupWords, nounPrepositions, fusedArticles, nameParticles, portfolios } = lexicon;
  const isParticle = (at: number): boolean => at > from + 1 && nameParticles.has(units[at]?.lower ?? '');
  let words = 0;
  for (let at = from; at < to; at++) if (!isParticle(at)) words += 1;
  if (lexicon.table.inflectedNames === true || words !== 3 || units[from + 1]?.capital !== true) return false;
  const isPart = (at: number): boolean => {
    const word = units[at]?.lower ?? '';
    return !isParticle(at) && (placeWords.has(word) || groupWords.has(word));
  };
  const isPartOfName = Array.from({ length: to - from - 1 }, (_, index) => from + 1 + index).some(isPart);
  const isJoined = [from - 1, from - 2].some((at) => {
    const word = units[at]?.lower ?? '';
    return nounPrepositions.has(word) || fusedArticles.has(word) || lexicon.prepositions.has(word);
  });
  // "assessora al Lavoro Mirta Calligaro"
  const isOwned = !isPart(from) || portfolios.has(units[from]?.lower ?? '');
  return isJoined && isOwned && !isPartOfName;
}

const isAcronym = (word: string): boolean =>
  word.length >= 2 && word === word.toUpperCase() && !word.includes('.');
