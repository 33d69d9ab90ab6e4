import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureCompose } from './deliver-choices.js';
import { measureFaults, measureSpeed, measureSteady } from './deliver-journals.js';
import { measureKills } from './deliver-kills.js';

/**
 * What sending does, over real HTTP to a Bot API server in a process of its own. Run it on compiled code:
 *
 *   npx tsc --outDir build-bench && node build-bench/bench/deliver.js speed | steady | faults | kill | compose
 *
 * - `speed`: limits off: messages a second and their cost on the processor.
 * - `steady`: Telegram's limits, kept by the server to the millisecond: messages a second, calls refused, calls before
 *   their `retry_after`. `--mixed`: a tenth are groups with three messages each, and people are answered meanwhile;
 *   `--rough`: the server stands still again and again.
 * - `faults`: 10 % 5xx, 5 % resets before and 5 % after the message is taken, storms of 429: what is lost or repeated.
 * - `kill`: a process that sends is killed again and again at random moments: messages lost, repeated, out of order.
 *   With `--limits` it keeps Telegram's pace, as a real process does; without, everything that is under way at once
 *   (`--at-once`) may be repeated. `--processes 3` kills one of three; `--kill-within` ms after the last.
 * - `compose`: digests composed for many chats in 200 distinct choices, nothing sent.
 *
 * Without `--url postgres://…` each uses an SQLite file in the temporary directory. A PostgreSQL database must be empty.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string' },
    chats: { type: 'string' },
    kills: { type: 'string', default: '100' },
    'kill-within': { type: 'string', default: '3000' },
    processes: { type: 'string', default: '1' },
    'at-once': { type: 'string' },
    limits: { type: 'boolean', default: false },
    mixed: { type: 'boolean', default: false },
    rough: { type: 'boolean', default: false },
  },
});
const directory = mkdtempSync(join(tmpdir(), 'pullquote-bench-'));
const databaseUrl = values.url ?? `sqlite:${join(directory, 'bench.db')}`;
const concurrency = values['at-once'] === undefined ? {} : { concurrency: Number(values['at-once']) };
const chats = (byDefault: number): number => Number(values.chats ?? byDefault);

type Figures = Readonly<Record<string, number>>;
const MODES: Readonly<Record<string, () => Promise<Figures>>> = {
  speed: () => measureSpeed({ databaseUrl, ...concurrency, chats: chats(8_000) }),
  steady: () =>
    measureSteady({
      databaseUrl,
      ...concurrency,
      chats: chats(3_000),
      isMixed: values.mixed,
      isRough: values.rough,
    }),
  faults: () => measureFaults({ databaseUrl, ...concurrency, chats: chats(1_000) }),
  kill: () =>
    measureKills({
      databaseUrl,
      ...concurrency,
      chats: chats(2_000),
      kills: Number(values.kills),
      killWithinMs: Number(values['kill-within']),
      processes: Number(values.processes),
      hasLimits: values.limits,
    }),
  compose: () => measureCompose(databaseUrl, chats(100_000)),
};
const mode = MODES[positionals[0] ?? 'speed'];
if (mode) print(await mode());
else process.stderr.write(`Name one of ${Object.keys(MODES).join(', ')}.\n`);
rmSync(directory, { recursive: true });

function print(figures: Figures): void {
  for (const [name, value] of Object.entries(figures)) {
    process.stdout.write(`${name.padEnd(28)}${Math.round(value * 10) / 10}\n`);
  }
}
