import type { Cast } from './cast.js';
import type { NameSpan } from './describe-name.js';
import type { QuoteDocument } from './document.js';
import type { Gender } from './languages/lexicon.js';
import type { Mention } from './mention.js';
import { officesIn } from './offices.js';

/** Sentences back within which a generic noun ("the expert") takes up the last speaker. */
const FARTHEST_TAKE_UP = 8;

/** Words of "il tecnico piemontese", "a antiga tesoureira". */
const LONGEST_DESCRIPTION = 4;

type Nominal = Extract<Mention, { kind: 'nominal' }>;

/**
 * The person whom "the director" or "the expert" takes up again: the one person named so far whose role has that noun
 * or another for the same office, else, for nouns that fit any speaker, the one named near by or the last speaker.
 * Undefined where several fit or none does.
 */
export function resolveNominal(
  doc: QuoteDocument,
  mention: Nominal,
  cast: Cast,
  lastSpeaker: number | undefined,
): number | undefined {
  const head = doc.units[mention.head]?.lower ?? '';
  if (!isTakingUp(doc, mention)) return undefined;
  // "the report", where someone is an author of the report.
  if (doc.lexicon.groupNouns.has(head) && !doc.lexicon.personNouns.has(head)) return undefined;
  const gender = genderOf(doc, mention);
  const bearer = onlyBearer(doc, mention, cast, gender);
  const { genericNouns, nearNouns } = doc.lexicon;
  const isGeneric = genericNouns.has(head);
  if (!isGeneric && !nearNouns.has(head) && !isDescription(doc, head)) return bearer;
  if (isUnnamedBefore(doc, mention.from, head)) return bearer;
  const near = introducedBefore(doc, mention.from, gender, lastSpeaker);
  // A man's word may stand for a woman's office, unless a man is near by.
  const isBearer = bearer !== undefined && agrees(doc, bearer, gender);
  const isOther = near !== undefined && isBearer && cast.roles[near] !== undefined;
  if (near !== undefined && !isOther) return near;
  if (isGeneric) return takeUp(doc, mention.from, lastSpeaker, gender);
  return bearer ?? (isDescription(doc, head) ? onlyNearby(doc, mention.from, gender) : undefined);
}

/** "the director", "la leader dem"; where the language has no articles, the noun alone. */
function isTakingUp(doc: QuoteDocument, { from, to }: Nominal): boolean {
  const { definites, table } = doc.lexicon;
  if (table.articles === '' && to - from === 1) return true;
  if (!definites.has(doc.units[from]?.lower ?? '')) return false;
  if (to - from <= 2) return true;
  if (table.headFirst !== true) return false;
  return isPlain(doc, from, to) || officesIn(wordsOf(doc, from, to), doc.lexicon).length > 0;
}

/** Nothing but small words, and nobody's: no preposition among them. */
function isPlain(doc: QuoteDocument, from: number, to: number): boolean {
  if (to - from > LONGEST_DESCRIPTION) return false;
  for (let at = from; at < to; at++) {
    const unit = doc.units[at];
    if (unit?.kind !== 'word' || unit.capital !== (at === from && unit.capital)) return false;
    if (doc.lexicon.prepositions.has(unit.lower)) return false;
  }
  return true;
}

const wordsOf = (doc: QuoteDocument, from: number, to: number): string[] =>
  doc.units.slice(from, to).flatMap(({ kind, lower }) => (kind === 'word' ? [lower] : []));

/** Where articles tell a gender, any noun for one person takes up whoever it can be: "l'attaccante", "a escritora". */
function isDescription(doc: QuoteDocument, head: string): boolean {
  const { articleGenders, personNouns, anonymousNouns, genericNouns, nearNouns } = doc.lexicon;
  if (articleGenders.size === 0 || !personNouns.has(head)) return false;
  return !anonymousNouns.has(head) || genericNouns.has(head) || nearNouns.has(head);
}

/** By the article, else by the noun. */
function genderOf(doc: QuoteDocument, { from, head }: Nominal): Gender | undefined {
  const byArticle = doc.lexicon.articleGenders.get(doc.units[from]?.lower ?? '');
  if (byArticle !== undefined) return byArticle;
  const own = doc.lexicon.personNouns.get(doc.units[head]?.lower ?? '');
  return own === 'any' ? undefined : own;
}

