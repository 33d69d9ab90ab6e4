import type { Span } from '../model.js';
import { markedStretches } from './document.js';
import { lexiconOf } from './languages/index.js';
import { cutSentences } from './text/sentences.js';
import { tokenize } from './text/tokens.js';
import { foldUnits } from './text/units.js';

/**
 * Cuts a text into sentences: spans in order, without the white space between them. Abbreviations and initials end
 * none; a quotation stays whole with the sentence that it stands in; a line break always ends one.
 */
export function splitSentences(text: string, language: string | undefined): Span[] {
  const lexicon = lexiconOf(language);
  const units = foldUnits(text, tokenize(text), markedStretches(text, lexicon), () => false);
  return cutSentences(units, lexicon).flatMap(({ from, to }) => {
    const start = units[from]?.start;
    const end = units[to - 1]?.end;
    return start === undefined || end === undefined ? [] : [{ start, end }];
  });
}
