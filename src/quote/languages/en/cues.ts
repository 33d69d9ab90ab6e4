import type { CueTable } from '../table/cues.js';

export const ENGLISH_CUES: CueTable = {
  asMarks: 'as',
  absoluteMarks: 'with',
  afterQuoteOnly: '',
  agentMarks: 'by',
  accordingTo: ['according to', 'in the words of', 'as per'],
  statedIn: '',
  cueOpeners: 'as',
};
