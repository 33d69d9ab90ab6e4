import type { QuoteDocument } from '../document.js';
import { ANY_CASE, GENITIVE, NOMINATIVE } from '../languages/declension.js';
import { bodyInSubjectsCase } from '../names/bodies.js';
import type { NameSpan } from '../names/describe-name.js';
import { findFullNames } from '../names/names-elsewhere.js';
import { casesOfNoun, isObliqueFirstName } from '../names/nominative.js';
import { nominativeOfGroup, nominativeOfGroupName } from '../names/nominative-of-group.js';
import { nominativeOfName } from '../names/nominative-of-name.js';
import { bareRoleOf } from '../roles/bare-role.js';
import { foldCase, UNSEEN, type Unit } from '../text/tokens.js';

/** The fullest name of each entry of the name index, in its order and in the subject's case: how speakers are printed. */
export function fullNames(doc: QuoteDocument): string[] {
  const fullest = doc.index.entries.map((_, entry) => fullestName(doc, entry));
  const isSurname = (entry: number): boolean => {
    const kind = doc.index.entries[entry]?.kind;
    return (kind === 'person' || kind === 'unknown') && fullest[entry]?.includes(' ') === false;
  };
  const surnames = fullest.filter((_, entry) => isSurname(entry));
  const elsewhere = findFullNames([doc.title, doc.text], surnames, doc.lexicon);
  // A full name that is an entry of its own is somebody else's: "Mr. Quire" beside Anna Quire.
  const taken = new Set(fullest);
  return fullest.map((name, entry) => {
    const full = isSurname(entry) ? elsewhere.get(name) : undefined;
    return full === undefined || taken.has(full) ? name : full;
  });
}

function fullestName(doc: QuoteDocument, entry: number): string {
  const { index, units, text, lexicon } = doc;
  let best: readonly string[] = [];
  let written = '';
  let governed = 0;
  let most = 0;
  const isBody = index.entries[entry]?.kind === 'group';
  for (const mention of index.entries[entry]?.mentions ?? []) {
    const name = index.names[mention];
    const first = name === undefined ? undefined : units[name.from];
    const last = name === undefined ? undefined : lastUnit(doc, name);
    if (name === undefined || first === undefined || last === undefined) continue;
    const worth = name.words.length + (isBaseForm(doc, name.words) ? 0.5 : 0);
    if (worth > most) {
      most = worth;
      best = name.words;
      governed = governedCases(doc, name);
      written = text.slice(first.start, last.end).replace(UNSEEN, '');
    }
  }
  return lexicon.table.inflectedNames === true
    ? nameInSubjectsCase(doc, entry, { words: best, written, governed })
    : isBody
      ? bodyInSubjectsCase(written, lexicon)
      : written;
}

/** The last unit of a name as printed: not the letters behind it. */
function lastUnit({ units, lexicon }: QuoteDocument, { to, words }: NameSpan): Unit | undefined {
  const last = units[to - 1];
  const isBehind = lexicon.postNominals.has(last?.lower ?? '') && last?.text !== words.at(-1);
  return isBehind ? units[to - 2] : last;
}

/** Whether a name may stand in the subject's case, as far as its own words tell. */
function isBaseForm(doc: QuoteDocument, words: readonly string[]): boolean {
  if (doc.lexicon.table.inflectedNames !== true) return !isGenitive(doc, words);
  const first = foldCase(words[0] ?? '');
  return doc.lexicon.firstNames.has(first) && !isObliqueFirstName(first, doc.lexicon);
}

/** A name as it stands somewhere. */
interface Written {
  readonly words: readonly string[];
  readonly written: string;
  /** Bits of the cases in which what stands before it puts it; 0 where it may be a subject. */
  readonly governed: number;
}

/** "По словам Ярослава", "слова адвоката Ярослава": a preposition, or a role in another case. */
function governedCases(doc: QuoteDocument, name: NameSpan): number {
  const { units, lexicon } = doc;
  const role = bareRoleOf(doc, name);
  const head = units[role?.head ?? -1]?.lower ?? '';
  const cases = lexicon.inflections.get(head)?.singular?.cases ?? casesOfNoun(head, lexicon);
  if (role !== undefined && (cases & NOMINATIVE) === 0) return cases;
  const before = units[(role?.from ?? name.titleFrom) - 1]?.lower ?? '';
  // "згідно з": the preposition closes the phrase.
  if (lexicon.prepositions.has(before)) return ANY_CASE & ~NOMINATIVE;
  return lexicon.accordingEnds.has(before) || lexicon.wordsNouns.has(before) ? GENITIVE : 0;
}

/** The name of an entry as a subject has it: "Марты Ольшевской" is Марта Ольшевская. */
function nameInSubjectsCase(
  doc: QuoteDocument,
  entry: number,
  { words, written, governed }: Written,
): string {
  const { lexicon, index } = doc;
  const { mentions = [], kind } = index.entries[entry] ?? {};
  if (kind === 'group' || kind === 'unknown') {
    const [only, second] = words;
    const head = words.findIndex((word) => lexicon.inflections.has(foldCase(word)));
    if (head >= 0) return respell(written, words, nominativeOfGroup(words, head, true, lexicon));
    const isLocated = mentions.every((mention) => isBehindPreposition(doc, index.names[mention]?.from ?? 0));
    if (only !== undefined && second === undefined && isLocated) return nominativeOfGroupName(only, lexicon);
  }
  const attested = new Set(mentions.flatMap((mention) => index.names[mention]?.words.at(-1) ?? []));
  const base = nominativeOfName(words, { attested, governed }, lexicon);
  return base === undefined ? written : respell(written, words, base);
}

const isBehindPreposition = ({ units, lexicon }: QuoteDocument, at: number): boolean =>
  lexicon.prepositions.has(units[at - 1]?.lower ?? '');

/** Puts words in the place of others, with what stands between them: "Н. П. Сомовой". */
function respell(written: string, words: readonly string[], instead: readonly string[]): string {
  let result = '';
  let from = 0;
  words.forEach((word, at) => {
    const start = written.indexOf(word, from);
    result += written.slice(from, start) + (instead[at] ?? word);
    from = start + word.length;
  });
  return result + written.slice(from);
}

/** "Lahms": a German name with a genitive's ending, which the same name may lack elsewhere. */
const isGenitive = (doc: QuoteDocument, words: readonly string[]): boolean =>
  doc.lexicon.table.capitalNouns !== true || words.at(-1)?.endsWith('s') === true;
