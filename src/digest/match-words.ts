/** Lower case, accents dropped, so that `Kyiv` finds `KYIV` and `élection` finds `election`. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function words(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** True when the phrase stands in the text as whole words in this order. An empty phrase stands nowhere. */
export function hasPhrase(text: string, phrase: string): boolean {
  const wanted = words(phrase);
  return wanted.length > 0 && ` ${words(text).join(' ')} `.includes(` ${wanted.join(' ')} `);
}

/**
 * A word filter: words and "quoted phrases" that must all stand in the text as whole words; a leading `-` is for
 * what must not. A filter of negations alone matches every text that has none of them.
 */
export function matchesWords(text: string, filter: string): boolean {
  const terms = [...filter.matchAll(/(-?)(?:"([^"]*)"|([^\s"]+))/g)]
    .map(([, sign, phrase, word]) => ({ isExcluded: sign === '-', phrase: phrase ?? word ?? '' }))
    .filter((term) => words(term.phrase).length > 0);
  return terms.length > 0 && terms.every((term) => hasPhrase(text, term.phrase) !== term.isExcluded);
}
