import { createHash } from 'node:crypto';
import { AppError } from '../errors.js';

type Nullable<T> = { [K in keyof T]: null extends T[K] ? K : never }[keyof T];

/** `T` with its nullable fields made optional. */
export type WithoutNulls<T> = Omit<T, Nullable<T>> & { [K in Nullable<T>]?: Exclude<T[K], null> };

/** The object without the fields that are null: a column's NULL is a field's absence. */
export function dropNulls<T extends object>(row: T): WithoutNulls<T> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as WithoutNulls<T>;
}

/**
 * Reads what `JSON.stringify` wrote into a column.
 * @param where the table and row, for the message
 * @throws AppError 'store.corrupt' when the text is not JSON
 */
export function parseColumn<T>(text: string, where: string): T {
  try {
    return JSON.parse(text) as T;
  } catch (error) {
    throw new AppError(
      'store.corrupt',
      `The database holds a damaged row (${where}). Restore the last backup, or delete this row.`,
      error,
    );
  }
}

/** A short key for a text of any length: 16 characters, 96 bits of SHA-256. */
export function hashKey(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}

/** The list in pieces of at most `size`, so that a statement stays below the databases' limits of parameters. */
export function inChunks<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) =>
    list.slice(i * size, (i + 1) * size),
  );
}