/** The one person named before whose role has the noun or the office; a man's word may stand for a woman's office. */
function onlyBearer(
  doc: QuoteDocument,
  { head, from, to }: Nominal,
  cast: Cast,
  gender: Gender | undefined,
): number | undefined {
  const offices = officesIn(wordsOf(doc, from, to), doc.lexicon);
  const found = [
    ...(cast.byNoun.get(doc.units[head]?.lower ?? '') ?? []),
    ...offices.flatMap((office) => cast.byOffice.get(office) ?? []),
  ];
  const fitting = [...new Set(found)].filter((entry) => isNamedBefore(doc, entry, from));
  if (fitting.length === 1) return fitting[0];
  const agreeing = fitting.filter((entry) => agrees(doc, entry, gender));
  return agreeing.length === 1 && doc.lexicon.articleGenders.size > 0 ? agreeing[0] : undefined;
}

/** `Wilmer Quispe espera. "…", lamentó el albañil`: the one person whom the paragraph names before the noun. */
function introducedBefore(
  doc: QuoteDocument,
  at: number,
  gender: Gender | undefined,
  lastSpeaker: number | undefined,
): number | undefined {
  const { nearNouns, articleGenders } = doc.lexicon;
  if (nearNouns.size === 0 && articleGenders.size === 0) return undefined;
  const named = namedBefore(doc, at, gender, 1);
  if (named.size === 1) return [...named][0];
  return lastSpeaker !== undefined && named.has(lastSpeaker) && articleGenders.size > 0
    ? lastSpeaker
    : undefined;
}

/** Persons whom the last paragraphs before unit `at` name and whom a noun of that gender fits. */
function namedBefore(
  doc: QuoteDocument,
  at: number,
  gender: Gender | undefined,
  paragraphs: number,
): ReadonlySet<number> {
  const named = new Set<number>();
  const low = Math.max(0, at - FARTHEST_UNIT * paragraphs);
  let breaks = 0;
  for (let unit = at - 1; unit >= low; unit--) {
    if (doc.units[unit]?.kind === 'break') breaks += 1;
    if (breaks === paragraphs) break;
    const entry = doc.index.entryOf[doc.nameAt[unit] ?? -1];
    if (entry !== undefined && isPerson(doc, entry) && agrees(doc, entry, gender)) named.add(entry);
  }
  return named;
}

/** The one person of the noun's gender whom this paragraph and the one before name. */
function onlyNearby(doc: QuoteDocument, at: number, gender: Gender | undefined): number | undefined {
  const named = gender === undefined ? new Set<number>() : namedBefore(doc, at, gender, 2);
  return named.size === 1 ? [...named][0] : undefined;
}

const isPerson = (doc: QuoteDocument, entry: number): boolean => doc.index.entries[entry]?.kind === 'person';

/** Units of a paragraph looked back for the person whom a noun takes up. */
const FARTHEST_UNIT = 80;

/** "un pescador … el pescador": someone without a name was introduced by the same noun. */
function isUnnamedBefore(doc: QuoteDocument, at: number, head: string): boolean {
  const { articles, definites, articleGenders } = doc.lexicon;
  if (articleGenders.size === 0) return false;
  for (let unit = at - 1; unit > Math.max(0, at - FARTHEST_UNIT); unit--) {
    const article = doc.units[unit - 1]?.lower ?? '';
    if (doc.units[unit]?.lower === head && articles.has(article) && !definites.has(article))
      return doc.units[unit + 1]?.text !== ',';
  }
  return false;
}

/** "la chercheuse" is no man. */
function agrees(doc: QuoteDocument, entry: number, gender: Gender | undefined): boolean {
  const known = doc.index.entries[entry]?.gender;
  return gender === undefined || known === undefined || gender === known;
}

function takeUp(
  doc: QuoteDocument,
  at: number,
  lastSpeaker: number | undefined,
  gender: Gender | undefined,
): number | undefined {
  if (lastSpeaker === undefined || !isPerson(doc, lastSpeaker)) return undefined;
  if (!agrees(doc, lastSpeaker, gender)) return undefined;
  const here = doc.sentenceOf[at] ?? 0;
  const name = lastMentionBefore(doc, lastSpeaker, at);
  if (name === undefined) return undefined;
  return here - (doc.sentenceOf[name.from] ?? 0) <= FARTHEST_TAKE_UP ? lastSpeaker : undefined;
}

/** The entry's last mention before unit `at`, by halving: an entry may have very many. */
function lastMentionBefore(doc: QuoteDocument, entry: number, at: number): NameSpan | undefined {
  const mentions = doc.index.entries[entry]?.mentions ?? [];
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const from = doc.index.names[mentions[middle] ?? -1]?.from ?? 0;
    if (from < at) low = middle + 1;
    else high = middle;
  }
  return doc.index.names[mentions[low - 1] ?? -1];
}

function isNamedBefore(doc: QuoteDocument, entry: number, at: number): boolean {
  const first = doc.index.entries[entry]?.mentions[0];
  const name = first === undefined ? undefined : doc.index.names[first];
  return name !== undefined && name.from < at;
}
