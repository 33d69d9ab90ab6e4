import type { LanguageTable } from '../language.js';
import { UKRAINIAN_BODIES } from './bodies.js';
import { UKRAINIAN_CUES } from './cues.js';
import { UKRAINIAN_FORMS } from './forms.js';
import { UKRAINIAN_NAMES } from './names.js';
import { UKRAINIAN_NOISE } from './noise.js';
import { UKRAINIAN_OFFICES } from './offices.js';
import { UKRAINIAN_PEOPLE } from './people.js';
import { UKRAINIAN_PERSON_NOUNS } from './person-nouns.js';
import { UKRAINIAN_PLACES } from './places.js';
import { UKRAINIAN_VERBS } from './verbs.js';
import { UKRAINIAN_WORDS } from './words.js';

/** The words of Ukrainian, group by group. */
export const UKRAINIAN: LanguageTable = {
  code: 'uk',
  marks: ['«»', '“”', '„“', '„”', '””'],
  innerMarks: [],
  dashInterrupts: true,
  dashDialogue: true,
  ...UKRAINIAN_VERBS,
  ...UKRAINIAN_CUES,
  ...UKRAINIAN_WORDS,
  ...UKRAINIAN_NAMES,
  ...UKRAINIAN_PLACES,
  ...UKRAINIAN_PERSON_NOUNS,
  ...UKRAINIAN_OFFICES,
  ...UKRAINIAN_PEOPLE,
  ...UKRAINIAN_BODIES,
  ...UKRAINIAN_FORMS,
  ...UKRAINIAN_NOISE,
};
