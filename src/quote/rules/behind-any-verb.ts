import type { QuoteDocument } from '../document.js';
import { isInside } from '../groups/group-inside.js';
import { isDeterminerAt, isSourceNoun } from '../groups/group-words.js';
import { isPerson, type Mention } from '../groups/mention.js';
import { phraseStartingAt } from '../groups/phrase-starting.js';
import type { QuotePlace } from './rule.js';
import { canStandBetween } from './subject-start.js';

/** Objects and auxiliaries before a verb: "s'est", "lui a". */
const MOST_BEFORE_VERB = 3;

/**
 * `« … », apprécie Mara Holt`, `"…", bromea la cocinera`: where verbs stand before their subjects, whatever word stands
 * between a comma behind the quotation and a person is one. Takes the first unit behind the quotation's signs; gives the
 * person, undefined where none stands so.
 */
export function behindAnyVerb({ doc, at, to }: QuotePlace, start: number): Mention | undefined {
  if (doc.lexicon.articleGenders.size === 0 || start !== at + 2 || doc.units[at + 1]?.text !== ',')
    return undefined;
  let verb = start;
  while (verb < start + MOST_BEFORE_VERB && canStandBetween(doc, verb)) verb += 1;
  // "ose Mara Holt": an auxiliary that is the verb itself.
  if (verb > start && (doc.units[verb]?.capital === true || isDeterminerAt(doc, verb))) verb -= 1;
  const unit = doc.units[verb];
  const { verbs, auxiliaries } = doc.lexicon;
  const word = unit?.lower ?? '';
  const isWord = isInside(doc, verb) || verbs.has(word) || auxiliaries.has(word);
  if (unit?.kind !== 'word' || unit.capital || isDeterminerAt(doc, verb) || !isWord) return undefined;
  if (isSourceNoun(doc, verb) || isNameParticle(doc, verb)) return undefined;
  const mention = phraseStartingAt(doc, verb + 1, to);
  if (mention?.kind === 'name') return isPersonsName(doc, mention) ? mention : undefined;
  const isPersonal =
    mention?.kind === 'nominal' &&
    doc.lexicon.articles.has(doc.units[mention.from]?.lower ?? '') &&
    doc.lexicon.personNouns.has(doc.units[mention.head]?.lower ?? '');
  return isPersonal ? mention : undefined;
}

/** "calculaba [doña Mercedes]": a title before a name shows it to be a person's, too. */
const isPersonsName = (doc: QuoteDocument, mention: Extract<Mention, { kind: 'name' }>): boolean =>
  isPerson(doc, mention) ||
  (doc.index.names[mention.name]?.titleFrom ?? 0) < (doc.index.names[mention.name]?.from ?? 0);

const isNameParticle = (doc: QuoteDocument, at: number): boolean =>
  doc.lexicon.nameParticles.has(doc.units[at]?.lower ?? '');
