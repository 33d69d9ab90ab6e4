import type { LanguageTable } from '../language.js';
import { PORTUGUESE_BODIES } from './bodies.js';
import { PORTUGUESE_CUES } from './cues.js';
import { PORTUGUESE_FORMS } from './forms.js';
import { PORTUGUESE_NAMES } from './names.js';
import { PORTUGUESE_NOISE } from './noise.js';
import { PORTUGUESE_OFFICES } from './offices.js';
import { PORTUGUESE_PEOPLE } from './people.js';
import { PORTUGUESE_PERSON_NOUNS } from './person-nouns.js';
import { PORTUGUESE_PLACES } from './places.js';
import { PORTUGUESE_VERBS } from './verbs.js';
import { PORTUGUESE_WORDS } from './words.js';

/** The words of Portuguese, group by group. */
export const PORTUGUESE: LanguageTable = {
  code: 'pt',
  marks: ['“”', '«»', '„”', '„“', '””'],
  innerMarks: ['‘’'],
  cuesInside: 'short commas',
  dashDialogue: true,
  ...PORTUGUESE_VERBS,
  ...PORTUGUESE_CUES,
  ...PORTUGUESE_WORDS,
  ...PORTUGUESE_NAMES,
  ...PORTUGUESE_PLACES,
  ...PORTUGUESE_PERSON_NOUNS,
  ...PORTUGUESE_OFFICES,
  ...PORTUGUESE_PEOPLE,
  ...PORTUGUESE_BODIES,
  ...PORTUGUESE_FORMS,
  ...PORTUGUESE_NOISE,
};
