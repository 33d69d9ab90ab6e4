import { sql } from 'kysely';
import type { Flavor, LockedWork } from './database.js';

/** Any numbers, the same in every version. */
const LOCKS: Readonly<Record<LockedWork, number>> = { migrations: 7_085_115_674, settings: 7_085_115_675 };

/**
 * Full-text search by a tsvector with a GIN index. The configuration is `simple`: words come folded from
 * `searchWords`, and a digest is in any language.
 */
export const postgresFlavor: Flavor = {
  name: 'postgres',
  canLockRows: true,

  async lock(db, work) {
    await sql`select pg_advisory_xact_lock(${sql.lit(LOCKS[work])})`.execute(db);
  },

  async createSearch(db) {
    await sql`create table article_words (
      article_id text primary key references articles (id) on delete cascade,
      words tsvector not null
    )`.execute(db);
    await sql`create index article_words_gin on article_words using gin (words)`.execute(db);
  },

  async indexArticle(db, articleId, words) {
    await sql`insert into article_words (article_id, words) values (
        ${articleId},
        setweight(to_tsvector('simple', ${words.title}), 'A')
          || setweight(to_tsvector('simple', ${words.quotes}), 'B')
          || setweight(to_tsvector('simple', ${words.text}), 'D')
      )
      on conflict (article_id) do update set words = excluded.words`.execute(db);
  },

  async forgetArticles(db, articleIds) {
    if (articleIds.length === 0) return;
    await sql`delete from article_words where article_id in (${sql.join(articleIds)})`.execute(db);
  },

  async findStories(db, words, limit, offset) {
    const query = sql`plainto_tsquery('simple', ${words.join(' ')})`;
    const { rows } = await sql<{ story_id: string }>`
      select stories.id as story_id from article_words
      join articles on articles.id = article_words.article_id
      join stories on stories.id = articles.story_id
      where article_words.words @@ ${query}
      group by stories.id
      order by max(ts_rank(article_words.words, ${query})) desc, stories.changed_at desc, stories.id desc
      limit ${limit} offset ${offset}`.execute(db);
    return rows.map((row) => row.story_id);
  },
};
