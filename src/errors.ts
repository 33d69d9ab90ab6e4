/**
 * The one table of codes. A surprise is thrown as AppError with one of these, a sentence that tells its reader
 * what to do next, and the cause.
 */
export const ERROR_CODES = {
  'config.invalid': 'A setting is wrong; the message names each fault with file, line and what to write.',
  'config.unreadable': 'A settings file cannot be read.',
  'store.open': 'The database cannot be opened.',
  'store.migrate': 'The database cannot be brought to the current schema.',
  'store.write': 'The database does not take or give what it should: disk full, locked, connection lost.',
  'store.backup': 'The backup cannot be made.',
  'store.corrupt': 'A row does not hold what its schema says.',
  'input.unreadable': 'A file or address given on the command line cannot be read.',
  'telegram.token': 'Telegram does not know the bot token.',
  'telegram.unreachable': 'The Bot API server does not answer.',
  'web.listen': 'The address or port cannot be listened on.',
  'sandbox.newsroom': 'The invented newsroom cannot be read.',
  'sandbox.misuse': 'A control of the sandbox names somebody or something that is not there.',
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

/** A failure with a stable code. `message` is for people; `cause` keeps the evidence. */
export class AppError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'AppError';
    this.code = code;
  }
}
