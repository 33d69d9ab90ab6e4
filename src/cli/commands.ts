import type { Command } from 'commander';
import { registerBackup } from './backup.js';
import { registerDoctor } from './doctor.js';
import { registerExtract } from './extract.js';
import { registerFeed } from './feed.js';
import { registerMigrate } from './migrate.js';
import { registerPreview } from './preview.js';
import { registerQuotes } from './quotes.js';
import { registerStart } from './start.js';
import { registerStories } from './stories.js';

/** The commands of `pullquote`: each registers itself. Their rooms are loaded only when the command runs. */
export const COMMANDS: readonly ((program: Command) => void)[] = [
  registerStart,
  registerPreview,
  registerDoctor,
  registerMigrate,
  registerBackup,
  registerExtract,
  registerFeed,
  registerQuotes,
  registerStories,
];
