import type { Lexicon } from '../languages/lexicon.js';
import type { Unit } from '../text/tokens.js';
import { afterNouns, isCommonNoun, isKnownNoun, ownerOf } from './after-nouns.js';
import { afterTitles } from './after-titles.js';
import { behindOffice, groupBeforePerson } from './behind-office.js';
import { endBeforeNoun } from './behind-person.js';
import { bodyOf, isBody } from './bodies.js';
import { firstNameWithin, isOutletBehind } from './declined-run.js';
import { describeName, type NameSpan } from './describe-name.js';
import { isFirstName } from './first-names.js';
import type { Spellings } from './spellings.js';

/**
 * Cuts a run of capitals into titles and name, or into a group and a name behind it.
 * @param spellings how the text writes surnames elsewhere
 * @param isOwned a name in the genitive stands before it, as an article would
 */
export function splitSequence(
  units: readonly Unit[],
  from: number,
  to: number,
  lexicon: Lexicon,
  spellings: Pick<Spellings, 'surnames' | 'closing' | 'behindArticle'>,
  isOwned = false,
): NameSpan[] {
  const { surnames } = spellings;
  const isSurname = isKnownSurname(units, from, to, surnames);
  if (isBody(units, from, to, lexicon)) return [bodyOf(units, from, to)];
  const behind = (end: number): NameSpan[] =>
    to - end > 1 ? splitSequence(units, end, to, lexicon, spellings) : [];
  // "ist [Karl Meier] Bürgermeister": no title of a name behind it.
  const first = endBeforeNoun(units, from, to, lexicon, spellings);
  if (first < to) return [describeName(units, from, from, first, lexicon), ...behind(first)];
  const titled = isSurname ? from : afterTitles(units, from, to, lexicon);
  // "Richter Seidling": behind a title, what ends like a noun is a name all the same.
  const isTitled = titled > from && !isNounBehindTitle(units, titled, to, lexicon);
  const behindOwner = (): number => (titled > from ? afterOwner(units, titled, to, lexicon) : titled);
  const behindNouns = (): number =>
    isSurname || isTitled ? titled : afterNouns(units, titled, to, lexicon, isOwned);
  const nameFrom = lexicon.table.capitalNouns === true ? behindNouns() : behindOwner();
  if (nameFrom >= to || isAbstract(units, nameFrom, to, lexicon)) return [];
  if (isOfficeAlone(units, from, nameFrom, to, lexicon)) return [];
  const end = endBeforeNoun(units, nameFrom, to, lexicon, spellings);
  if (end < to) return [describeName(units, from, nameFrom, end, lexicon), ...behind(end)];
  const second = secondPerson(units, nameFrom, to, lexicon);
  if (second > nameFrom)
    return [
      describeName(units, from, nameFrom, second, lexicon),
      describeName(units, second, second, to, lexicon),
    ];
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

/** "the Chief Constable": behind an article a title and a noun for a person are an office without a name. */
const isOfficeAlone = (
  units: readonly Unit[],
  from: number,
  nameFrom: number,
  to: number,
  { articles, genderOnlyTitles, personNouns, nounsComeLast }: Lexicon,
): boolean =>
  nounsComeLast &&
  nameFrom > from &&
  to - nameFrom === 1 &&
  articles.has(units[from - 1]?.lower ?? '') &&
  !genderOnlyTitles.has(units[nameFrom - 1]?.lower ?? '') &&
  personNouns.has(units[nameFrom]?.lower ?? '');

/** "с Андреем Стояновым [Анна Русанова]": where names are declined, a second first name behind a whole name. */
function secondPerson(units: readonly Unit[], from: number, to: number, lexicon: Lexicon): number {
  const isFirst = (at: number): boolean => lexicon.firstNames.has(units[at]?.lower ?? '');
  if (lexicon.table.inflectedNames !== true || !isFirst(from)) return from;
  for (let at = from + 2; at < to - 1; at++) if (isFirst(at)) return at;
  return from;
}

/** "weil seine Mandantin Angst habe": no name of hers; "Betriebsbedingte Kündigungen schloss X aus": nobody's. */
const isAbstract = (units: readonly Unit[], from: number, to: number, lexicon: Lexicon): boolean => {
  const [first = '', last = ''] = [units[from]?.lower, units[to - 1]?.lower];
  if (lexicon.agreement === undefined || to - from > 2) return false;
  if (to - from === 1) return lexicon.notNames.has(first);
  return /\p{L}{3}e[ns]?$/u.test(first) && !isFirstName(first, lexicon) && isPluralThing(last);
};

/** "Kündigungen", "Möglichkeiten": no body and no person is called so. */
const isPluralThing = (word: string): boolean => /(?:ungen|heiten|keiten|tionen|ismen|nisse)$/u.test(word);

/** "Fraktionschef Murat Ertekin" has a name behind it, "Chef Abteilung Technik" another noun. */
const isNounBehindTitle = (units: readonly Unit[], at: number, to: number, lexicon: Lexicon): boolean => {
  const word = units[at]?.lower ?? '';
  if (to - at === 1 || word.length <= LONGEST_DOUBTFUL) return isKnownNoun(word, lexicon);
  return isCommonNoun(word, lexicon);
};

/** Letters up to which a noun's ending may be a first name's: "Murat", "Giachen". */
const LONGEST_DOUBTFUL = 7;

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
