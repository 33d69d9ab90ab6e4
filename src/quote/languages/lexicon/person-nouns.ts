import { type Endings, endingsOf } from '../endings.js';
import type { LanguageTable } from '../language.js';
import { withFeminines } from './feminines.js';
import { declining, type FormLexicon } from './forms.js';
import type { Gender } from './gender.js';
import { mapOf, setOf, type Words, words } from './lists.js';

/** Nouns for persons: those that the table lists, and those that their ending tells. */
export type PersonNouns = Pick<ReadonlyMap<string, Gender | 'any'>, 'has' | 'get'>;

/** The nouns for a person of a language, made ready for look-ups. */
export interface PersonNounLexicon {
  readonly personNouns: PersonNouns;
  /** Whether a noun beside a name tells a trade by its ending: "régleur". */
  readonly isTrade: (word: string) => boolean;
  /** Nouns whose article tells no gender: "la victime", "la autoridad". */
  readonly epicenes: Words;
  readonly agentEndings: Endings;
  /** The gender of a person's noun that no list has, by its ending. */
  readonly speakerEndings: { readonly male: readonly string[]; readonly female: readonly string[] };
}

/** Makes the nouns for a person ready, given the forms of nouns. */
export function compilePersonNouns(table: LanguageTable, forms: FormLexicon): PersonNounLexicon {
  return {
    isTrade: tradesOf(table),
    personNouns: personNounsOf(table, listedPersons(table, declining(forms))),
    epicenes: setOf(table.epicenes),
    agentEndings: endingsOf(table.agentEndings),
    speakerEndings: {
      male: words(table.speakerEndings?.male),
      female: words(table.speakerEndings?.female),
    },
  };
}

/** The nouns that the table lists, in every form, with the gender that each tells. */
function listedPersons(
  table: LanguageTable,
  declined: (list: string) => string,
): ReadonlyMap<string, Gender | 'any'> {
  const { male, female, any } = table.personNouns;
  const men = setOf(male);
  // "o atacante", "a atacante": both lists have it.
  const both = words(female).filter((word) => men.has(word));
  return mapOf<Gender | 'any'>([
    [declined(both.join(' ')), 'any'],
    [declined(male), 'male'],
    [declined(female), 'female'],
    [declined(any), 'any'],
    [declined(withFeminines(male, table)), 'female'],
  ]);
}

/** The nouns of the table, with those that an ending or a part tells: "organizzatrice", "vice-sindaco", "juiz-presidente". */
function personNounsOf(table: LanguageTable, listed: ReadonlyMap<string, Gender | 'any'>): PersonNouns {
  const { personEndings } = table;
  if (personEndings === undefined) return listed;
  const groups = setOf(table.groupNouns, table.bodyNouns, table.workNouns);
  const { male, female, any } = personEndings;
  const shapes = [[male, 'male'] as const, [female, 'female'] as const, [any, 'any'] as const].map(
    ([endings, gender]) => [new RegExp(`\\p{L}(?:${words(endings).join('|')})$`, 'u'), gender] as const,
  );
  const get = (word: string): Gender | 'any' | undefined => {
    const known = listed.get(word);
    if (known !== undefined || word.length < SHORTEST_SHAPED || groups.has(word)) return known;
    if (word.includes('-')) return partsOf(word).flatMap((part) => listed.get(part) ?? [])[0];
    return shapes.find(([shape]) => shape.test(word))?.[1];
  };
  return { get, has: (word) => get(word) !== undefined };
}

/** Letters: shorter words that end so are other nouns ("lista", "motore"). */
const SHORTEST_SHAPED = 7;

/** Tells a trade by its ending. */
function tradesOf({ tradeEndings }: LanguageTable): (word: string) => boolean {
  if (tradeEndings === undefined) return () => false;
  const save = setOf(tradeEndings.save);
  const shape = new RegExp(`\\p{L}{2}(?:${words(tradeEndings.endings).join('|')})$`, 'u');
  return (word) => shape.test(word) && !save.has(word);
}

/** "ex-ministro" is no more than a minister, "bombeiro-chefe" is a fireman first. */
const partsOf = (word: string): string[] => {
  const cut = word.indexOf('-');
  const first = word.slice(0, cut);
  return /^(?:ex|vice|sub|co|neo|auto)$/u.test(first) ? [word.slice(cut + 1)] : [first];
};

/** The nouns of the table, and whatever its ending tells to be a trade, where it is no office. */
export function nearNounsOf(table: LanguageTable, offices: Pick<Words, 'has'>): Pick<Words, 'has' | 'size'> {
  const near = setOf(withFeminines(table.nearNouns, table));
  if (table.personEndings === undefined) return near;
  const byShape = personNounsOf(table, new Map());
  return {
    size: near.size,
    has: (word) => near.has(word) || (!offices.has(word) && !word.includes('-') && byShape.has(word)),
  };
}
