/** Cases as bits, so that a form that stands for several is one number. */
export const NOMINATIVE = 1;
export const GENITIVE = 2;
export const DATIVE = 4;
export const ACCUSATIVE = 8;
export const INSTRUMENTAL = 16;
export const LOCATIVE = 32;

export const ANY_CASE = 63;

const CASES = [NOMINATIVE, GENITIVE, DATIVE, ACCUSATIVE, INSTRUMENTAL, LOCATIVE];

/** How words with one ending are declined: what replaces it in each case, the subject's first. */
export interface Paradigm {
  /** What the subject's form ends with; '' fits any consonant. */
  readonly ending: string;
  /** Endings of the six cases, several where a case has several. */
  readonly singular: readonly (readonly string[])[];
  readonly plural: readonly (readonly string[])[];
}

/** What a form of a word is a form of, in one number. */
export interface Form {
  /** The subject's form in that number. */
  readonly base: string;
  /** Bits of the cases that the form may stand for. */
  readonly cases: number;
}

/** What a form of a word is a form of. */
export interface Inflection {
  readonly singular?: Form;
  readonly plural?: Form;
}

const VOWEL_OR_SIGN = /[аеёиоуыэюяіїєьъй]$/u;

/**
 * Reads lines such as "ка|ки ке ку кой ке|ки ок кам ками ках": an ending, its other cases in the singular (genitive,
 * dative, accusative, instrumental, locative), and in the plural the subject's case, genitive, dative, instrumental and
 * locative. A slash parts what a case may end with, "_" is no ending. Those with the longest ending come first.
 */
export function readParadigms(lines: readonly string[]): readonly Paradigm[] {
  const endings = (part: string): string[][] =>
    part
      .split(' ')
      .filter((one) => one !== '')
      .map((one) => one.split('/').map((ending) => (ending === '_' ? '' : ending)));
  return lines
    .map((line) => {
      const [base = '', singular = '', plural = ''] = line.split('|');
      const ending = base === '_' ? '' : base;
      const [subject = [], genitive = [], ...others] = endings(plural);
      return {
        ending,
        singular: [[ending], ...endings(singular)],
        // The accusative of persons is the genitive.
        plural: plural === '' ? [] : [subject, genitive, others[0] ?? [], genitive, ...others.slice(1)],
      };
    })
    .sort((a, b) => b.ending.length - a.ending.length);
}

function fits(word: string, { ending }: Paradigm): boolean {
  if (ending === '') return !VOWEL_OR_SIGN.test(word);
  const before = word.slice(0, -1);
  if (ending === 'ь' && VOWEL_OR_SIGN.test(before)) return false;
  return word.endsWith(ending) && (ending !== 'й' || VOWEL_OR_SIGN.test(before));
}

/** All forms of a word that is given in the subject's case, each with what it is; none where no paradigm fits. */
export function formsOf(word: string, paradigms: readonly Paradigm[]): ReadonlyMap<string, Inflection> {
  const forms = new Map<string, Inflection>();
  for (const paradigm of ownParadigms(word, paradigms)) {
    const stem = word.slice(0, word.length - paradigm.ending.length);
    for (const number of ['singular', 'plural'] as const)
      paradigm[number].forEach((ofCase, index) => {
        const base = stem + (paradigm[number][0]?.[0] ?? '');
        for (const ending of ofCase)
          addForm(forms, stem + ending, { [number]: { base, cases: CASES[index] ?? 0 } });
      });
  }
  return forms;
}

/** Adds to what a form is known to be: the cases of the word that had it first, and the number that it lacked. */
export function addForm(forms: Map<string, Inflection>, form: string, more: Inflection): void {
  const { singular, plural } = forms.get(form) ?? {};
  const merged = {
    singular: merge(singular, more.singular),
    plural: merge(plural, more.plural),
  };
  forms.set(form, {
    ...(merged.singular && { singular: merged.singular }),
    ...(merged.plural && { plural: merged.plural }),
  });
}

function merge(known: Form | undefined, more: Form | undefined): Form | undefined {
  if (known === undefined || more === undefined) return known ?? more;
  return { base: known.base, cases: known.cases | more.cases };
}

/** Those with the longest ending that the word has: one, or several of one ending. */
function ownParadigms(word: string, paradigms: readonly Paradigm[]): readonly Paradigm[] {
  const first = paradigms.find((one) => fits(word, one));
  return first === undefined ? [] : paradigms.filter(({ ending }) => ending === first.ending);
}

/**
 * What the subject's form of a word may be that stands in one of the cases, likeliest first: those whose ending tells
 * the most. Singular only.
 */
export function basesOf(form: string, cases: number, paradigms: readonly Paradigm[]): string[] {
  const found: { base: string; length: number }[] = [];
  for (const paradigm of paradigms) {
    paradigm.singular.forEach((ofCase, index) => {
      if (((CASES[index] ?? 0) & cases) === 0) return;
      for (const ending of ofCase) {
        if (!form.endsWith(ending) || form.length <= ending.length) continue;
        const base = form.slice(0, form.length - ending.length) + paradigm.ending;
        // The paradigm must be the word's own, and no shorter one's that a longer ending hides.
        if (paradigms.find((one) => fits(base, one))?.ending === paradigm.ending)
          found.push({ base, length: ending.length });
      }
    });
  }
  return [...new Set(found.sort((a, b) => b.length - a.length).map(({ base }) => base))];
}
