import type { MemberArticle } from '../model.js';
import { findTerms } from './terms.js';

/** UTF-16 code units of a text that are compared: an agency's text is cut at its end, seldom at its start. */
const COMPARED = 2000;
/** Words in a row: two editors who write about one event seldom hit on the same four. */
const SHINGLE = 4;
/** Part of the shorter text's shingles that the longer one repeats. */
const REPRINT_SHARE = 0.6;
/** Texts with fewer shingles (a title and a line) are too short to tell. */
const FEWEST_SHINGLES = 12;

/**
 * Which articles repeat the text of an earlier one, as agency reports are reprinted.
 * @param articles in order of arrival
 * @returns for each reprint's `articleId` the id of the article whose text it repeats (never itself a reprint)
 */
export function findReprints(
  articles: readonly Pick<MemberArticle, 'articleId' | 'text'>[],
): ReadonlyMap<string, string> {
  const originals: { readonly articleId: string; readonly shingles: ReadonlySet<string> }[] = [];
  const reprints = new Map<string, string>();
  for (const { articleId, text } of articles) {
    const shingles = findShingles(text);
    const original =
      shingles.size < FEWEST_SHINGLES
        ? undefined
        : originals.find((earlier) => sharedPart(earlier.shingles, shingles) >= REPRINT_SHARE);
    if (original === undefined) originals.push({ articleId, shingles });
    else reprints.set(articleId, original.articleId);
  }
  return reprints;
}

function findShingles(text: string): ReadonlySet<string> {
  const terms = findTerms(text.slice(0, COMPARED));
  return new Set(terms.slice(SHINGLE - 1).map((_, index) => terms.slice(index, index + SHINGLE).join(' ')));
}

function sharedPart(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [short, long] = one.size <= other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const shingle of short) if (long.has(shingle)) shared += 1;
  return short.size === 0 ? 0 : shared / short.size;
}
