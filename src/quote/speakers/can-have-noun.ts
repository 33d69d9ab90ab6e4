import type { QuoteDocument } from '../document.js';
import { isFiniteForm, isVerbByEnding } from '../groups/group-words.js';
import { genderOfPast } from '../names/past-gender.js';
import { sentenceAt } from '../text/sentences.js';
import { foldCase } from '../text/tokens.js';
import type { Cast } from './cast.js';
import { isNamedBefore, isPersonEntry, namesOf } from './named-before.js';
import { isBody, isDescribing, type TakeUp } from './noun-taking-up.js';
import { namedWithin, subjectBefore } from './people-of-paragraph.js';

/** "la chercheuse" is no man. */
export function agrees(doc: QuoteDocument, { gender }: TakeUp, entry: number, cast?: Cast): boolean {
  const known = doc.index.entries[entry]?.gender;
  const isNamed = cast?.roles[entry] !== undefined || isPersonsName(doc, entry);
  if (!isPersonEntry(doc, entry) || !isNamed) return false;
  return gender === undefined || known === undefined || known === gender;
}

/**
 * Where names are inflected, two capitals may be a place ("Кам'яного Броду"): a person's begin with a known first name
 * or an initial, have a role, or stand beside a verb of saying.
 */
function isPersonsName(doc: QuoteDocument, entry: number): boolean {
  if (doc.lexicon.table.inflectedNames !== true) return true;
  const { words = [], gender, mentions = [] } = doc.index.entries[entry] ?? {};
  const first = foldCase(words[0] ?? '');
  if (gender !== undefined || first.length === 1 || doc.lexicon.firstNames.has(first)) return true;
  return namesOf(doc, mentions).some(({ from, to, titleFrom }) => {
    const verb = doc.units[doc.lexicon.adverbs.has(doc.units[to]?.lower ?? '') ? to + 1 : to]?.lower ?? '';
    const isActing = isVerbByEnding(verb, doc.lexicon) || genderOfPast(verb, doc.lexicon) !== undefined;
    return titleFrom < from || isActing || isFiniteForm(doc, to) || isFiniteForm(doc, titleFrom - 1);
  });
}

/** Those whose role has the noun, else those whose role has another for the same office. */
export function bearersOf(doc: QuoteDocument, noun: TakeUp, cast: Cast): readonly number[] {
  const fitting = (entries: readonly number[] = []): number[] =>
    entries.filter(
      (entry) =>
        agrees(doc, noun, entry, cast) &&
        !isOfAnother(doc, noun, cast, entry) &&
        !isStill(doc, noun, cast, entry) &&
        isNamedBefore(doc, entry, noun.at),
    );
  const own = fitting(cast.byNoun.get(noun.head));
  if (own.length > 0 || isBody(doc, noun)) return own;
  return [...new Set(noun.offices.flatMap((office) => fitting(cast.byOffice.get(office))))];
}

/** Where words are declined, "бывшая теннисистка" is nobody who still is one. */
export const isStill = (doc: QuoteDocument, noun: TakeUp, cast: Cast, entry: number): boolean =>
  noun.isFormer &&
  doc.lexicon.table.inflectedNames === true &&
  hasSameOffice(noun, cast, entry) &&
  !foldCase(cast.roles[entry]?.text ?? '')
    .split(' ')
    .some((word) => doc.lexicon.formerMarks.has(word));

const hasSameOffice = ({ head, offices }: TakeUp, cast: Cast, entry: number): boolean =>
  cast.roles[entry]?.nouns.includes(head) === true ||
  offices.some((office) => cast.byOffice.get(office)?.includes(entry));

/** "le ministre des Transports" is not the minister of agriculture; "le représentant de l'État" may be any prefect. */
function isOfAnother(
  doc: QuoteDocument,
  { head, complement, owners }: TakeUp,
  cast: Cast,
  entry: number,
): boolean {
  const role: readonly string[] = foldCase(cast.roles[entry]?.text ?? '').match(/[\p{L}\p{N}-]+/gu) ?? [];
  const governed = role.includes(head) ? complement : owners;
  // "sénatrice centriste" does not say of where: she may be "l'élue de la Creuse".
  const { prepositions, table } = doc.lexicon;
  const isOwned = table.articles === '' ? role.length > 1 : role.some((word) => prepositions.has(word));
  return isOwned && governed.length > 0 && !governed.every((word) => role.includes(word));
}

