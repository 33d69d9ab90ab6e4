import { startTelegram } from './deliver-telegram.js';

/** The Bot API server of a measurement as a process of its own; tells its parent where it listens. */
const { apiRoot } = await startTelegram(false);
process.send?.(apiRoot);
