import type { Command } from 'commander';
import { registerExtract } from './extract.js';
import { registerQuotes } from './quotes.js';
import { registerStories } from './stories.js';

/** The commands of `pullquote`: each registers itself. Their rooms are loaded only when the command runs. */
export const COMMANDS: readonly ((program: Command) => void)[] = [
  registerExtract,
  registerQuotes,
  registerStories,
];
