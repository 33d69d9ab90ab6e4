import type { Feed, FeedOrigin, FeedSettings } from '../model.js';
import type { Sql, StoreContext } from './database.js';
import { dropNulls, parseColumn } from './rows.js';
import type { FeedRow } from './schema.js';
import type { FeedCheck, FeedStore } from './store.js';

type FeedChange = Parameters<FeedStore['update']>[1];

export function createFeedStore({ database, newId }: StoreContext): FeedStore {
  const { read, write, flavor } = database;
  return {
    async save(settings, now) {
      const id = newId(now);
      return feedOf(await write((sql) => saveFeed(sql, settings, now, id)));
    },
    async reconcile(origin, settings, now) {
      const named = settings.map((one) => ({ settings: one, id: newId(now) }));
      await write(async (sql) => {
        await flavor.lock(sql, 'settings');
        await reconcileFeeds(sql, origin, named, now);
      });
    },
    async list() {
      const rows = await read((sql) =>
        sql.selectFrom('feeds').selectAll().orderBy('created_at').orderBy('id').execute(),
      );
      return rows.map(feedOf);
    },
    async get(id) {
      const row = await read((sql) =>
        sql.selectFrom('feeds').selectAll().where('id', '=', id).executeTakeFirst(),
      );
      return row && feedOf(row);
    },
    async findByUrl(url) {
      const row = await read((sql) => findFeed(sql, url));
      return row && feedOf(row);
    },
    async update(id, change) {
      await write((sql) => updateFeed(sql, id, change));
    },
    async remove(id) {
      const removed = await write((sql) =>
        sql.deleteFrom('feeds').where('id', '=', id).returning('id').execute(),
      );
      return removed.length > 0;
    },
    async claimDue(now, limit, leaseMs) {
      const rows = await write((sql) => claimFeeds(sql, database.flavor.canLockRows, now, limit, leaseMs));
      return rows.toSorted((a, b) => a.next_check_at - b.next_check_at).map(feedOf);
    },
    async recordCheck(id, check) {
      await write((sql) => recordCheck(sql, id, check));
    },
  };
}

/** By the address it was configured with, else by the one it has moved to. */
async function findFeed(sql: Sql, url: string): Promise<FeedRow | undefined> {
  const bySource = await sql.selectFrom('feeds').selectAll().where('source_url', '=', url).executeTakeFirst();
  return bySource ?? sql.selectFrom('feeds').selectAll().where('url', '=', url).executeTakeFirst();
}

