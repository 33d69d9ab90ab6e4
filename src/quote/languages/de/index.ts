import type { LanguageTable } from '../language.js';
import { GERMAN_BODIES } from './bodies.js';
import { GERMAN_CUES } from './cues.js';
import { GERMAN_FORMS } from './forms.js';
import { GERMAN_NAMES } from './names.js';
import { GERMAN_NOISE } from './noise.js';
import { GERMAN_PEOPLE } from './people.js';
import { GERMAN_PERSON_NOUNS } from './person-nouns.js';
import { GERMAN_PLACES } from './places.js';
import { GERMAN_VERBS } from './verbs.js';
import { GERMAN_WORDS } from './words.js';

/** The words of German, group by group. */
export const GERMAN: LanguageTable = {
  code: 'de',
  marks: ['„“', '„”', '“”', '»«', '«»'],
  innerMarks: ['‚‘', '‘’', '›‹', '‹›'],
  ...GERMAN_VERBS,
  ...GERMAN_CUES,
  ...GERMAN_WORDS,
  ...GERMAN_NAMES,
  ...GERMAN_PLACES,
  ...GERMAN_PERSON_NOUNS,
  ...GERMAN_PEOPLE,
  ...GERMAN_BODIES,
  ...GERMAN_FORMS,
  ...GERMAN_NOISE,
};
