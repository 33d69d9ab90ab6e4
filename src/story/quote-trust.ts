import type { Quote } from '../model.js';

/** How far a rule's speaker may be trusted in print, by how often it is right; other rules are last resorts. */
const TRUST: Readonly<Record<string, number>> = {
  'quote-verb-speaker': 0,
  'quote-speaker-verb': 0,
  'quote-late-cue': -0.2,
  'quote-next-sentence': -0.3,
  'speaker-verb-quote': -0.6,
  'speaker-colon-quote': -0.4,
  'quote-dash-speaker': -0.4,
};
const LAST_RESORT = -3;
/** What lowers the trust in a rule, by what stands in brackets behind its name. */
const COSTS: Readonly<Record<string, number>> = { pronoun: 2, noun: 1.2 };
/** "a report", "one of the men": a cue without a proper name is misread more often. */
const UNNAMED_COST = 0.8;

/** 0 for a cue with a name right beside the quotation, less for anything weaker. */
export function trustOf({ rule, tier, speaker }: Quote): number {
  const [name = '', ...doubts] = rule.split(/ \(|\)/u).filter((part) => part !== '');
  const base = tier === 'beside' ? (TRUST[name] ?? LAST_RESORT) : LAST_RESORT - 1;
  const costs = doubts.reduce((sum, doubt) => sum + (COSTS[doubt] ?? 0), 0);
  return base - costs - (hasProperName(speaker?.name ?? '') ? 0 : UNNAMED_COST);
}

/** Two capitalised words at least, as in a full name. */
const hasProperName = (name: string): boolean => (name.match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0) >= 2;
