import type { QuoteDocument } from '../document.js';
import { subjectFrom } from '../groups/clause-subject.js';
import type { Mention } from '../groups/mention.js';
import { sentenceAt } from '../text/sentences.js';
import { isNamedBefore } from './named-before.js';

/** Entries looked through for the one body of the headline: articles name fewer. */
const MOST_ENTRIES = 40;

/**
 * The firm, union or office that "l'entreprise" or "la dependencia" takes up: the one that the sentence before, in its
 * paragraph, is about, else the only one of the headline. Undefined for other nouns.
 */
export function groupTakenUp(
  doc: QuoteDocument,
  { from, to, head }: Extract<Mention, { kind: 'nominal' }>,
): number | undefined {
  const { bodyNouns, articleGenders } = doc.lexicon;
  const isBare = to - from <= 2 && articleGenders.has(doc.units[from]?.lower ?? '');
  if (!isBare || !bodyNouns.has(doc.units[head]?.lower ?? '')) return undefined;
  return subjectBefore(doc, from) ?? onlyInTitle(doc, from);
}

/** No person, by any of its mentions: "Ferrándiz" is one where "Ignacio Ferrándiz" is. */
const canBeBody = (doc: QuoteDocument, entry: number | undefined): boolean => {
  const kind = doc.index.entries[entry ?? -1]?.kind;
  return kind === 'group' || kind === 'unknown';
};

function subjectBefore(doc: QuoteDocument, at: number): number | undefined {
  const before = doc.sentences[(doc.sentenceOf[at] ?? 0) - 1];
  if (before === undefined || before.paragraph !== sentenceAt(doc, at)?.paragraph) return undefined;
  const subject = subjectFrom(doc, before.from, before.to);
  if (subject === undefined || subject.kind === 'pronoun') return undefined;
  // "L'azienda ha diffuso una nota. «…», afferma la società."
  if (subject.kind === 'nominal') {
    const taken = groupTakenUp(doc, subject);
    if (taken !== undefined) return taken;
  }
  for (let unit = subject.to - 1; unit >= subject.from; unit--) {
    const entry = doc.index.entryOf[doc.nameAt[unit] ?? -1];
    if (entry !== undefined) return canBeBody(doc, entry) ? entry : undefined;
  }
  return undefined;
}

function onlyInTitle(doc: QuoteDocument, at: number): number | undefined {
  const named = doc.index.entries.slice(0, MOST_ENTRIES).flatMap(({ words }, entry) => {
    const isBody = canBeBody(doc, entry) && doc.title.includes(words.join(' '));
    return isBody && isNamedBefore(doc, entry, at) ? [entry] : [];
  });
  return named.length === 1 ? named[0] : undefined;
}
