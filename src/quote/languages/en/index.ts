import type { LanguageTable } from '../language.js';
import { ENGLISH_BODIES } from './bodies.js';
import { ENGLISH_CUES } from './cues.js';
import { ENGLISH_FORMS } from './forms.js';
import { ENGLISH_NAMES } from './names.js';
import { ENGLISH_NOISE } from './noise.js';
import { ENGLISH_OFFICES } from './offices.js';
import { ENGLISH_PEOPLE } from './people.js';
import { ENGLISH_PERSON_NOUNS } from './person-nouns.js';
import { ENGLISH_PLACES } from './places.js';
import { ENGLISH_VERBS } from './verbs.js';
import { ENGLISH_WORDS } from './words.js';

/** The words of English, group by group. */
export const ENGLISH: LanguageTable = {
  code: 'en',
  marks: ['“”', '„“', '„”', '«»', '””'],
  innerMarks: ['‘’'],
  ...ENGLISH_VERBS,
  ...ENGLISH_CUES,
  ...ENGLISH_WORDS,
  ...ENGLISH_NAMES,
  ...ENGLISH_PLACES,
  ...ENGLISH_PERSON_NOUNS,
  ...ENGLISH_OFFICES,
  ...ENGLISH_PEOPLE,
  ...ENGLISH_BODIES,
  ...ENGLISH_FORMS,
  ...ENGLISH_NOISE,
};
