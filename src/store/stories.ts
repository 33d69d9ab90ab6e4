import type { MemberArticle, Story } from '../model.js';
import type { Flavor, Sql, StoreContext } from './database.js';
import { endItem } from './items.js';
import { inChunks, parseColumn } from './rows.js';
import type { ArticleRow, StoryTagRow } from './schema.js';
import { searchWords } from './search-words.js';
import type { StoryPage, StoryStore } from './store.js';

/** Ids in one statement, below the limits of parameters. */
const CHUNK = 500;

type Tag = Pick<StoryTagRow, 'kind' | 'value'>;

export function createStoryStore({ database, clock }: StoreContext): StoryStore {
  const { read, write, flavor } = database;
  return {
    async saveArticle(article, story, itemId) {
      const now = clock();
      await write(async (sql) => {
        await saveStory(sql, story);
        await saveMember(sql, flavor, article, story.id);
        await endItem(sql, itemId, now, null);
      });
    },
    async hasArticleUrl(url) {
      const row = await read((sql) =>
        sql.selectFrom('articles').select('id').where('url', '=', url).limit(1).executeTakeFirst(),
      );
      return row !== undefined;
    },
    async members(storyId) {
      const rows = await read((sql) =>
        sql
          .selectFrom('articles')
          .selectAll()
          .where('story_id', '=', storyId)
          .orderBy('arrived_at')
          .orderBy('id')
          .execute(),
      );
      return rows.flatMap(articleOf);
    },
    async arrivedSince(since, limit) {
      const rows = await read((sql) =>
        sql
          .selectFrom('articles')
          .selectAll()
          .where('body', 'is not', null)
          .where('arrived_at', '>=', since)
          .orderBy('arrived_at')
          .orderBy('id')
          .limit(limit)
          .execute(),
      );
      return rows.flatMap((row) => articleOf(row).map((article) => ({ article, storyId: row.story_id })));
    },
    async get(id) {
      const [story] = await read((sql) => storiesInOrder(sql, [id]));
      return story;
    },
    newest: (page) => read((sql) => newestStories(sql, page)),
    changedSince: (since, limit) => read((sql) => changedStories(sql, since, limit)),
    async search(words, limit, offset = 0) {
      const wanted = searchWords(words);
      if (wanted.length === 0) return [];
      return read(async (sql) => storiesInOrder(sql, await flavor.findStories(sql, wanted, limit, offset)));
    },
    async bySpeaker(name, limit, offset = 0) {
      const value = searchWords(name).join(' ');
      if (value === '') return [];
      return read((sql) => taggedStories(sql, { kind: 'speaker', value }, { limit, offset }));
    },
    async count() {
      const { count } = await read((sql) =>
        sql
          .selectFrom('stories')
          .select((eb) => eb.fn.countAll<number>().as('count'))
          .executeTakeFirstOrThrow(),
      );
      return count;
    },
  };
}

async function saveStory(sql: Sql, story: Story): Promise<void> {
  // A time in the future is a fault of its feed, which must not keep the story on top.
  const newsAt = Math.min(story.updatedAt, story.changedAt);
  const row = {
    created_at: story.createdAt,
    changed_at: story.changedAt,
    news_at: newsAt,
    body: JSON.stringify(story),
  };
  await sql
    .insertInto('stories')
    .values({ id: story.id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
  await sql.deleteFrom('story_tags').where('story_id', '=', story.id).execute();
  const tags = tagsOf(story).map((tag) => ({ ...tag, story_id: story.id, news_at: newsAt }));
  if (tags.length > 0) await sql.insertInto('story_tags').values(tags).execute();
}

async function saveMember(sql: Sql, flavor: Flavor, article: MemberArticle, storyId: string): Promise<void> {
  const row = {
    story_id: storyId,
    url: article.url,
    arrived_at: article.arrivedAt,
    body: JSON.stringify(article),
  };
  await sql
    .insertInto('articles')
    .values({ id: article.articleId, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
  const speakers = article.quotes.map((quote) => quote.speaker?.name ?? '');
  await flavor.indexArticle(sql, article.articleId, {
    title: searchWords(article.title).join(' '),
    quotes: searchWords([...article.quoteTexts, ...speakers].join('\n')).join(' '),
    text: searchWords(article.text).join(' '),
  });
}

function tagsOf(story: Story): readonly Tag[] {
  const tags: readonly Tag[] = [
    ...story.topics.map((value) => ({ kind: 'topic' as const, value })),
    ...story.quotes.flatMap(({ speaker }) =>
      speaker === undefined || speaker.anonymous ? [] : speakerTags(speaker.name),
    ),
  ];
  return [...new Map(tags.map((tag) => [`${tag.kind} ${tag.value}`, tag])).values()];
}

/** "Ursula von der Leyen" is found by every ending of the name: "von der Leyen", "Leyen". */
function speakerTags(name: string): readonly Tag[] {
  const words = searchWords(name);
  return words.map((_, i) => ({ kind: 'speaker', value: words.slice(i).join(' ') }));
}

async function newestStories(sql: Sql, { topic, limit, offset = 0 }: StoryPage): Promise<readonly Story[]> {
  if (topic !== undefined) return taggedStories(sql, { kind: 'topic', value: topic }, { limit, offset });
  const rows = await sql
    .selectFrom('stories')
    .select(['id', 'body'])
    .orderBy('news_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(storyOf);
}

async function changedStories(sql: Sql, since: number, limit: number): Promise<readonly Story[]> {
  const rows = await sql
    .selectFrom('stories')
    .select(['id', 'body'])
    .where('changed_at', '>=', since)
    .orderBy('changed_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(storyOf);
}

/** The newest with a tag, in the order of its index: no table is sorted. */
async function taggedStories(
  sql: Sql,
  { kind, value }: Tag,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<readonly Story[]> {
  const rows = await sql
    .selectFrom('story_tags')
    .select('story_id')
    .where('kind', '=', kind)
    .where('value', '=', value)
    .orderBy('news_at', 'desc')
    .orderBy('story_id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  return storiesInOrder(
    sql,
    rows.map((row) => row.story_id),
  );
}

async function storiesInOrder(sql: Sql, ids: readonly string[]): Promise<readonly Story[]> {
  const stories = new Map<string, Story>();
  for (const chunk of inChunks(ids, CHUNK)) {
    const rows = await sql.selectFrom('stories').select(['id', 'body']).where('id', 'in', chunk).execute();
    for (const row of rows) stories.set(row.id, storyOf(row));
  }
  return ids.flatMap((id) => stories.get(id) ?? []);
}

function storyOf(row: { readonly id: string; readonly body: string }): Story {
  return parseColumn<Story>(row.body, `stories ${row.id}`);
}

/** None when only the address is remembered. */
function articleOf(row: ArticleRow): readonly MemberArticle[] {
  return row.body === null ? [] : [parseColumn<MemberArticle>(row.body, `articles ${row.id}`)];
}
