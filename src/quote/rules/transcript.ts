import type { Rule } from './rule.js';

/** "WALLACE:", "Chris Wallace:" at the start of a turn, inside the quotation marks. */
const LABEL = /^\s*(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}):\s/u;

/** A transcript printed in quotation marks: each turn opens with its speaker's name. */
export const transcriptTurn: Rule = {
  name: 'transcript-turn',
  find: ({ doc, at }) => {
    const label = LABEL.exec((doc.units[at]?.text ?? '').slice(0, 80))?.[1];
    return label === undefined
      ? undefined
      : { mention: { kind: 'label', label, from: at, to: at + 1 }, tier: 'beside' };
  },
};
