import type { Kysely } from 'kysely';
import type { Clock } from '../model.js';
import type { NewId } from './new-id.js';
import type { Schema } from './schema.js';

/** A connection, or a transaction when inside `write`. */
export type Sql = Kysely<Schema>;

/** An open database: what the files of queries are written against. Failures leave it as AppError. */
export interface Database {
  readonly flavor: Flavor;
  read<T>(query: (sql: Sql) => Promise<T>): Promise<T>;
  /**
   * Runs the change in one transaction; its promise resolves when the transaction is on disk. A change may be run
   * again after a lost connection or a deadlock, so it makes its ids outside and can be repeated.
   */
  write<T>(change: (sql: Sql) => Promise<T>): Promise<T>;
  /** Once, by a process that is going to work on the database and not only look at it, before its first claim. */
  enter(): Promise<void>;
  /** @throws AppError 'store.open' when the database does not answer */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** What is searched of an article: words in lower case with single spaces between, see `searchWords`. */
export interface ArticleWords {
  readonly title: string;
  readonly quotes: string;
  readonly text: string;
}

/** What several processes that start together would do at the same time: the schema, and what the feeds file says. */
export type LockedWork = 'migrations' | 'settings';

/** What SQLite and PostgreSQL do differently: all of it is here. */
export interface Flavor {
  readonly name: 'sqlite' | 'postgres';
  /** Several processes write at once, so a claim locks its rows with FOR UPDATE SKIP LOCKED. */
  readonly canLockRows: boolean;
  /** Holds off other processes that are about to do the same, until the transaction ends. */
  lock(sql: Sql, work: LockedWork): Promise<void>;
  createSearch(sql: Sql): Promise<void>;
  indexArticle(sql: Sql, articleId: string, words: ArticleWords): Promise<void>;
  forgetArticles(sql: Sql, articleIds: readonly string[]): Promise<void>;
  /** Ids of the stories with an article in which all the words occur: best match first, then newest. */
  findStories(sql: Sql, words: readonly string[], limit: number, offset: number): Promise<readonly string[]>;
}

/** What every file of queries is made from. */
export interface StoreContext {
  readonly database: Database;
  readonly clock: Clock;
  readonly newId: NewId;
}
