import type { LanguageTable } from '../language.js';
import { ITALIAN_BODIES } from './bodies.js';
import { ITALIAN_CUES } from './cues.js';
import { ITALIAN_FORMS } from './forms.js';
import { ITALIAN_NAMES } from './names.js';
import { ITALIAN_NOISE } from './noise.js';
import { ITALIAN_OFFICES } from './offices.js';
import { ITALIAN_PEOPLE } from './people.js';
import { ITALIAN_PERSON_NOUNS } from './person-nouns.js';
import { ITALIAN_PLACES } from './places.js';
import { ITALIAN_VERBS } from './verbs.js';
import { ITALIAN_WORDS } from './words.js';

/** The words of Italian, group by group. */
export const ITALIAN: LanguageTable = {
  code: 'it',
  marks: ['«»', '“”', '„”', '„“', '””'],
  innerMarks: ['‘’'],
  cuesInside: 'commas',
  dashDialogue: true,
  ...ITALIAN_VERBS,
  ...ITALIAN_CUES,
  ...ITALIAN_WORDS,
  ...ITALIAN_NAMES,
  ...ITALIAN_PLACES,
  ...ITALIAN_PERSON_NOUNS,
  ...ITALIAN_OFFICES,
  ...ITALIAN_PEOPLE,
  ...ITALIAN_BODIES,
  ...ITALIAN_FORMS,
  ...ITALIAN_NOISE,
};
