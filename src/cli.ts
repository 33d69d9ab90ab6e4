#!/usr/bin/env node
import { Command } from 'commander';
import { COMMANDS } from './cli/commands.js';
import { AppError } from './errors.js';

const program = new Command('pullquote')
  .description('A Telegram news-digest bot: one story once, with the words people actually said.')
  .showHelpAfterError('(pullquote --help lists the commands)');
for (const register of COMMANDS) register(program);

// `pullquote quotes --jsonl | head`: whoever reads has enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

// What a person can put right is one plain message; anything else keeps its stack for a report.
try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  process.stderr.write(`pullquote: ${error.message}\n`);
  process.exit(1);
}
