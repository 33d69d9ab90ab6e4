import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openStore } from '../src/store/open-store.js';
import { enqueue, type FanOut, privateChats } from './deliver-fanout.js';
import { forkTelegram, judge, type MeasureOptions } from './deliver-journals.js';

export interface KillOptions extends MeasureOptions {
  readonly kills: number;
  /** A kill comes so long after the one before, at most. */
  readonly killWithinMs: number;
  readonly processes: number;
  readonly hasLimits: boolean;
}

const PARTS = 3;

/** Processes that send are killed one after another, until so many kills are done or all is sent. */
export async function measureKills(options: KillOptions) {
  const { databaseUrl, chats, processes, hasLimits, concurrency } = options;
  const ids = privateChats(chats);
  const store = await openStore(databaseUrl);
  await enqueue(store, ids, PARTS);
  await store.close();
  const { apiRoot, journal, close } = await forkTelegram();
  const fanOut: FanOut = {
    databaseUrl,
    apiRoot,
    hasLimits,
    ...(concurrency === undefined ? {} : { concurrency }),
  };
  const senders = Array.from({ length: processes }, () => keepSending(fanOut));
  let isOver = false;
  const ended = Promise.all(senders.map((sender) => sender.ended)).then(() => {
    isOver = true;
  });
  let kills = 0;
  while (kills < options.kills && !isOver) {
    await Promise.race([ended, wait(Math.random() * options.killWithinMs)]);
    if (isOver) break;
    senders[kills % processes]?.kill();
    kills += 1;
  }
  await ended;
  const came = await journal();
  close();
  return { messages: chats * PARTS, kills, ...judge(came, ids, PARTS) };
}

/** A sender that is started again whenever it is killed, until it ends by itself. */
function keepSending(options: FanOut): { kill(): void; readonly ended: Promise<void> } {
  const script = fileURLToPath(new URL('./deliver-fanout.js', import.meta.url));
  let child: ChildProcess | undefined;
  const ended = new Promise<void>((resolve) => {
    const start = (): void => {
      child = spawn(process.execPath, [script, JSON.stringify(options)], { stdio: 'inherit' });
      child.once('exit', (code) => (code === 0 ? resolve() : start()));
    };
    start();
  });
  return { kill: () => void child?.kill('SIGKILL'), ended };
}
