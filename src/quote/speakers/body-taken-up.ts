import type { QuoteDocument } from '../document.js';
import { subjectFrom } from '../groups/clause-subject.js';
import type { Mention } from '../groups/mention.js';
import { type Agreement, genderOfNoun, withoutGenitive } from '../languages/agreement.js';
import { endsLike } from '../names/bodies.js';
import { sentencesBefore } from '../text/sentences.js';
import { isOwnedText, nameInMarks, type Referent } from './speakers.js';

/** Units looked back for the compound that a noun shortens. */
const FARTHEST_UNIT = 400;
/** Sentences of the paragraph looked back for the body that they are about. */
const FARTHEST_SENTENCE = 3;

/**
 * The body that "das Ministerium" or "das Orchester" takes up where nouns are compounds (German): the compound that ends
 * in the noun ("Umweltministerium"), else the body that the sentence before is about. Undefined for other mentions.
 */
export function bodyTakenUp(doc: QuoteDocument, mention: Mention): Referent | undefined {
  const { agreement, bodyNouns } = doc.lexicon;
  if (agreement === undefined || (mention.kind !== 'name' && mention.kind !== 'nominal')) return undefined;
  const { from, to } = mention;
  if (mention.kind === 'nominal' && isOwnedText(doc, mention)) return ownerBefore(doc, from);
  const article = doc.units[to === from + 1 ? from - 1 : from]?.lower ?? '';
  const isInGenitive = article === agreement.definite.genitive;
  const last = doc.units[to - 1]?.lower ?? '';
  const word = isInGenitive ? withoutGenitive(last) : last;
  const isBare = to - from <= 2 && !bodyNouns.has(doc.units[to - 2]?.lower ?? '');
  if (!isBare || !bodyNouns.has(word) || !canTakeUpBody(article, agreement)) return undefined;
  const bare =
    mention.kind === 'name' || isInGenitive
      ? bareNoun(doc, agreement, { from, to, word, article })
      : undefined;
  return compoundBefore(doc, from, word) ?? subjectBefore(doc, from) ?? bare;
}

/** "das", "dem": any definite article but one of an accusative. */
const canTakeUpBody = (article: string, { definite }: Agreement): boolean =>
  article !== definite.accusative && Object.values(definite).includes(article);

/** "die Zeitung", where the index takes the noun for a name, "des Unternehmens": printed as the noun that it is. */
function bareNoun(
  { index, nameAt, units }: QuoteDocument,
  agreement: Agreement,
  { from, to, word, article }: { from: number; to: number; word: string; article: string },
): Referent | undefined {
  const gender = genderOfNoun(word, agreement);
  const { male, female, neuter, genitive, dative } = agreement.definite;
  const noun = units[to - 1]?.text.slice(0, word.length) ?? '';
  // "von der Behörde", "des Unternehmens": no subject's article.
  const isOblique = article === genitive || article === dative || (article === male && gender === 'female');
  const own = gender === 'female' ? female : gender === 'male' ? male : neuter;
  if (isOblique) return { kind: 'label', label: `${own} ${noun}` };
  return index.names[nameAt[to - 1] ?? -1]?.words.length === 1
    ? { kind: 'phrase', from: to === from + 1 ? from - 1 : from, to, head: to - 1 }
    : undefined;
}

/** "Dem Rechnungshof reicht das nicht. In dessen Bericht heißt es …": the nearest noun for a body of that gender. */
function ownerBefore(
  { units, lexicon, sentenceOf, sentences }: QuoteDocument,
  at: number,
): Referent | undefined {
  const { agreement, bodyNouns } = lexicon;
  const start = sentences[(sentenceOf[at] ?? 0) - 1]?.from ?? 0;
  for (let unit = at - 1; unit >= start && agreement !== undefined; unit--) {
    const { text = '', lower = '', capital = false } = units[unit] ?? {};
    const noun = endsLike(lower, bodyNouns) ? lower : withoutGenitive(lower);
    if (!capital || !endsLike(noun, bodyNouns)) continue;
    const isFeminine = genderOfNoun(noun, agreement) === 'female';
    if (isFeminine === (units[at]?.lower === 'deren'))
      return { kind: 'label', label: text.slice(0, noun.length) };
  }
  return undefined;
}

function compoundBefore(doc: QuoteDocument, at: number, word: string): Referent | undefined {
  for (let unit = at - 1; unit >= Math.max(0, at - FARTHEST_UNIT); unit--) {
    const { text = '', lower = '', capital = false } = doc.units[unit] ?? {};
    const noun = lower.endsWith(word) ? lower : withoutGenitive(lower);
    if (capital && noun.length > word.length && noun.endsWith(word))
      return { kind: 'label', label: text.slice(0, noun.length) };
  }
  return undefined;
}

function subjectBefore(doc: QuoteDocument, at: number): Referent | undefined {
  for (const { from, to } of sentencesBefore(doc, at, FARTHEST_SENTENCE)) {
    const subject = subjectFrom(doc, from, to);
    const entry = subject?.kind === 'name' ? doc.index.entryOf[subject.name] : undefined;
    const known = doc.index.entries[entry ?? -1];
    if (entry !== undefined && known?.kind === 'group' && known.words.length > 1)
      return { kind: 'entry', entry };
    if (subject?.kind === 'nominal' && nameInMarks(doc, subject) !== undefined)
      return { ...subject, kind: 'phrase' };
  }
  return undefined;
}
