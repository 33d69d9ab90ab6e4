import type { FieldName } from './fields.js';

/** One field as the feed has it: its text (entities decoded once, markup as written) and its attributes. */
export interface RawField {
  readonly value: string;
  /** By local name, lower case; `base` is the `xml:base` in force, `markup` says that the value holds elements. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** The fields of a feed or of an item, each in the feed's order. */
export type RawRecord = Readonly<Partial<Record<FieldName, readonly RawField[]>>>;

/** A feed before its fields are made sense of. */
export interface RawFeed {
  readonly kind: 'rss' | 'atom';
  readonly head: RawRecord;
  readonly items: readonly RawRecord[];
}

/** The fields of these names, in the order of the names. */
export function fieldsOf(record: RawRecord, names: readonly FieldName[]): RawField[] {
  const found: RawField[] = [];
  for (const name of names) found.push(...(record[name] ?? []));
  return found;
}

/** What `read` makes of the first field of these names in which it finds something. */
export function firstOf<T>(
  record: RawRecord,
  names: readonly FieldName[],
  read: (field: RawField) => T | undefined,
): T | undefined {
  for (const name of names) {
    for (const field of record[name] ?? []) {
      const value = read(field);
      if (value !== undefined) return value;
    }
  }
  return undefined;
}
