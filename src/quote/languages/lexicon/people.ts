import type { LanguageTable } from '../language.js';
import { withFeminines } from './feminines.js';
import { mapOf, setOf, type Words, words } from './lists.js';
import type { OfficeLexicon } from './offices.js';
import { nearNounsOf } from './person-nouns.js';

/** The nouns that take people up, made ready for look-ups. */
export interface PersonLexicon {
  /** Nouns that may take up whoever spoke last: expert, politician. */
  readonly genericNouns: Words;
  /** Nouns that take up the one person whom their paragraph names: bricklayer, old lady. */
  readonly nearNouns: Pick<Words, 'has' | 'size'>;
  readonly latterNouns: Words;
  readonly formerNouns: Words;
  readonly emptyRoles: Words;
  readonly kinNouns: Words;
  readonly sceneMarks: Words;
  readonly friendNouns: Words;
  /** The line of each. */
  readonly nationNouns: ReadonlyMap<string, number>;
  readonly accusedNouns: Words;
  readonly accusingVerbs: Words;
  readonly accusedMarks: readonly (readonly string[])[];
  readonly interlocutors: Words;
  readonly anonymousNouns: Words;
}

/** Makes the nouns that take people up ready, given the offices: an ending tells a trade, but no office. */
export function compilePeople(table: LanguageTable, { officesOf }: OfficeLexicon): PersonLexicon {
  return {
    genericNouns: setOf(withFeminines(table.genericNouns, table)),
    nearNouns: nearNounsOf(table, officesOf),
    latterNouns: setOf(table.latterNouns),
    formerNouns: setOf(table.formerNouns),
    nationNouns: mapOf((table.nationNouns ?? []).map((line, at) => [line, at] as const)),
    sceneMarks: setOf(table.sceneMarks),
    kinNouns: setOf(withFeminines(table.kinNouns, table)),
    friendNouns: setOf(withFeminines(table.friendNouns, table)),
    emptyRoles: setOf(withFeminines(table.emptyRoles, table)),
    accusedNouns: setOf(withFeminines(table.accusedNouns, table)),
    accusingVerbs: setOf(table.accusingVerbs),
    accusedMarks: (table.accusedMarks ?? []).map(words),
    interlocutors: setOf(table.interlocutors),
    anonymousNouns: setOf(withFeminines(table.anonymousNouns, table)),
  };
}
