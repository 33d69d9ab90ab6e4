import { AppError, type ErrorCode } from '../errors.js';

/**
 * What the databases' own codes mean to the person who runs the bot: SQLite's result codes, PostgreSQL's SQLSTATE
 * (PostgreSQL documentation, appendix A), and Node's for sockets and files. Matched by the longest prefix.
 */
const ADVICE: Readonly<Record<string, string>> = {
  SQLITE_FULL: 'The disk is full. Free some space; nothing is lost, work goes on from where it stopped.',
  SQLITE_BUSY:
    'Another program holds the database locked. Close it (a backup tool or a database browser) and try again.',
  SQLITE_LOCKED: 'Another program holds the database locked. Close it and try again.',
  SQLITE_READONLY:
    'The database file or its directory may not be written to. Give this user the right to write there.',
  SQLITE_CANTOPEN:
    'The file cannot be opened. Check that its directory exists and that this user may write there.',
  SQLITE_CORRUPT: 'The file is damaged. Stop the bot and restore the last backup (pullquote restore <file>).',
  SQLITE_NOTADB:
    'The file is not an SQLite database. Name another file in DATABASE_URL, or restore the last backup (pullquote restore <file>).',
  SQLITE_IOERR: 'The disk does not read or write. Check the disk and its free space.',
  EACCES:
    'This user may not write there. Change the rights of the directory, or name another in DATABASE_URL.',
  EPERM:
    'This user may not write there. Change the rights of the directory, or name another in DATABASE_URL.',
  EROFS: 'The directory is read-only. Name one that can be written to in DATABASE_URL.',
  ENOSPC: 'The disk is full. Free some space and start again.',
  ENOTDIR: 'A part of the path is a file, not a directory. Name another path in DATABASE_URL.',
  EEXIST: 'A part of the path is a file, not a directory. Name another path in DATABASE_URL.',
  ECONNREFUSED: 'No PostgreSQL server listens there. Start it, or correct host and port in DATABASE_URL.',
  ENOTFOUND: 'There is no such host. Correct the host in DATABASE_URL.',
  EAI_AGAIN: 'The host name cannot be looked up now. Check the network and the host in DATABASE_URL.',
  ETIMEDOUT: 'The server does not answer. Check the network, and host and port in DATABASE_URL.',
  ECONNRESET: 'The server closed the connection. Check that it is up.',
  '08': 'The connection to the server was lost. Check that it is up.',
  '28': 'The server refuses this user or password. Correct them in DATABASE_URL.',
  '3D': 'There is no such database on the server. Create it (createdb), or correct its name in DATABASE_URL.',
  '42501': 'This user may not do that in the database. Grant it the right to create and change tables.',
  '25006': 'The server takes no writes: it is a standby. Name the primary server in DATABASE_URL.',
  '53100': 'The disk of the database server is full. Free some space there; nothing is lost.',
  '53300': 'The server has no connection left. Raise its max_connections, or run fewer processes.',
  '57P': 'The database server is shutting down or starting. Try again in a moment.',
};

/** PostgreSQL failures that pass by themselves: connection lost, shutdown, deadlock, serialization. */
const PASSING = [
  '08',
  '57P',
  '40001',
  '40P01',
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  'EAI_AGAIN',
];

/** node-postgres gives these no code. */
const LOST_CONNECTION = [
  'Connection terminated',
  'timeout exceeded when trying to connect',
  'Client has encountered a connection error',
];

/**
 * Turns what a driver threw into an AppError whose message says what to do. An AppError stays as it is.
 * @param name the database as a person knows it, without its password
 */
export function explainFailure(error: unknown, code: ErrorCode, name: string): AppError {
  if (error instanceof AppError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  const advice = adviceFor(error) ?? 'See the cause in the log, and try again.';
  return new AppError(code, `The database ${name} does not work (${reason}). ${advice}`, error);
}

/** Whether the same statement may well succeed a moment later. */
export function isPassing(error: unknown): boolean {
  const code = codeOf(error);
  return PASSING.some((prefix) => code.startsWith(prefix)) || hasLostConnection(error);
}

function adviceFor(error: unknown): string | undefined {
  const code = codeOf(error);
  const prefixes = Object.keys(ADVICE).filter((prefix) => code.startsWith(prefix));
  const longest = prefixes.sort((a, b) => b.length - a.length)[0];
  if (longest !== undefined) return ADVICE[longest];
  return hasLostConnection(error) ? ADVICE.ETIMEDOUT : undefined;
}

function hasLostConnection(error: unknown): boolean {
  return error instanceof Error && LOST_CONNECTION.some((words) => error.message.includes(words));
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}
