import type { LanguageTable } from '../language.js';
import { withFeminines } from './feminines.js';
import { mapOf, setOf, type Words, words } from './lists.js';

/** The offices, trades and ranks of a language, made ready for look-ups. */
export interface OfficeLexicon {
  /** Numbers of the offices that a noun or phrase may name: the same for all that mean the same. */
  readonly officesOf: ReadonlyMap<string, readonly number[]>;
  /** The line of each. */
  readonly apartNouns: ReadonlyMap<string, number>;
  readonly degrees: Words;
  readonly trades: Words;
  readonly sideOffices: Words;
  readonly rankStems: readonly string[];
  readonly roleParticiples: Words;
  readonly officePrepositions: Words;
}

/** Makes the offices of a table ready. */
export function compileOffices(table: LanguageTable): OfficeLexicon {
  return {
    officesOf: officesOf(table),
    apartNouns: mapOf((table.apartNouns ?? []).map((line, at) => [withFeminines(line, table), at] as const)),
    degrees: setOf(table.degrees),
    trades: setOf(withFeminines(table.trades, table)),
    rankStems: words(table.rankStems),
    sideOffices: setOf(withFeminines(table.sideOffices, table)),
    roleParticiples: setOf(table.roleParticiples),
    officePrepositions: setOf(table.officePrepositions),
  };
}

/** For each noun or phrase the places of the lines that have it. */
function officesOf(table: LanguageTable): Map<string, number[]> {
  const offices = new Map<string, number[]>();
  table.sameOffices?.forEach((line, office) => {
    const names = line.replace(/\s+/gu, ' ').split(', ');
    const nouns = names.filter((name) => !name.includes(' ')).join(' ');
    for (const name of new Set([...names, ...words(withFeminines(nouns, table))]))
      offices.set(name, [...(offices.get(name) ?? []), office]);
  });
  return offices;
}
