import type { LanguageTable } from '../language.js';
import type { Gender } from './gender.js';
import { type List, mapOf, setOf, type Words, words } from './lists.js';

/** How a verb form introduces speech. */
export type VerbKind = 'finite' | 'beside' | 'non-finite' | 'weak' | 'weak-non-finite';

/** The verbs of a language, made ready for look-ups. */
export interface VerbLexicon {
  readonly verbs: ReadonlyMap<string, VerbKind>;
  readonly citedAs: Words;
  readonly namingParticiples: Words;
  readonly infinitiveEndings: readonly string[];
  readonly perfectInfinitives: Words;
  readonly auxiliaries: Words;
  readonly passiveAuxiliaries: Words;
  readonly reportedMood: Words;
  readonly participleVerbEndings: readonly string[];
  readonly speechPhrases: readonly (readonly string[])[];
  readonly comingVerbs: Words;
  readonly participleShapes: readonly string[];
  readonly copulas: Words;
  readonly leadingVerbs: Words;
  readonly pastForms: Words;
  readonly verbEndings: readonly string[];
  readonly pluralEndings: readonly string[];
  /** Endings of past forms that tell a gender. */
  readonly pastEndings: readonly (readonly [string, Gender])[];
}

/** Makes the verbs of a table ready. */
export function compileVerbs(table: LanguageTable): VerbLexicon {
  return {
    verbs: mapOf<VerbKind>([
      [withPastForms(table.speech, table), 'finite'],
      [table.besideOnly, 'beside'],
      [table.speechNonFinite, 'non-finite'],
      [withPastForms(table.weakSpeech, table), 'weak'],
      [table.weakNonFinite, 'weak-non-finite'],
      [inflected(table.speechStems, table.speechEndings?.finite), 'finite'],
      [inflected(table.speechStems, table.speechEndings?.nonFinite), 'non-finite'],
    ]),
    citedAs: setOf(table.citedAs),
    namingParticiples: setOf(table.namingParticiples),
    infinitiveEndings: words(table.infinitiveEndings),
    perfectInfinitives: setOf(table.perfectInfinitives),
    auxiliaries: setOf(table.auxiliaries),
    passiveAuxiliaries: setOf(table.passiveAuxiliaries),
    participleVerbEndings: words(table.participleVerbEndings ?? ''),
    speechPhrases: (table.speechPhrases ?? []).map(words),
    comingVerbs: setOf(table.comingVerbs),
    participleShapes: words(table.participleShapes ?? ''),
    reportedMood: setOf(table.reportedMood),
    copulas: setOf(table.copulas),
    leadingVerbs: setOf(table.leadingVerbs),
    pastForms: setOf(table.pastForms),
    verbEndings: words(table.verbEndings),
    pluralEndings: words(table.pluralEndings),
    pastEndings: [
      ...pastEndingsOf(table.pastEndings?.female, 'female'),
      ...pastEndingsOf(table.pastEndings?.male, 'male'),
    ],
  };
}

/** Every stem with every ending. */
const inflected = (stems: List, endings: List): string =>
  words(stems)
    .flatMap((stem) => words(endings).map((ending) => stem + ending))
    .join(' ');

/** A list of verbs with the other past forms behind those for a man: "сказал" gives "сказала сказало сказали". */
function withPastForms(list: string, { pastEndings }: LanguageTable): string {
  if (pastEndings === undefined) return list;
  const others = [pastEndings.female, pastEndings.neuter, pastEndings.plural].map(words);
  const forms = words(pastEndings.male).flatMap((male, index) => {
    const endings = others.flatMap((ofGender) => (ofGender[index] ?? '').split('/'));
    return words(list).flatMap((verb) =>
      verb.endsWith(male) ? endings.map((ending) => verb.slice(0, -male.length) + ending) : [],
    );
  });
  return `${list} ${forms.join(' ')}`;
}

const pastEndingsOf = (list: List, gender: Gender): (readonly [string, Gender])[] =>
  words(list).flatMap((endings) => endings.split('/').map((ending) => [ending, gender] as const));