async function saveFeed(sql: Sql, settings: FeedSettings, now: number, id: string): Promise<FeedRow> {
  const known = await findFeed(sql, settings.url);
  if (known === undefined) {
    return sql
      .insertInto('feeds')
      .values(newFeed(settings, now, id))
      .returningAll()
      .executeTakeFirstOrThrow();
  }
  return sql
    .updateTable('feeds')
    .set({
      ...settingsRow(settings),
      // A feed of the file belongs to the file, also when an admin or an argument names it too.
      origin: known.origin === 'file' ? known.origin : settings.origin,
    })
    .where('id', '=', known.id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

async function reconcileFeeds(
  sql: Sql,
  origin: FeedOrigin,
  named: readonly { readonly settings: FeedSettings; readonly id: string }[],
  now: number,
): Promise<void> {
  const kept = new Set<string>();
  for (const { settings, id } of named) {
    const known = await findFeed(sql, settings.url);
    const belongsToFile = known?.origin === 'file' && origin !== 'file';
    const feed = belongsToFile ? known : await saveFeed(sql, { ...settings, origin }, now, id);
    kept.add(feed.id);
  }
  const owned = await sql.selectFrom('feeds').select('id').where('origin', '=', origin).execute();
  for (const { id } of owned) {
    if (!kept.has(id)) await sql.deleteFrom('feeds').where('id', '=', id).execute();
  }
}

async function updateFeed(sql: Sql, id: string, change: FeedChange): Promise<void> {
  const set = {
    ...(change.topics === undefined ? {} : { topics: JSON.stringify(change.topics) }),
    ...(change.title === undefined ? {} : { title: change.title }),
    ...(change.everyMs === undefined ? {} : { every_ms: change.everyMs }),
    ...(change.language === undefined ? {} : { language: change.language }),
    ...(change.state === undefined ? {} : { state: change.state }),
    ...(change.toldFailingAt === undefined ? {} : { told_failing_at: change.toldFailingAt }),
    ...(change.nextCheckAt === undefined ? {} : { next_check_at: change.nextCheckAt }),
  };
  if (Object.keys(set).length > 0) await sql.updateTable('feeds').set(set).where('id', '=', id).execute();
}

async function claimFeeds(
  sql: Sql,
  canLockRows: boolean,
  now: number,
  limit: number,
  leaseMs: number,
): Promise<FeedRow[]> {
  return sql
    .with('due', (qb) =>
      qb
        .selectFrom('feeds')
        .select('id')
        .where('state', '=', 'active')
        .where('next_check_at', '<=', now)
        .where('lease_until', '<=', now)
        .orderBy('next_check_at')
        .limit(limit)
        .$if(canLockRows, (due) => due.forUpdate().skipLocked()),
    )
    .updateTable('feeds')
    .set({ lease_until: now + leaseMs })
    .where('id', 'in', (qb) => qb.selectFrom('due').select('due.id'))
    .returningAll()
    .execute();
}

async function recordCheck(sql: Sql, id: string, check: FeedCheck): Promise<void> {
  const { checkedAt } = check;
  const movedTo = check.url === undefined || (await findFeed(sql, check.url)) ? undefined : check.url;
  await sql
    .updateTable('feeds')
    .set((eb) => ({
      next_check_at: check.nextCheckAt,
      last_checked_at: checkedAt,
      lease_until: 0,
      ...(check.isSuccess
        ? { failures: 0, failing_since: null, last_error: null, last_success_at: checkedAt }
        : {
            failures: eb('failures', '+', 1),
            failing_since: eb.fn.coalesce('failing_since', eb.val(checkedAt)),
            last_error: check.error ?? null,
          }),
      ...(check.title === undefined ? {} : { own_title: check.title }),
      ...(check.link === undefined ? {} : { link: check.link }),
      ...(check.etag === undefined ? {} : { etag: check.etag }),
      ...(check.lastModified === undefined ? {} : { last_modified: check.lastModified }),
      ...(check.bodyHash === undefined ? {} : { body_hash: check.bodyHash }),
      ...(check.state === undefined ? {} : { state: check.state }),
      ...(movedTo === undefined ? {} : { url: movedTo }),
    }))
    .where('id', '=', id)
    .execute();
}

function settingsRow(
  settings: FeedSettings,
): Pick<FeedRow, 'title' | 'topics' | 'every_ms' | 'language' | 'weight'> {
  return {
    title: settings.title ?? null,
    topics: JSON.stringify(settings.topics),
    every_ms: settings.everyMs ?? null,
    language: settings.language ?? null,
    weight: settings.weight ?? null,
  };
}

function newFeed(settings: FeedSettings, now: number, id: string): FeedRow {
  return {
    ...settingsRow(settings),
    id,
    source_url: settings.url,
    url: settings.url,
    own_title: null,
    origin: settings.origin,
    state: 'active',
    link: null,
    etag: null,
    last_modified: null,
    body_hash: null,
    next_check_at: now,
    last_checked_at: null,
    last_success_at: null,
    failures: 0,
    failing_since: null,
    last_error: null,
    told_failing_at: null,
    created_at: now,
    lease_until: 0,
  };
}

function feedOf(row: FeedRow): Feed {
  return dropNulls({
    id: row.id,
    url: row.url,
    title: row.title ?? row.own_title,
    topics: parseColumn<readonly string[]>(row.topics, `feeds ${row.id}`),
    everyMs: row.every_ms,
    language: row.language,
    weight: row.weight,
    origin: row.origin as Feed['origin'],
    state: row.state as Feed['state'],
    link: row.link,
    etag: row.etag,
    lastModified: row.last_modified,
    bodyHash: row.body_hash,
    nextCheckAt: row.next_check_at,
    lastCheckedAt: row.last_checked_at,
    lastSuccessAt: row.last_success_at,
    failures: row.failures,
    failingSince: row.failing_since,
    lastError: row.last_error,
    toldFailingAt: row.told_failing_at,
    createdAt: row.created_at,
  });
}
