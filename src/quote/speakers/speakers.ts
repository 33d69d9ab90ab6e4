import type { Speaker } from '../../model.js';
import type { QuoteDocument } from '../document.js';
import { closeToBehind } from '../groups/close-to.js';
import { isDeterminerAt } from '../groups/group-words.js';
import type { Mention, Nominal } from '../groups/mention.js';
import { sourceInSubjectsCase } from '../groups/source-words.js';
import { wordsInSubjectsCase } from '../groups/words-in-case.js';
import { officeForm } from '../languages/agreement.js';
import type { Lexicon } from '../languages/lexicon.js';
import { endsLike } from '../names/bodies.js';
import { baseOfNoun } from '../names/nominative.js';
import type { Cast } from './cast.js';

/** Who a mention is: an entry of the name index, or words that name no one. */
export type Referent =
  | { readonly kind: 'entry'; readonly entry: number }
  | { readonly kind: 'label'; readonly label: string }
  | Phrase;

/** Words that name no one: units `[from, to)`, their noun at `head`. */
interface Phrase {
  readonly kind: 'phrase';
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

/** The speaker that stands for a referent. */
export function speakerOf(doc: QuoteDocument, referent: Referent, cast: Cast): Speaker | undefined {
  if (referent.kind === 'entry') {
    const name = cast.names[referent.entry] ?? '';
    const { text: role, nouns = [] } = cast.roles[referent.entry] ?? {};
    // "mère de l'une des victimes": it takes her up, and is no role.
    const isKin = doc.lexicon.kinNouns.has(nouns[0] ?? '');
    if (name === '') return undefined;
    return role === undefined || isKin ? { name } : { name, role };
  }
  if (referent.kind === 'label') return { name: referent.label };
  const from = behindArticle(doc, referent);
  const first = doc.units[from];
  const last = doc.units[referent.to - 1];
  if (first === undefined || last === undefined) return undefined;
  if (first.kind === 'scare' && first === last) return { name: first.text };
  const outlet = nameInMarks(doc, referent);
  if (outlet !== undefined) return { name: outlet };
  if (doc.lexicon.agreement !== undefined) {
    const name = sourceInSubjectsCase(doc, referent);
    return isUnnamed(doc, referent) ? { name, anonymous: true } : { name };
  }
  // "The driver's only words": the one who speaks is the driver.
  const words = asPrinted(doc, { ...referent, from }).replace(/['’]s$/u, '');
  const name = words + closeToBehind(doc, referent.to, referent.head);
  return isUnnamed(doc, referent) ? { name, anonymous: true } : { name };
}

/**
 * "in dem Bericht": the article of another case than the subject's is left out; where articles tell a gender, also that
 * of a body: "préfecture de l'Orne" stands like a name.
 */
function behindArticle({ units, lexicon }: QuoteDocument, { from, to, head }: Phrase): number {
  const { obliqueDeterminers, articleGenders, definites, bodyNouns, groupNouns, personNouns } = lexicon;
  const article = units[from]?.lower ?? '';
  const noun = units[head]?.lower ?? '';
  const isBody =
    articleGenders.size > 0 &&
    definites.has(article) &&
    (bodyNouns.has(noun) || groupNouns.has(noun)) &&
    // "la defensa" is no defender.
    [undefined, articleGenders.get(article) === 'female' ? 'male' : 'female'].includes(personNouns.get(noun));
  return (isBody || obliqueDeterminers.has(article)) && from + 1 < to ? from + 1 : from;
}

/**
 * "die „Wesseltaler Zeitung“", "das Magazin „Deich“": where all nouns are capitalised, the name that a body has in
 * marks of its own.
 */
export function nameInMarks(
  { units, lexicon }: QuoteDocument,
  { from, to, head }: Pick<Phrase, 'from' | 'to' | 'head'>,
): string | undefined {
  if (lexicon.agreement === undefined) return undefined;
  const inMarks = units[to]?.kind === 'scare' ? units[to] : units[to - 1];
  if (inMarks?.kind !== 'scare' || !/^\p{Lu}/u.test(inMarks.text)) return undefined;
  if (lexicon.determiners.has(units[from]?.lower ?? '') && units[from + 1] === inMarks) return inMarks.text;
  const noun = units[head]?.lower ?? '';
  const isBody = endsLike(noun, lexicon.groupNouns);
  return isBody && officeForm(noun, lexicon.agreement) === undefined ? inMarks.text : undefined;
}

/** "a source"; where articles tell a gender, also any person without a name: "una donna", "dois executivos". */
function isUnnamed(doc: QuoteDocument, { from, head }: { from: number; head: number }): boolean {
  const { anonymousNouns, personNouns, articleGenders, definites, indefinites, agreement } = doc.lexicon;
  const noun = baseOfNoun(doc.units[head]?.lower ?? '', doc.lexicon);
  // "der 58-Jährige"
  if (anonymousNouns.has(noun.replace(/^\p{N}+-/u, ''))) return !isOfOffice(doc, from, head);
  // "eine Polizeisprecherin": any office without a name.
  if (agreement !== undefined)
    return agreement.one.forms.has(doc.units[from]?.lower ?? '') && officeForm(noun, agreement) !== undefined;
  // "uno de los operarios"
  if (articleGenders.size > 0 && isDeterminerAt(doc, head)) return true;
  // "следователь", without a name; "жители" are no source who hides.
  const isOne = doc.lexicon.inflections.get(doc.units[head]?.lower ?? '')?.singular !== undefined;
  if (isOne) return personNouns.has(noun);
  const opener = doc.units[from]?.lower ?? '';
  // "a trader", "one governor"
  if (indefinites.has(opener)) return personNouns.has(noun);
  return articleGenders.size > 0 && personNouns.has(noun) && !definites.has(opener);
}

/** "la ministre de la Santé": where articles tell a gender, one office has one bearer. */
const isOfOffice = ({ units, lexicon }: QuoteDocument, from: number, head: number): boolean =>
  lexicon.articleGenders.has(units[from]?.lower ?? '') &&
  lexicon.officesOf.has(units[head]?.lower ?? '') &&
  lexicon.nounPrepositions.has(units[head + 1]?.lower ?? '');

/** A noun group in the subject's case. */
function asPrinted(doc: QuoteDocument, group: Phrase): string {
  const before = doc.units[group.from - 1]?.lower ?? '';
  const { prepositions, accordingEnds, statementNouns } = doc.lexicon;
  const isGoverned = [prepositions, accordingEnds, statementNouns].some((words) => words.has(before));
  // "компанії «Світло»" is one, whatever its noun may be.
  const isOne = isGoverned || doc.units[group.head + 1]?.kind === 'scare';
  return wordsInSubjectsCase(doc, group, isOne);
}

/** "in dessen Stellungnahme" (German): whose it is was said before; "dessen Stellvertreter" is somebody. */
export const isOwnedText = ({ units, lexicon }: QuoteDocument, { from, head }: Nominal): boolean =>
  lexicon.agreement !== undefined &&
  /^(?:dessen|deren)$/u.test(units[from]?.lower ?? '') &&
  officeForm(units[head]?.lower ?? '', lexicon.agreement) === undefined;

/** "auf den Bildschirmen" (German): where words stood, and no text. */
const isThings = ({ units, lexicon }: QuoteDocument, { from, head }: Nominal): boolean =>
  lexicon.agreement !== undefined &&
  units[from]?.lower === 'den' &&
  /n$/u.test(units[head]?.lower ?? '') &&
  officeForm(units[head]?.lower ?? '', lexicon.agreement) === undefined &&
  !endsLike(units[head]?.lower.replace(/e?n$/u, '') ?? '', lexicon.groupNouns) &&
  !isPersonNoun(units[head]?.lower ?? '', lexicon);

const isPersonNoun = (word: string, { personNouns }: Lexicon): boolean =>
  personNouns.has(word) || personNouns.has(word.replace(/e?n$/u, ''));

/** Who said it, as far as the mention alone tells; pronouns are for `resolvePronoun`. */
export function referentOf(doc: QuoteDocument, mention: Mention): Referent | undefined {
  if (mention.kind === 'name') {
    const entry = doc.index.entryOf[mention.name];
    return entry === undefined ? undefined : { kind: 'entry', entry };
  }
  if (mention.kind === 'label') return labelReferent(doc, mention.label);
  if (mention.kind === 'nominal' && (isOwnedText(doc, mention) || isThings(doc, mention))) return undefined;
  if (mention.kind === 'nominal')
    return { kind: 'phrase', from: mention.from, to: mention.to, head: mention.head };
  return undefined;
}

/** The person whose surname a transcript writes in capitals, or the label itself. */
function labelReferent(doc: QuoteDocument, label: string): Referent | undefined {
  const surname = label.split(' ').at(-1)?.toLowerCase() ?? '';
  const entry = doc.index.bySurname.get(surname);
  if (entry !== undefined) return { kind: 'entry', entry };
  return label === label.toUpperCase() ? { kind: 'label', label } : undefined;
}
