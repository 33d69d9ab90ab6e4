import type { QuoteDocument } from '../document.js';
import { subjectFrom } from '../groups/clause-subject.js';
import { isInside } from '../groups/group-inside.js';
import { isDeterminerAt, isSourceNoun } from '../groups/group-words.js';
import type { Mention, Nominal } from '../groups/mention.js';
import { sourceAfter } from '../rules/according.js';
import { type Sentence, sentencesBefore } from '../text/sentences.js';
import { isNamedBefore } from './named-before.js';
import { isStatement } from './whose-words.js';

/** Entries looked through for the one body of the headline: articles name fewer. */
const MOST_ENTRIES = 40;

/**
 * The firm, union or office that "l'entreprise" or "la dependencia" takes up: the one that the sentence before, in its
 * paragraph, is about, else the only one of the headline. Undefined for other nouns.
 */
export function groupTakenUp(doc: QuoteDocument, { from, to, head }: Nominal): number | undefined {
  const { bodyNouns, articleGenders } = doc.lexicon;
  // "La Procura ha aperto un fascicolo. «…», si legge in una nota."
  if (articleGenders.size > 0 && to - from <= 2 && isStatement(doc, head)) return subjectBefore(doc, from);
  // "una nota dell'agenzia"
  const isBehindFused = head === from && doc.lexicon.fusedArticles.has(doc.units[from - 1]?.lower ?? '');
  const isBare = to - from <= 2 || (to - from === 3 && isAdjectiveBehind(doc, head, to));
  if (
    !isBare ||
    !(articleGenders.has(doc.units[from]?.lower ?? '') || isBehindFused) ||
    !bodyNouns.has(doc.units[head]?.lower ?? '')
  )
    return undefined;
  return subjectBefore(doc, from) ?? onlyInTitle(doc, from) ?? onlyCalledBody(doc, from);
}

/** "le groupe danois", "la empresa gestora": one small word behind the noun. */
const isAdjectiveBehind = ({ units }: QuoteDocument, head: number, to: number): boolean =>
  head === to - 2 && units[head + 1]?.kind === 'word' && units[head + 1]?.capital === false;

/** No person, by any of its mentions: "Ferrándiz" is one where "Ignacio Ferrándiz" is; "Interno" is what a minister has. */
const canBeBody = (doc: QuoteDocument, entry: number | undefined): boolean => {
  const { kind, words = [] } = doc.index.entries[entry ?? -1] ?? {};
  const isPortfolio = words.length === 1 && doc.lexicon.portfolios.has(words[0]?.toLowerCase() ?? '');
  // "A12": a road.
  const isRoad = words.length === 1 && /^\p{Lu}{1,2}-?\d/u.test(words[0] ?? '');
  return (kind === 'group' || kind === 'unknown') && !isPortfolio && !isRoad;
};

/** Sentences back in the paragraph within which a body is taken up. */
const FARTHEST_SENTENCE = 3;

function subjectBefore(doc: QuoteDocument, at: number): number | undefined {
  for (const before of sentencesBefore(doc, at, FARTHEST_SENTENCE)) {
    const body = bodyOfSentence(doc, before);
    if (body !== undefined) return body;
  }
  return undefined;
}

/** The body that a sentence is about. */
function bodyOfSentence(doc: QuoteDocument, before: Sentence): number | undefined {
  // "Segundo a Defesa Civil, choveu …. "…", informou o órgão."
  const source = sourceAfter(doc, before.from, before.to);
  return bodyIn(doc, source) ?? bodyOfSubject(doc, before) ?? bodyClosing(doc, before);
}

/** `Di tutt'altro avviso Telereti. «…», replica l'azienda`: a sentence that ends with a body's name. */
function bodyClosing(doc: QuoteDocument, { to }: Sentence): number | undefined {
  const name = doc.index.names[doc.nameAt[to - 2] ?? -1];
  const before = (name?.titleFrom ?? 0) - 1;
  const isFree =
    !isDeterminerAt(doc, before) && !doc.lexicon.prepositions.has(doc.units[before]?.lower ?? '');
  const entry = doc.index.entryOf[doc.nameAt[to - 2] ?? -1];
  return isFree && canBeBody(doc, entry) ? entry : undefined;
}

/** The body that a noun group names. */
function bodyIn(doc: QuoteDocument, group: Mention | undefined): number | undefined {
  if (group === undefined || group.kind === 'pronoun') return undefined;
  for (let unit = group.to - 1; unit >= group.from; unit--) {
    const entry = doc.index.entryOf[doc.nameAt[unit] ?? -1];
    if (entry !== undefined) return canBeBody(doc, entry) ? entry : undefined;
  }
  return undefined;
}

function bodyOfSubject(doc: QuoteDocument, before: Sentence): number | undefined {
  const subject = subjectFrom(doc, before.from, before.to);
  if (subject === undefined || subject.kind === 'pronoun') return undefined;
  // "L'azienda ha diffuso una nota. «…», afferma la società."
  if (subject.kind === 'nominal') {
    const taken = groupTakenUp(doc, subject);
    if (taken !== undefined) return taken;
  }
  return bodyIn(doc, subject);
}

/** "la tour Ravel": what a noun for a thing stands before is no body. */
function isBehindNoun(doc: QuoteDocument, entry: number): boolean {
  const { titleFrom = 0 } = doc.index.names[doc.index.entries[entry]?.mentions[0] ?? -1] ?? {};
  const noun = doc.units[titleFrom - 1];
  return (
    noun?.kind === 'word' &&
    !noun.capital &&
    isInside(doc, titleFrom - 1) &&
    !isSourceNoun(doc, titleFrom - 1)
  );
}

/** "A concessionária Rota do Vale": the only name so far that a noun for a body introduces. */
function onlyCalledBody(doc: QuoteDocument, at: number): number | undefined {
  const called = doc.index.entries.slice(0, MOST_ENTRIES).flatMap(({ mentions }, entry) => {
    const first = doc.index.names[mentions[0] ?? -1];
    const isCalled = doc.lexicon.bodyNouns.has(doc.units[(first?.titleFrom ?? 0) - 1]?.lower ?? '');
    return isCalled && canBeBody(doc, entry) && isNamedBefore(doc, entry, at) ? [entry] : [];
  });
  return called.length === 1 ? called[0] : undefined;
}

function onlyInTitle(doc: QuoteDocument, at: number): number | undefined {
  const named = doc.index.entries.slice(0, MOST_ENTRIES).flatMap(({ words }, entry) => {
    const name = words.join(' ');
    const isNamed = name.length > 1 && doc.title.includes(name);
    const isBody = isNamed && canBeBody(doc, entry) && !isBehindNoun(doc, entry);
    return isBody && isNamedBefore(doc, entry, at) ? [entry] : [];
  });
  return named.length === 1 ? named[0] : undefined;
}
