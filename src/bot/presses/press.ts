import type { CommandScope } from '../commands/command.js';
import type { Answer, Turn } from '../turn.js';

/** What a button does. Its data is `name:argument:argument…`, 64 bytes at most. */
export interface Press {
  readonly name: string;
  /** Checked against the person who presses, not the one who got the button. */
  readonly scope: CommandScope;
  /** Undefined where the arguments mean nothing (any more): the person is told that the button is old. */
  readonly handle: (turn: Turn, args: readonly string[]) => Promise<Answer | undefined>;
}
