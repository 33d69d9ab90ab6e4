import type { LanguageTable } from '../language.js';
import { FRENCH_BODIES } from './bodies.js';
import { FRENCH_CUES } from './cues.js';
import { FRENCH_FORMS } from './forms.js';
import { FRENCH_NAMES } from './names.js';
import { FRENCH_NOISE } from './noise.js';
import { FRENCH_OFFICES } from './offices.js';
import { FRENCH_PEOPLE } from './people.js';
import { FRENCH_PERSON_NOUNS } from './person-nouns.js';
import { FRENCH_PLACES } from './places.js';
import { FRENCH_VERBS } from './verbs.js';
import { FRENCH_WORDS } from './words.js';

/** The words of French, group by group. */
export const FRENCH: LanguageTable = {
  code: 'fr',
  marks: ['«»', '“”', '„”', '„“', '””'],
  innerMarks: ['‘’', '‹›'],
  cuesInside: 'commas',
  dashDialogue: true,
  ...FRENCH_VERBS,
  ...FRENCH_CUES,
  ...FRENCH_WORDS,
  ...FRENCH_NAMES,
  ...FRENCH_PLACES,
  ...FRENCH_PERSON_NOUNS,
  ...FRENCH_OFFICES,
  ...FRENCH_PEOPLE,
  ...FRENCH_BODIES,
  ...FRENCH_FORMS,
  ...FRENCH_NOISE,
};
