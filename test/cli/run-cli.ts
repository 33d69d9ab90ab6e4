import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The built program. */
export const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

const LOOK_EVERY_MS = 20;

export interface CliOptions {
  readonly directory: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** Ends the program with SIGTERM as soon as its output holds this, or as soon as this is so. */
  readonly until?: string | (() => boolean);
}

export interface CliResult {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs `pullquote` as a process of its own, with the settings of `env` and no others. */
export function runCli(words: readonly string[], options: CliOptions): Promise<CliResult> {
  const child = spawn(process.execPath, [CLI, ...words], {
    cwd: options.directory,
    env: { PATH: process.env.PATH ?? '', ...options.env },
  });
  let output = '';
  let errors = '';
  const { until } = options;
  const isTime = typeof until === 'string' ? () => output.includes(until) : (until ?? (() => false));
  const watch = setInterval(() => {
    if (!isTime()) return;
    clearInterval(watch);
    child.kill('SIGTERM');
  }, LOOK_EVERY_MS);
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  child.stdin.end(options.input ?? '');
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(watch);
      resolve({ code, output, errors });
    });
  });
}
