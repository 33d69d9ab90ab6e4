import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { HOSTILE_CASES, type HostileCase } from './hostile-cases.js';
import type { HostileReport } from './hostile-read.js';

/**
 * What answers that were made to hurt cost: each is fetched over HTTP and read in a process of its own. Run it on
 * compiled code:
 *
 *   npx tsc --outDir build-bench && node build-bench/bench/hostile.js [part of a name]
 *
 * Prints of each: seconds of processor time, peak memory of the process, and how it ended. `!` marks what misses the
 * aim: a clear value, under 2 s, under 300 MB, the good feed and page around it read. Ends with 1 if any does.
 */
const MOST_SECONDS = 2;
const MOST_MEGABYTES = 300;

const wanted = process.argv[2] ?? '';
// Not in this process: a child's peak counts what its parent held when it was started.
const server = fork(fileURLToPath(new URL('./hostile-server.js', import.meta.url)));
const port = await new Promise((listening) => server.once('message', listening));
const origin = `http://127.0.0.1:${port}`;

let missed = 0;
for (const [at, hostile] of HOSTILE_CASES.entries()) {
  if (!`${hostile.kind}: ${hostile.name}`.includes(wanted)) continue;
  const report = await measure(hostile, at);
  const isMissed = !isGood(report);
  if (isMissed) missed += 1;
  process.stdout.write(describe(hostile, report, isMissed));
}
server.disconnect();
process.exitCode = missed > 0 ? 1 : 0;

async function measure({ kind }: HostileCase, at: number): Promise<HostileReport | undefined> {
  const child = fork(fileURLToPath(new URL('./hostile-read.js', import.meta.url)), [
    origin,
    kind,
    String(at),
  ]);
  return new Promise((settle) => {
    child.once('message', (report) => settle(report as HostileReport));
    child.once('exit', () => settle(undefined));
  });
}

function isGood(report: HostileReport | undefined): boolean {
  return (
    report?.areOthersRead === true &&
    report.cpuSeconds < MOST_SECONDS &&
    report.peakMegabytes < MOST_MEGABYTES
  );
}

function describe(hostile: HostileCase, report: HostileReport | undefined, isMissed: boolean): string {
  const name = `${isMissed ? '!' : ' '} ${hostile.kind}: ${hostile.name}`.padEnd(54);
  if (report === undefined) return `${name} the process died\n`;
  const { cpuSeconds, peakMegabytes, outcome, areOthersRead } = report;
  const others = areOthersRead ? '' : ', THE OTHERS WERE NOT READ';
  return `${name}${cpuSeconds.toFixed(2)} s ${peakMegabytes.toFixed(0).padStart(4)} MB  ${outcome}${others}\n`;
}
