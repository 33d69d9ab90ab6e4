import type { LanguageTable } from '../language.js';
import { setOf, type Words, words } from './lists.js';

/** The cues of a language, made ready for look-ups. */
export interface CueLexicon {
  readonly afterQuoteOnly: Words;
  readonly accordingTo: readonly (readonly string[])[];
  /** Their first words. */
  readonly accordingOpeners: Words;
  /** Their last words. */
  readonly accordingEnds: Words;
  readonly whatMarks: Words;
  readonly agentMarks: Words;
  readonly statedIn: Words;
  readonly questionNouns: Words;
  readonly thereWords: Words;
  readonly cueOpeners: Words;
  readonly speechNouns: Words;
  readonly takenBackBy: readonly (readonly string[])[];
  readonly viewMarks: Words;
  readonly asMarks: Words;
  readonly namingMarks: Words;
  readonly namingVerbs: Words;
  readonly absoluteMarks: Words;
  readonly mannerNouns: Words;
  readonly fromMarks: Words;
  readonly wordsNouns: Words;
}

/** Makes the cues of a table ready. */
export function compileCues(table: LanguageTable): CueLexicon {
  return {
    afterQuoteOnly: setOf(table.afterQuoteOnly),
    accordingTo: table.accordingTo.map(words),
    accordingOpeners: new Set(table.accordingTo.flatMap((phrase) => words(phrase).slice(0, 1))),
    accordingEnds: new Set(table.accordingTo.flatMap((phrase) => words(phrase).slice(-1))),
    whatMarks: setOf(table.whatMarks),
    agentMarks: setOf(table.agentMarks),
    statedIn: setOf(table.statedIn),
    questionNouns: setOf(table.questionNouns),
    thereWords: setOf(table.thereWords),
    cueOpeners: setOf(table.cueOpeners),
    speechNouns: setOf(table.speechNouns),
    takenBackBy: (table.takenBackBy ?? []).map(words).sort((a, b) => b.length - a.length),
    viewMarks: setOf(table.viewMarks),
    asMarks: setOf(table.asMarks),
    namingMarks: setOf(table.namingMarks),
    namingVerbs: setOf(table.namingVerbs),
    absoluteMarks: setOf(table.absoluteMarks),
    mannerNouns: setOf(table.mannerNouns),
    fromMarks: setOf(table.fromMarks),
    wordsNouns: setOf(table.wordsNouns),
  };
}
