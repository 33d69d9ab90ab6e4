import { type Endings, endingsOf } from '../endings.js';
import type { LanguageTable } from '../language.js';
import { withFeminines } from './feminines.js';
import { declining, type FormLexicon } from './forms.js';
import { mapOf, setOf, type Words, words } from './lists.js';
import {
  listedPersons,
  nearNounsOf,
  officesOf,
  type PersonNouns,
  personNounsOf,
  tradesOf,
} from './person-nouns.js';

/** The nouns for people of a language, made ready for look-ups. */
export interface PersonLexicon {
  /** Nouns that may take up whoever spoke last: expert, politician. */
  readonly genericNouns: Words;
  /** Nouns that take up the one person whom their paragraph names: bricklayer, old lady. */
  readonly nearNouns: Pick<Words, 'has' | 'size'>;
  /** Numbers of the offices that a noun or phrase may name: the same for all that mean the same. */
  readonly officesOf: ReadonlyMap<string, readonly number[]>;
  readonly latterNouns: Words;
  readonly formerNouns: Words;
  readonly personNouns: PersonNouns;
  /** Whether a noun beside a name tells a trade by its ending: "régleur". */
  readonly isTrade: (word: string) => boolean;
  /** Nouns whose article tells no gender: "la victime", "la autoridad". */
  readonly epicenes: Words;
  readonly agentEndings: Endings;
  /** The line of each. */
  readonly apartNouns: ReadonlyMap<string, number>;
  readonly degrees: Words;
  readonly emptyRoles: Words;
  readonly kinNouns: Words;
  readonly sceneMarks: Words;
  readonly friendNouns: Words;
  /** The line of each. */
  readonly nationNouns: ReadonlyMap<string, number>;
  readonly trades: Words;
  readonly accusedNouns: Words;
  readonly accusingVerbs: Words;
  readonly accusedMarks: readonly (readonly string[])[];
  /** The gender of a person's noun that no list has, by its ending. */
  readonly speakerEndings: { readonly male: readonly string[]; readonly female: readonly string[] };
  readonly sideOffices: Words;
  readonly rankStems: readonly string[];
  readonly roleParticiples: Words;
  readonly officePrepositions: Words;
  readonly interlocutors: Words;
  readonly anonymousNouns: Words;
}

/** Makes the nouns for people of a table ready, given the forms of its nouns. */
export function compilePeople(table: LanguageTable, forms: FormLexicon): PersonLexicon {
  const offices = officesOf(table);
  return {
    isTrade: tradesOf(table),
    genericNouns: setOf(withFeminines(table.genericNouns, table)),
    nearNouns: nearNounsOf(table, offices),
    officesOf: offices,
    latterNouns: setOf(table.latterNouns),
    formerNouns: setOf(table.formerNouns),
    personNouns: personNounsOf(table, listedPersons(table, declining(forms))),
    epicenes: setOf(table.epicenes),
    agentEndings: endingsOf(table.agentEndings),
    apartNouns: mapOf((table.apartNouns ?? []).map((line, at) => [withFeminines(line, table), at] as const)),
    nationNouns: mapOf((table.nationNouns ?? []).map((line, at) => [line, at] as const)),
    degrees: setOf(table.degrees),
    sceneMarks: setOf(table.sceneMarks),
    kinNouns: setOf(withFeminines(table.kinNouns, table)),
    friendNouns: setOf(withFeminines(table.friendNouns, table)),
    emptyRoles: setOf(withFeminines(table.emptyRoles, table)),
    accusedNouns: setOf(withFeminines(table.accusedNouns, table)),
    accusingVerbs: setOf(table.accusingVerbs),
    accusedMarks: (table.accusedMarks ?? []).map(words),
    speakerEndings: {
      male: words(table.speakerEndings?.male),
      female: words(table.speakerEndings?.female),
    },
    trades: setOf(withFeminines(table.trades, table)),
    rankStems: words(table.rankStems),
    sideOffices: setOf(withFeminines(table.sideOffices, table)),
    roleParticiples: setOf(table.roleParticiples),
    officePrepositions: setOf(table.officePrepositions),
    interlocutors: setOf(table.interlocutors),
    anonymousNouns: setOf(withFeminines(table.anonymousNouns, table)),
  };
}
