import type { Tier } from '../model.js';
import type { QuoteDocument } from './document.js';
import type { Referent } from './speakers/speakers.js';

/** A marked stretch, its unit, and who was found for it by which rule. */
interface Judged {
  readonly marked: number;
  readonly at: number;
  readonly referent?: Referent;
  readonly tier: Tier;
  readonly rule: string;
}

/** Utterances of a few words count only where a cue stands right beside them, or where they go on after one. */
const ADJACENT_RULES: ReadonlySet<string> = new Set([
  'quote-verb-speaker',
  'quote-speaker-verb',
  'quote-stated-in',
  'next-sentence',
  'verb-alone',
  'quote-dash-cue',
  'interview-answer',
]);

/**
 * Whether marked words are an utterance: short ones that no cue beside them shows to be one are not, nor is the name of
 * a thing.
 * @param part the marked stretch, its unit, and what the rules found for it
 */
export function isConfirmed(doc: QuoteDocument, part: Judged): boolean {
  // A hyphen for a dash opens a list or a novel's scene rather than what a named person told a paper.
  const isHyphen = /^-\s?$/u.test(doc.marked[part.marked]?.open ?? '');
  if (isHyphen && part.referent?.kind !== 'entry') return false;
  // A paragraph with a dash that nobody is known to answer is an item of a list.
  if (doc.marked[part.marked]?.isAnswer === true && part.tier === 'none') return false;
  if (doc.judgements[part.marked] === 'quotation') return !(isUnheard(part) && isNameOfThing(doc, part));
  const isAdjacent =
    ADJACENT_RULES.has(part.rule.split(' (')[0] ?? '') ||
    (isBehindColon(doc, part) && part.tier === 'beside');
  if (doc.judgements[part.marked] === 'named') return isCredited(doc, part);
  return doc.units[part.at]?.capital === true ? isAdjacent : isFragment(doc, part);
}

/** sprach von einem „Sieg der Grundrechenarten“: a person's verb of saying stands before. */
const isCredited = ({ index, units, lexicon }: QuoteDocument, part: Judged): boolean => {
  const { at, referent, tier, rule } = part;
  if (referent?.kind !== 'entry' || index.entries[referent.entry]?.kind !== 'person') return false;
  // "wie X fürchtet, „…“": whatever the verb.
  if (units[at - 1]?.text === ',') return true;
  // "hat sie als „…“ bezeichnet"
  const isClosed =
    rule.startsWith('speaker-weak-verb-quote') && lexicon.verbs.has(units[at + 1]?.lower ?? '');
  return tier === 'beside' && (isClosed || rule.startsWith('speaker-verb-quote'));
};

/** Where words are declined, a thing may have a name there: only somebody who is named says it. */
const isBehindColon = ({ lexicon, units }: QuoteDocument, { at, referent }: Judged): boolean =>
  units[at - 1]?.text === ':' &&
  (lexicon.articleGenders.size > 0 || (lexicon.table.inflectedNames === true && referent?.kind === 'entry'));

/** "X juge le plan « courageux jusqu'à l'imprudence »": a few small words of a clause that a person's verb governs, where articles tell a gender; where words are declined, somebody's who is named. */
const isFragment = (doc: QuoteDocument, part: Judged): boolean =>
  (doc.lexicon.articleGenders.size > 0 || isSubjects(doc, part)) &&
  part.tier === 'beside' &&
  /^(?:speaker-(?:weak-)?verb-quote|according-to-quote|subject-verb-inside)/u.test(part.rule);

/** Where words are declined, of somebody who is named, and not as the object: "назвало Самарцеву «совестью сцены»". */
const isSubjects = ({ lexicon, index, nameAt }: QuoteDocument, { at, referent }: Judged): boolean =>
  lexicon.table.inflectedNames === true &&
  referent?.kind === 'entry' &&
  index.entryOf[nameAt[at - 1] ?? -1] !== referent.entry;

/** Nobody is found, or only by a verb that says nothing by itself: 'Er kam zum „2. Tag der Brücken“'. */
const isUnheard = ({ tier, rule }: Judged): boolean =>
  tier === 'none' || rule.startsWith('speaker-weak-verb-quote');

/** Words of the longest name that a body, a prize or a law has. */
const LONGEST_THING = 12;

/**
 * des „Gesetzes über den Schutz der Deiche“, "Группы по делам культурной революции": inside a sentence a capital opens
 * a name, where nobody is found who could have said it; in German, whose nouns all have one, behind an article that
 * no quotation stands behind. English and Romance texts quote whole sentences that way, and are left alone.
 */
function isNameOfThing(doc: QuoteDocument, { at, marked }: Judged): boolean {
  const { table, determiners, indefinites } = doc.lexicon;
  const { kind, lower = '' } = doc.units[at - 1] ?? {};
  const isOpened = table.capitalNouns === true && determiners.has(lower) && !indefinites.has(lower);
  const isBare = table.articles === '' && kind === 'word';
  if ((!isOpened && !isBare) || doc.units[at]?.ending !== '' || doc.units[at + 1]?.text === ',') return false;
  const { start, end } = doc.marked[marked] ?? { start: 0, end: 0 };
  const inside = doc.text.slice(start, end);
  return /^[\p{Lu}\p{N}]/u.test(inside) && hasAtMost(inside, LONGEST_THING);
}

/** Stops counting early: a quotation may be very long. */
const hasAtMost = (text: string, words: number): boolean =>
  text.slice(0, words * LONGEST_WORD).split(/\s+/u, words + 1).length <= words &&
  text.length <= words * LONGEST_WORD;

/** UTF-16 code units, with its blank. */
const LONGEST_WORD = 30;
