import { type GuardOutcome, guardPage, PAGE_LIMITS, TREE_LIMITS } from './guard.js';
import { narrowPage } from './narrow.js';
import { thinPage } from './thin.js';

/** A page of which a tree can be made. */
export type FitOutcome =
  | (Extract<GuardOutcome, { kind: 'ok' }> & { readonly html: string })
  | Extract<GuardOutcome, { kind: 'failed' }>;

/**
 * The page as it is, where it is small enough for a tree, else narrowed to its article and metadata. Refused is what
 * exceeds `PAGE_LIMITS`, is no text, or is too large or deep for a tree even so.
 */
export function fitPage(html: string): FitOutcome {
  const whole = guardPage(html, TREE_LIMITS);
  if (whole.kind === 'ok') return { ...whole, html };
  const entire = guardPage(html, PAGE_LIMITS);
  if (entire.kind === 'failed') return entire;
  const thin = guardHtml(thinPage(html));
  return thin.kind === 'ok' ? thin : guardHtml(narrowPage(thin.html));
}

function guardHtml(html: string) {
  return { ...guardPage(html, TREE_LIMITS), html };
}
