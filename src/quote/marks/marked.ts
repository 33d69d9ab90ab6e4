import type { Span } from '../../model.js';

/** A stretch between quotation marks; offsets are those of the inside, without the marks. */
export interface Marked extends Span {
  readonly open: string;
  /** '' where the paragraph ends, or a new quotation begins, before a closing mark comes. */
  readonly close: string;
  /** The next paragraph opens with the same mark: one quotation over several paragraphs. */
  readonly goesOn: boolean;
  /** This is such a next paragraph. */
  readonly goneOn: boolean;
  /** A cue inside the marks cuts it off from the rest of its quotation. */
  readonly isPart?: boolean;
  /** An answer of an interview, with a dash for a mark. */
  readonly isAnswer?: boolean;
}
