import type { Lexicon } from '../languages/lexicon.js';
import type { Unit } from '../text/tokens.js';

/** What a name is of. */
export type NameKind = 'person' | 'group' | 'place' | 'unknown';

/** What the noun or article before a name makes of it, where names and their nouns stand side by side. */
export function kindBehindNoun(
  units: readonly Unit[],
  { titleFrom, from, to }: { readonly titleFrom: number; readonly from: number; readonly to: number },
  kind: NameKind,
  lexicon: Lexicon,
): NameKind {
  // "aldeia Ponta Serena", "via Giuseppe Mazzini"
  if (lexicon.placeNouns.has(units[titleFrom - 1]?.lower ?? '') && kind !== 'group') return 'place';
  if (kind === 'unknown' && isStreet(units, titleFrom, lexicon)) return 'place';
  // "a ex-secretária Dulcineia Braga"
  const isBearer =
    lexicon.articleGenders.size > 0 && lexicon.personNouns.has(units[titleFrom - 1]?.lower ?? '');
  if (kind === 'place' && isBearer && to === from + 2) return 'person';
  if (kind === 'person' && isBehindArticle(units, titleFrom, from, lexicon)) return 'group';
  if (lexicon.articleGenders.size === 0) return kind;
  // "La Alameda", "Le Guen": a quarter, a paper or a surname.
  if (kind === 'person' && to === from + 2 && lexicon.articles.has(units[from]?.lower ?? ''))
    return 'unknown';
  if (kind === 'person') return isBehindBody(units, titleFrom, from, lexicon) ? 'group' : kind;
  return kind === 'unknown' && to === from + 1 ? kindOfWord(units, titleFrom, to, lexicon) : kind;
}

/** "via dei Gelsi", "rua das Flores": what a noun for a place governs, without an article of its own. */
const isStreet = (units: readonly Unit[], at: number, lexicon: Lexicon): boolean =>
  lexicon.articleGenders.size > 0 &&
  lexicon.nounPrepositions.has(units[at - 1]?.lower ?? '') &&
  lexicon.placeNouns.has(units[at - 2]?.lower ?? '') &&
  !lexicon.definites.has(units[at - 3]?.lower ?? '');

/** Where the noun stands that a name belongs to: right before it, or before a comma. */
const nounBefore = (units: readonly Unit[], titleFrom: number): number =>
  units[titleFrom - 1]?.text === ',' ? titleFrom - 2 : titleFrom - 1;

/** "la compañía Minera Andacaba", "il fondo olandese Kesteren Capital": no known first name opens it. */
function isBehindBody(units: readonly Unit[], titleFrom: number, from: number, lexicon: Lexicon): boolean {
  if (lexicon.firstNames.has(units[from]?.lower ?? '')) return false;
  const noun = nounBefore(units, titleFrom);
  const isAdjective =
    units[noun]?.kind === 'word' &&
    units[noun]?.capital === false &&
    !lexicon.personNouns.has(units[noun]?.lower ?? '');
  const isOwned = units[titleFrom - 1]?.text !== ',' && isOwnedBody(units, noun, lexicon);
  return isOwned || isBodyNoun(units, noun, lexicon) || (isAdjective && isBodyNoun(units, noun - 1, lexicon));
}

/** "portavoz de la plataforma Agua Limpia": its name stands right behind it, whoever speaks for it. */
const isOwnedBody = (
  units: readonly Unit[],
  at: number,
  { groupNouns, articles, personNouns }: Lexicon,
): boolean =>
  groupNouns.has(units[at]?.lower ?? '') &&
  !personNouns.has(units[at]?.lower ?? '') &&
  articles.has(units[at - 1]?.lower ?? '');

