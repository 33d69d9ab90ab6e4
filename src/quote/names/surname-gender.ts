import type { Gender } from '../languages/lexicon.js';

/** Endings of surnames that only a man's, or only a woman's, has in any case: "Томского", "Соколов"; "Томскую", "Соколовой". */
const OWN: Readonly<Record<Gender, RegExp>> = {
  male: /\p{L}(?:[сц]ь?к(?:ого|ому|им|ий)|[оеє]в(?:ым|им)?)$/u,
  female: /\p{L}(?:[сц]ь?к(?:ая|ую|а|у|ою|ої|ій)|[оеє]в(?:ой|ою|ої|ій))$/u,
};

/** Where names are declined, a surname in a form that nobody of this gender has. */
export const isOtherSurname = (surname: string, gender: Gender | undefined): boolean =>
  gender !== undefined && OWN[gender === 'male' ? 'female' : 'male'].test(surname);
