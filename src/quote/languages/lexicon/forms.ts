import { type Agreement, readAgreement } from '../agreement.js';
import {
  ANY_CASE,
  addForm,
  type Form,
  formsOf,
  type Inflection,
  NOMINATIVE,
  type Paradigm,
  readParadigms,
} from '../declension.js';
import type { LanguageTable } from '../language.js';
import { withFeminines } from './feminines.js';
import type { Gender } from './gender.js';
import { pairs, setOf, type Words, words } from './lists.js';

/** A form of a first name. */
export interface FirstNameForm extends Form {
  readonly gender: Gender;
}

/** How a language declines. */
interface Paradigms {
  readonly nouns: readonly Paradigm[];
  readonly surnames: Readonly<Record<Gender, readonly Paradigm[]>>;
  readonly adjectives: Readonly<Record<Gender | 'neuter' | 'plural', readonly Paradigm[]>>;
}

/** The forms of a language, made ready for look-ups. */
export interface FormLexicon {
  /** '' is one of them: no ending at all. */
  readonly caseEndings: Words;
  /** The ending before which a consonant has changed, and what stands there else. */
  readonly softenings: readonly (readonly [ending: string, base: string])[];
  /** Forms of nouns for persons and groups and of titles, in every case; empty where nouns are not declined. */
  readonly inflections: ReadonlyMap<string, Inflection>;
  /** Forms of first names, each with the names that it may be a form of. */
  readonly firstNameForms: ReadonlyMap<string, readonly FirstNameForm[]>;
  readonly paradigms: Paradigms;
  /** How articles, adjectives and nouns agree; undefined where they do not change with the case. */
  readonly agreement: Agreement | undefined;
  /** Nouns come behind their adjectives and are written small (English). */
  readonly nounsComeLast: boolean;
  /** Endings of common nouns, where all nouns are capitalised. */
  readonly nounEndings: readonly string[];
}

/** Makes the forms of a table ready. */
export function compileForms(table: LanguageTable): FormLexicon {
  const paradigms = paradigmsOf(table);
  const inflections = inflectionsOf(table, paradigms.nouns);
  const firstNameForms = firstNameFormsOf(table, paradigms.nouns);
  return {
    nounsComeLast: table.headFirst !== true && table.capitalNouns !== true,
    nounEndings: words(table.nounEndings),
    inflections,
    firstNameForms,
    paradigms,
    agreement: readAgreement(table),
    caseEndings: new Set(['', ...words(table.caseEndings)]),
    softenings: pairs(table.softenings),
  };
}

function paradigmsOf({ declensions }: LanguageTable): Paradigms {
  const { nouns = [], maleSurnames = [], femaleSurnames = [], adjectives } = declensions ?? {};
  return {
    nouns: readParadigms(nouns),
    surnames: { male: readParadigms(maleSurnames), female: readParadigms(femaleSurnames) },
    adjectives: {
      male: readParadigms(adjectives?.male ?? []),
      female: readParadigms(adjectives?.female ?? []),
      neuter: readParadigms(adjectives?.neuter ?? []),
      plural: readParadigms(adjectives?.plural ?? []),
    },
  };
}

/** Forms that are no small word of the language: "после" is "after" rather than an ambassador. */
function inflectionsOf(table: LanguageTable, nouns: readonly Paradigm[]): ReadonlyMap<string, Inflection> {
  const forms = new Map<string, Inflection>();
  if (nouns.length === 0) return forms;
  const { personNouns, titles } = table;
  const small = setOf(
    ...[table.prepositions, table.clauseOpeners, table.adverbs, table.auxiliaries, table.speech],
    ...[table.determiners, table.possessives, table.relatives],
  );
  const list = setOf(
    ...[withFeminines(personNouns.male, table), personNouns.female, personNouns.any, table.groupNouns],
    ...[titles.male, titles.female, titles.any, table.groupWords],
  );
  for (const word of list)
    for (const [form, inflection] of formsOf(word, nouns))
      if (form === word || !small.has(form)) addForm(forms, form, inflection);
  for (const word of list)
    if (!forms.has(word)) forms.set(word, { singular: { base: word, cases: NOMINATIVE } });
  return forms;
}

function firstNameFormsOf(
  { firstNames }: LanguageTable,
  nouns: readonly Paradigm[],
): ReadonlyMap<string, readonly FirstNameForm[]> {
  const forms = new Map<string, FirstNameForm[]>();
  if (nouns.length === 0) return forms;
  for (const gender of ['male', 'female'] as const) {
    for (const name of setOf(firstNames[gender])) {
      const isDeclined = gender === 'male' ? !/[еиіуюэє]$/u.test(name) : /[аяь]$|любов$/u.test(name);
      if (!isDeclined) addName(forms, name, { base: name, cases: ANY_CASE, gender });
      else
        for (const [form, { singular }] of formsOf(name, nouns))
          if (singular !== undefined) addName(forms, form, { ...singular, gender });
    }
  }
  return forms;
}

function addName(forms: Map<string, FirstNameForm[]>, form: string, name: FirstNameForm): void {
  forms.set(form, [...(forms.get(form) ?? []), name]);
}

/** Makes a function that gives a list with the other forms of its nouns behind them. */
export const declining =
  ({ paradigms: { nouns }, inflections }: Pick<FormLexicon, 'paradigms' | 'inflections'>) =>
  (list: string): string => {
    if (nouns.length === 0) return list;
    const forms = words(list).flatMap((word) => [...formsOf(word, nouns).keys()]);
    return `${list} ${forms.filter((form) => inflections.has(form)).join(' ')}`;
  };
