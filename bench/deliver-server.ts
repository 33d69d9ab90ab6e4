import { startTelegram, type TelegramOptions } from './deliver-telegram.js';

/** The Bot API server of a measurement as a process of its own; tells its parent where it listens, and when asked what came. */
const { apiRoot, journal } = await startTelegram(JSON.parse(process.argv[2] ?? '{}') as TelegramOptions);
process.on('message', () => {
  process.send?.({ ...journal, byChat: [...journal.byChat] });
});
process.send?.(apiRoot);