/**
 * `O presidente da comissão, X, ameaçou o depoente. "…", advertiu o senador`: whom the sentence before is about, where
 * his office goes with that trade, and nobody else of that trade is named in the paragraph.
 */
export function localBearer(doc: QuoteDocument, noun: TakeUp, cast: Cast): number | undefined {
  const { trades, sideOffices } = doc.lexicon;
  const here = sentenceAt(doc, noun.at);
  if (!trades.has(noun.head) || noun.complement.length > 0 || here === undefined) return undefined;
  const subject = subjectBefore(doc, noun.at);
  if (subject === undefined || !agrees(doc, noun, subject)) return undefined;
  const isSide = (cast.roles[subject]?.nouns ?? []).some((one) => sideOffices.has(one));
  const named = namedWithin(doc, here.paragraph, noun.at);
  return isSide && named.length === 1 ? subject : undefined;
}

/** No role is known, or one of the same office. */
export function isCompatible(doc: QuoteDocument, noun: TakeUp, cast: Cast, entry: number): boolean {
  // "бразилец" is no office.
  const { nearNouns, trades, sideOffices } = doc.lexicon;
  const isTrade = trades.has(noun.head);
  const nouns = (cast.roles[entry]?.nouns ?? []).filter(
    (one) =>
      !nearNouns.has(one) &&
      !(isTrade && sideOffices.has(one)) &&
      !(sideOffices.has(noun.head) && trades.has(one)),
  );
  const isSame =
    nouns.includes(noun.head) || noun.offices.some((office) => cast.byOffice.get(office)?.includes(entry));
  if (nouns.length === 0 || isDescribing(doc, noun)) return true;
  return isSame && !isOfAnother(doc, noun, cast, entry);
}

/** "la prévenue" is not the judge. */
export function isApart(doc: QuoteDocument, { head }: TakeUp, cast: Cast, entry: number): boolean {
  const { apartNouns, nationNouns } = doc.lexicon;
  return [apartNouns, nationNouns].some((lines) => {
    const line = lines.get(head);
    const others = cast.roles[entry]?.nouns ?? [];
    return line !== undefined && others.some((noun) => (lines.get(noun) ?? line) !== line);
  });
}

/** "il centravanti" is no coach: both have an office, and not the same. Only what stands beside tells otherwise. */
export function hasOtherOffice(doc: QuoteDocument, noun: TakeUp, cast: Cast, entry: number): boolean {
  const nouns = cast.roles[entry]?.nouns ?? [];
  const isSame = noun.offices.some((office) => cast.byOffice.get(office)?.includes(entry));
  // "l'imputato", "l'ancienne édile" may have any office.
  if (noun.describes || doc.lexicon.articleGenders.size === 0) return false;
  // "l'imputata" may have any office.
  if (doc.lexicon.genericNouns.has(noun.head))
    return !doc.lexicon.apartNouns.has(noun.head) && isNoLearnedOne(doc, nouns);
  return noun.offices.length > 0 && !isSame && nouns.some((one) => doc.lexicon.officesOf.has(one));
}

/** "l'expert" is no shipowner: the office is none that any noun of that kind may name. */
function isNoLearnedOne({ lexicon }: QuoteDocument, nouns: readonly string[]): boolean {
  const { genericNouns, officesOf, nearNouns } = lexicon;
  const isKnown = (noun: string): boolean => genericNouns.has(noun) || nearNouns.has(noun);
  const offices = new Set([...genericNouns].flatMap((noun) => officesOf.get(noun) ?? []));
  return (
    nouns.length > 0 &&
    !nouns.some((noun) => isKnown(noun) || (officesOf.get(noun) ?? []).some((one) => offices.has(one)))
  );
}
