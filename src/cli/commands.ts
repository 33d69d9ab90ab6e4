import type { Command } from 'commander';

/** The commands of `pullquote`: each registers itself. Their rooms are loaded only when the command runs. */
export const COMMANDS: readonly ((program: Command) => void)[] = [];
