import type { QuoteDocument } from '../document.js';
import { isInstitution, officeForm } from '../languages/agreement.js';
import type { Lexicon } from '../languages/lexicon.js';
import { endsLike } from '../names/bodies.js';
import { inSubjectsCase } from './agreement.js';
import { isDeterminerAt } from './group-words.js';

/** Units `[from, to)` of a source without a name, and its noun. */
interface Source {
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

/**
 * A source as it is printed where articles and adjectives tell the case (German): as it stands where it is a subject,
 * else in the subject's case: "laut einer neuen Studie" gives "neue Studie", "in der Rede" gives "Rede".
 */
export function sourceInSubjectsCase(doc: QuoteDocument, source: Source): string {
  const to = endOf(doc, source);
  const { from, head } = source;
  if (!isDeterminerAt(doc, from) || head <= from) return wordsBetween(doc, from, to);
  const form = inSubjectsCase(doc, {
    ...{ determiner: from, from: from + 1, head, to },
    ...{ isGoverned: isGoverned(doc, from), canBePlural: true },
  });
  if (form === undefined) return wordsBetween(doc, head, to);
  const somebody = indefiniteOf(doc, source);
  if (form.isChanged && somebody !== undefined) return `${somebody} ${form.text}`;
  if (!form.isChanged) return wordsBetween(doc, isBareBody(doc, source) ? from + 1 : from, to);
  return form.article === '' ? form.text : `${form.article} ${form.text}`;
}

/** "das Außenministerium": a body by its noun alone is printed as any other name; "die Zeitung" could be any. */
function isBareBody({ units, lexicon }: QuoteDocument, { from, head }: Source): boolean {
  const noun = units[head]?.lower ?? '';
  const isPerson = officeForm(noun, lexicon.agreement) !== undefined;
  return (
    lexicon.definites.has(units[from]?.lower ?? '') &&
    units[from + 1]?.capital === true &&
    !isPerson &&
    (!lexicon.bodyNouns.has(noun) || isInstitutionNoun(noun, lexicon)) &&
    (endsLike(noun, lexicon.bodyNouns) || endsLike(noun, lexicon.groupNouns))
  );
}

/** "das Gericht", "die Staatsanwaltschaft": the one of its place. */
const isInstitutionNoun = (noun: string, { agreement }: Lexicon): boolean =>
  agreement !== undefined && isInstitution(noun, agreement);

/** The article of one person who is not known yet, in the subject's case: "ein" for "einem Feuerwehrmann". */
function indefiniteOf({ units, lexicon }: QuoteDocument, { from, head }: Source): string | undefined {
  const { agreement } = lexicon;
  const gender = officeForm(units[head]?.lower ?? '', agreement)?.gender;
  const article = units[from]?.lower ?? '';
  if (agreement === undefined || gender === undefined || !agreement.one.forms.has(article)) return undefined;
  const isWoman = gender === 'any' ? agreement.obliqueFemale.has(article) : gender === 'female';
  return isWoman ? agreement.one.female : agreement.one.male;
}

/** A preposition, "nach Angaben" or "das Fazit" stands before it. */
function isGoverned(doc: QuoteDocument, from: number): boolean {
  const { prepositions, accordingTo, speechNouns } = doc.lexicon;
  const wordAt = (at: number): string => doc.units[at]?.lower ?? '';
  if (prepositions.has(wordAt(from - 1)) || speechNouns.has(wordAt(from - 1))) return true;
  return accordingTo.some((phrase) => phrase.every((word, at) => wordAt(from - phrase.length + at) === word));
}

/** Without words that belong to the clause: "ein Augenzeuge | mit den Worten", "die Ministerin | zum Abschluss". */
function endOf(doc: QuoteDocument, source: Source): number {
  const { head, to } = source;
  let end = to;
  // "das Donaublatt aus Wien"
  if (isBareBody(doc, source) && doc.units[head + 1]?.lower === 'aus') return head + 1;
  for (let at = head + 1; at < end; at++) if (leavesPerson(doc, head, at) || isOwnedByBody(doc, at)) end = at;
  while (end > head + 1 && isLoose(doc, end - 1)) end -= 1;
  return end;
}

/** No attribute, but what the verb has; behind a person more is than behind a body. */
function leavesPerson(doc: QuoteDocument, head: number, at: number): boolean {
  const { agreement } = doc.lexicon;
  if (agreement === undefined) return false;
  const word = doc.units[at]?.lower ?? '';
  const next = doc.units[at + 1]?.lower ?? '';
  // "das Landesamt | in seinem Gutachten"
  if (word === 'in' && agreement.indefinite.has(next)) return true;
  const isPerson = officeForm(doc.units[head]?.lower ?? '', agreement) !== undefined;
  return isPerson && agreement.clausePrepositions.has(word);
}

/** "des BMI | der Verbesserung": a body in capitals has no quality behind it. */
const isOwnedByBody = (doc: QuoteDocument, at: number): boolean =>
  doc.units[at]?.lower === doc.lexicon.agreement?.definite.male &&
  /^\p{Lu}{2,}$/u.test(doc.units[at - 1]?.text ?? '') &&
  /(?:ung|heit|keit)$/u.test(doc.units[at + 1]?.lower ?? '');

/** An article, a preposition or a sign at the end. */
const isLoose = (doc: QuoteDocument, at: number): boolean =>
  isDeterminerAt(doc, at) ||
  doc.lexicon.prepositions.has(doc.units[at]?.lower ?? '') ||
  /^[-/.,]$/u.test(doc.units[at]?.text ?? '');

const wordsBetween = (doc: QuoteDocument, from: number, to: number): string =>
  doc.text.slice(doc.units[from]?.start, doc.units[to - 1]?.end).replace(/\s+/gu, ' ');
