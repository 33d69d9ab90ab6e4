import type { LanguageTable } from '../language.js';
import { SPANISH_BODIES } from './bodies.js';
import { SPANISH_CUES } from './cues.js';
import { SPANISH_FORMS } from './forms.js';
import { SPANISH_NAMES } from './names.js';
import { SPANISH_NOISE } from './noise.js';
import { SPANISH_OFFICES } from './offices.js';
import { SPANISH_PEOPLE } from './people.js';
import { SPANISH_PERSON_NOUNS } from './person-nouns.js';
import { SPANISH_PLACES } from './places.js';
import { SPANISH_VERBS } from './verbs.js';
import { SPANISH_WORDS } from './words.js';

/** The words of Spanish, group by group. */
export const SPANISH: LanguageTable = {
  code: 'es',
  marks: ['«»', '“”', '„”', '„“', '””'],
  innerMarks: ['‘’'],
  cuesInside: 'short commas',
  dashDialogue: true,
  ...SPANISH_VERBS,
  ...SPANISH_CUES,
  ...SPANISH_WORDS,
  ...SPANISH_NAMES,
  ...SPANISH_PLACES,
  ...SPANISH_PERSON_NOUNS,
  ...SPANISH_OFFICES,
  ...SPANISH_PEOPLE,
  ...SPANISH_BODIES,
  ...SPANISH_FORMS,
  ...SPANISH_NOISE,
};
