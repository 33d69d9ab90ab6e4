import type { ShownMark } from '../model.js';
import type { Sql } from './database.js';
import type { ShownStory } from './store.js';

/** What the chat has seen since a time, by the story's id. */
export async function readShown(
  sql: Sql,
  chatId: string,
  since: number,
): Promise<ReadonlyMap<string, ShownMark>> {
  const rows = await sql
    .selectFrom('shown')
    .select(['story_id', 'shown_at', 'changed_at'])
    .where('chat_id', '=', chatId)
    .where('shown_at', '>=', since)
    .execute();
  return new Map(
    rows.map((row) => [row.story_id, { shownAt: row.shown_at, changedAt: row.changed_at }] as const),
  );
}

/** Marks what a person asked for. Where the mark is of a state as late or later, it stays. */
export async function markAsked(
  sql: Sql,
  chatId: string,
  stories: readonly ShownStory[],
  now: number,
): Promise<void> {
  const rows = rowsOf(chatId, stories, now);
  if (rows.length === 0) return;
  await sql
    .insertInto('shown')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['chat_id', 'story_id'])
        .doUpdateSet((eb) => ({ shown_at: now, changed_at: eb.ref('excluded.changed_at') }))
        .whereRef('shown.changed_at', '<', 'excluded.changed_at'),
    )
    .execute();
}

/**
 * Marks the stories of a digest: all of them, or none where one has been shown meanwhile (a new one: at all; an
 * update: since the state that it is an update of).
 */
export async function markDigest(
  sql: Sql,
  chatId: string,
  stories: readonly ShownStory[],
  now: number,
): Promise<boolean> {
  const updates = distinct(stories.filter(({ seen }) => seen !== undefined));
  const renewed: ShownStory[] = [];
  for (const story of updates) {
    if (await moveMark(sql, chatId, story, { from: story.seen, to: { shownAt: now, ...story } }))
      renewed.push(story);
  }
  const fresh = distinct(stories.filter(({ seen }) => seen === undefined));
  const marked = renewed.length < updates.length ? [] : await markNew(sql, chatId, fresh, now);
  if (renewed.length === updates.length && marked.length === fresh.length) return true;
  if (marked.length > 0)
    await sql.deleteFrom('shown').where('chat_id', '=', chatId).where('story_id', 'in', marked).execute();
  for (const story of renewed) {
    await moveMark(sql, chatId, story, { from: { shownAt: now, ...story }, to: story.seen });
  }
  return false;
}

/** True when the mark was as `from` says and is now as `to` says. */
async function moveMark(
  sql: Sql,
  chatId: string,
  story: ShownStory,
  move: { readonly from: ShownMark | undefined; readonly to: ShownMark | undefined },
): Promise<boolean> {
  const { from, to } = move;
  if (from === undefined || to === undefined) return false;
  const moved = await sql
    .updateTable('shown')
    .set({ shown_at: to.shownAt, changed_at: to.changedAt })
    .where('chat_id', '=', chatId)
    .where('story_id', '=', story.id)
    .where('changed_at', '=', from.changedAt)
    .returning('story_id')
    .execute();
  return moved.length > 0;
}

/** Gives the stories that had no mark. */
async function markNew(
  sql: Sql,
  chatId: string,
  stories: readonly ShownStory[],
  now: number,
): Promise<readonly string[]> {
  if (stories.length === 0) return [];
  const marked = await sql
    .insertInto('shown')
    .values(rowsOf(chatId, stories, now))
    .onConflict((conflict) => conflict.columns(['chat_id', 'story_id']).doNothing())
    .returning('story_id')
    .execute();
  return marked.map((row) => row.story_id);
}

function rowsOf(chatId: string, stories: readonly ShownStory[], now: number) {
  return distinct(stories).map(({ id, changedAt }) => ({
    chat_id: chatId,
    story_id: id,
    shown_at: now,
    changed_at: changedAt,
  }));
}

/** Each once, in the order of their ids, so that two writers cannot block each other. */
function distinct(stories: readonly ShownStory[]): readonly ShownStory[] {
  return [...new Map(stories.map((story) => [story.id, story])).values()].toSorted((a, b) =>
    a.id < b.id ? -1 : 1,
  );
}
