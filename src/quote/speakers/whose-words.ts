import type { QuoteDocument } from '../document.js';
import { isNounPreposition, isSourceNoun } from '../groups/group-words.js';
import type { Mention, Nominal } from '../groups/mention.js';
import { phraseStartingAt } from '../groups/phrase-starting.js';
import { GENITIVE } from '../languages/declension.js';
import { casesOfNoun } from '../names/nominative.js';
import { isAdjectiveOf } from '../names/nominative-of-group.js';

/** Units behind the noun for an utterance that may name whose it is. */
const LONGEST_OWNER = 18;

/**
 * `…, so das Fazit von X`, `…, so die Vorwürfe der Anwältin`, `…, говорится в сообщении банка`: the noun for an
 * utterance names nobody, whoever stands behind it does. The mention itself where nobody does, or where it is another one.
 */
export function whoseWords(doc: QuoteDocument, mention: Mention): Mention {
  if (mention.kind !== 'nominal') return mention;
  const { agreement } = doc.lexicon;
  if (agreement === undefined) return ownerOfStatement(doc, mention) ?? mention;
  const { speechNouns, agentMarks } = doc.lexicon;
  if (!speechNouns.has(doc.units[mention.head]?.lower ?? '')) return mention;
  const behind = mention.head + 1;
  const word = doc.units[behind]?.lower ?? '';
  const isGenitive = agreement.genitive.has(word) || agreement.genitivePossessives.has(word);
  if (!isGenitive && !agentMarks.has(word)) return mention;
  const from = isGenitive || word === 'vom' ? behind : behind + 1;
  return phraseStartingAt(doc, from, from + LONGEST_OWNER) ?? mention;
}

/** "в сообщении [пресс-службы банка]": where nouns are declined, the name or the source that a statement governs. */
function ownerOfStatement(doc: QuoteDocument, { from, head, to }: Nominal): Mention | undefined {
  if (head > from && isDocumentAt(doc, head - 1, head)) return { kind: 'nominal', head, from: head, to };
  if (!isStatement(doc, head)) return undefined;
  if (doc.lexicon.articleGenders.size > 0) return governedBy(doc, head);
  const owner = phraseStartingAt(doc, head + 1, Math.max(to, head + 2));
  if (owner?.kind === 'name') return owner;
  if (owner?.kind !== 'nominal' || !isSourceNoun(doc, owner.head)) return undefined;
  return (casesOfNoun(doc.units[owner.head]?.lower ?? '', doc.lexicon) & GENITIVE) > 0 ? owner : undefined;
}

/** "у [некролозі] відомства": a noun of no list in the locative before a body, and no adjective of the body. */
function isDocumentAt(doc: QuoteDocument, at: number, head: number): boolean {
  const { groupNouns, inflections } = doc.lexicon;
  const noun = doc.units[head]?.lower ?? '';
  const cases = casesOfNoun(noun, doc.lexicon);
  const { kind, capital, lower = '' } = doc.units[at] ?? {};
  if (kind !== 'word' || capital === true || inflections.has(lower) || !groupNouns.has(noun)) return false;
  return (
    (cases & GENITIVE) > 0 && /[еіи]$|ах$|ях$/u.test(lower) && !isAdjectiveOf(lower, noun, cases, doc.lexicon)
  );
}

/** "una nota [del Comune]", "o comunicado da [Federação]": the name or the body behind a preposition. */
function governedBy(doc: QuoteDocument, head: number): Mention | undefined {
  if (!isNounPreposition(doc, head + 1)) return undefined;
  const owner = phraseStartingAt(doc, head + 2, head + LONGEST_OWNER);
  if (owner?.kind === 'nominal') return isSourceNoun(doc, owner.head) ? owner : undefined;
  return owner?.kind === 'name' ? owner : undefined;
}

/** "сообщение", "звернення": no one reads it but as the words of whoever hands it out. */
export const isStatement = (doc: QuoteDocument, at: number): boolean =>
  doc.lexicon.statementNouns.has(doc.units[at]?.lower ?? '');
