import type { LanguageTable } from '../language.js';
import { RUSSIAN_BODIES } from './bodies.js';
import { RUSSIAN_CUES } from './cues.js';
import { RUSSIAN_FORMS } from './forms.js';
import { RUSSIAN_NAMES } from './names.js';
import { RUSSIAN_NOISE } from './noise.js';
import { RUSSIAN_OFFICES } from './offices.js';
import { RUSSIAN_PEOPLE } from './people.js';
import { RUSSIAN_PERSON_NOUNS } from './person-nouns.js';
import { RUSSIAN_PLACES } from './places.js';
import { RUSSIAN_VERBS } from './verbs.js';
import { RUSSIAN_WORDS } from './words.js';

/** The words of Russian, group by group. */
export const RUSSIAN: LanguageTable = {
  code: 'ru',
  marks: ['«»', '„“', '“”', '„”'],
  innerMarks: [],
  dashInterrupts: true,
  dashDialogue: true,
  ...RUSSIAN_VERBS,
  ...RUSSIAN_CUES,
  ...RUSSIAN_WORDS,
  ...RUSSIAN_NAMES,
  ...RUSSIAN_PLACES,
  ...RUSSIAN_PERSON_NOUNS,
  ...RUSSIAN_OFFICES,
  ...RUSSIAN_PEOPLE,
  ...RUSSIAN_BODIES,
  ...RUSSIAN_FORMS,
  ...RUSSIAN_NOISE,
};
