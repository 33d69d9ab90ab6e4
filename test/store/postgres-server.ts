import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** A database of a test's own, so that test files running side by side do not meet. */
export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** @param serverUrl a database whose user may create others */
export async function createTestDatabase(serverUrl: string, purpose: string): Promise<TestDatabase> {
  const name = `pullquote_${purpose}_${randomBytes(4).toString('hex')}`;
  await runOnce(serverUrl, `create database ${name}`);
  // Tests kill no server: they need not wait for its disk.
  await runOnce(serverUrl, `alter database ${name} set synchronous_commit = off`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: () => runOnce(serverUrl, `drop database ${name} with (force)`),
  };
}

async function runOnce(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}
