import type { Command } from 'commander';

/** `pullquote start`: the bot, or without BOT_TOKEN the try-out. */
export function registerStart(program: Command): void {
  program
    .command('start')
    .description('run the bot; without BOT_TOKEN the try-out, with a chat page and a newsroom of its own')
    .argument('[feed...]', 'addresses or files of feeds to poll besides those of the settings')
    .action(async (feeds: readonly string[]) => {
      const { runMain } = await import('../main.js');
      await runMain(feeds);
      // A call that a silent server never answers would keep the process alive: all that counts has ended.
      process.exit(0);
    });
}
