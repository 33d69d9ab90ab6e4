#!/usr/bin/env node
import { Command } from 'commander';
import { COMMANDS } from './cli/commands.js';

const program = new Command('pullquote')
  .description('A Telegram news-digest bot: one story once, with the words people actually said.')
  .showHelpAfterError('(pullquote --help lists the commands)');
for (const register of COMMANDS) register(program);
await program.parseAsync();