/** What one word with a capital is: "le groupe Petrolia", "sa compagne, Élodie,", "la concejala Iturbe". */
function kindOfWord(units: readonly Unit[], titleFrom: number, to: number, lexicon: Lexicon): NameKind {
  const noun = units[nounBefore(units, titleFrom)]?.lower ?? '';
  const isApposed = units[titleFrom - 1]?.text === ',';
  const isKnown = lexicon.firstNames.has(units[to - 1]?.lower ?? '');
  if (!isApposed && lexicon.bodyNouns.has(noun)) return 'group';
  const isNamed =
    isKnown && ((isApposed && lexicon.personNouns.has(noun)) || isActing(units, titleFrom, to, lexicon));
  const isBearer = !isApposed && isOneBearer(units, titleFrom, to, lexicon);
  return isNamed || isBearer || isAgeBehind(units, to, lexicon) ? 'person' : 'unknown';
}

/** "Inès relit ses fiches": a first name that opens its sentence, and a verb behind it. */
function isActing(units: readonly Unit[], from: number, to: number, lexicon: Lexicon): boolean {
  const before = units[from - 1];
  const next = units[to];
  const isOpening = before === undefined || before.kind === 'break' || /^[.!?…]$/u.test(before.text);
  if (!isOpening || next?.kind !== 'word' || next.capital) return false;
  const { prepositions, coordinators, nameParticles } = lexicon;
  return ![prepositions, coordinators, nameParticles].some((words) => words.has(next.lower));
}

/** "René, 86 ans,", "Encarnita, de 83 años,": one word that an age follows. */
function isAgeBehind(units: readonly Unit[], at: number, lexicon: Lexicon): boolean {
  if (units[at]?.text !== ',') return false;
  const number = lexicon.prepositions.has(units[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  return units[number]?.kind === 'number' && lexicon.times.has(units[number + 1]?.lower ?? '');
}

/** "la compañía Minera Andacaba", "La société, Papiers Lorandier,", but not "el jefe de la banda, Wilmer Condori,". */
function isBodyNoun(units: readonly Unit[], at: number, lexicon: Lexicon): boolean {
  const noun = units[at]?.lower ?? '';
  return (
    lexicon.groupNouns.has(noun) &&
    !lexicon.personNouns.has(noun) &&
    (lexicon.articles.has(units[at - 1]?.lower ?? '')
      ? !lexicon.nounPrepositions.has(units[at - 2]?.lower ?? '')
      : isFreeBehindFused(units, at - 1, lexicon))
  );
}

/** "auprès [du] fonds Blue Harbor", but not "el secretario general [del] sindicato Wilfredo Condori". */
const isFreeBehindFused = (
  units: readonly Unit[],
  at: number,
  { fusedArticles, personNouns }: Lexicon,
): boolean =>
  fusedArticles.has(units[at]?.lower ?? '') &&
  ![at - 1, at - 2].some((noun) => personNouns.has(units[noun]?.lower ?? ''));

/** "la concejala Iturbe", "su nieta Candela", but not "le délégué CGT", "la députée Horizons de la Creuse, Ida Marr". */
function isOneBearer(units: readonly Unit[], from: number, to: number, lexicon: Lexicon): boolean {
  const noun = units[from - 1];
  const isBehindNoun = noun?.capital === false && lexicon.personNouns.has(noun.lower);
  const isOpened = lexicon.determiners.has(units[from - 2]?.lower ?? '');
  const isAcronym = /^\p{Lu}{2,}$/u.test(units[from]?.text ?? '');
  const isApposed = units[to]?.text === ',' && lexicon.firstNames.has(units[to + 1]?.lower ?? '');
  const isOwned = lexicon.nounPrepositions.has(units[to]?.lower ?? '');
  return isBehindNoun && isOpened && !isAcronym && !isApposed && !isOwned;
}

/** "le Racing Armorcy", "del Viejo Molinar": people have no article in some languages, unless a title is behind it. */
function isBehindArticle(units: readonly Unit[], titleFrom: number, from: number, lexicon: Lexicon): boolean {
  const before = units[from - 1]?.lower ?? '';
  return (
    lexicon.fusedArticles.size > 0 &&
    titleFrom === from &&
    // "a mãe do João Prata"
    !lexicon.firstNames.has(units[from]?.lower ?? '') &&
    (lexicon.fusedArticles.has(before) || lexicon.definites.has(before))
  );
}
