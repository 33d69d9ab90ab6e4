import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parse as parseDotenv } from 'dotenv';
import { type Environment, parseEnvironment } from './config/environment.js';
import { parseFeedsFile } from './config/feeds-file.js';
import { AppError } from './errors.js';
import type { FeedsFile } from './model.js';

export type { Environment } from './config/environment.js';

/** All settings of a process. */
export interface Config extends Environment, FeedsFile {}

/** Where settings are read from: `process.env` and the working directory of a real process. */
export interface ConfigSource {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly directory: string;
}

/** The settings source of this process. The only place that reads `process.env`. */
export function processSource(): ConfigSource {
  return { env: process.env, directory: process.cwd() };
}

/**
 * The settings of `.env` and the environment (which wins), without the feeds file.
 * @throws AppError 'config.invalid' naming every fault and what to write instead
 */
export function loadEnvironment(source: ConfigSource): Environment {
  const file = readOptional(join(source.directory, '.env'));
  const parsed = parseEnvironment({ ...(file === undefined ? {} : parseDotenv(file)), ...source.env });
  if (parsed.kind === 'invalid') throw invalid(parsed.faults);
  return parsed.environment;
}

/**
 * All settings: the environment and the feeds file that it names. A feeds file that the environment does not name
 * may be missing: then there are no feeds, topics and channels but those added in chat.
 * @throws AppError 'config.invalid' naming all faults at once; 'config.unreadable' for a named file that is not there
 */
export function loadConfig(source: ConfigSource): Config {
  const environment = loadEnvironment(source);
  return { ...environment, ...loadFeedsFile(source, environment) };
}

/** The feeds file alone, for re-reading while the process runs. Throws as `loadConfig` does. */
export function loadFeedsFile(source: ConfigSource, environment: Environment): FeedsFile {
  const path = resolve(source.directory, environment.feedsFile);
  const text = readOptional(path);
  if (text === undefined && environment.isFeedsFileNamed)
    throw new AppError(
      'config.unreadable',
      `FEEDS_FILE names ${environment.feedsFile}, which cannot be read. Create it (config/feeds.yaml is an example) or correct the path.`,
    );
  const parsed = parseFeedsFile(text ?? '');
  if (parsed.kind === 'ok') return parsed.file;
  const name = relative(source.directory, path);
  throw invalid(parsed.faults.map((fault) => `${name}:${fault.line}: ${fault.text}`));
}

function invalid(faults: readonly string[]): AppError {
  const count = faults.length === 1 ? 'One setting is' : `${faults.length} settings are`;
  return new AppError('config.invalid', `${count} wrong:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
}

function readOptional(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new AppError(
      'config.unreadable',
      `${path} cannot be read: check that it is a file and its permissions.`,
      error,
    );
  }
}
