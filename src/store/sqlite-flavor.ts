import { sql } from 'kysely';
import type { ArticleWords, Flavor, Sql } from './database.js';

/**
 * Full-text search by FTS5. Its rows are numbered, ours have text ids: `article_rows` keeps the numbers. The index
 * keeps no copy of the text (`content=''`), since nothing but ids is read from it.
 */
export const sqliteFlavor: Flavor = {
  name: 'sqlite',
  canLockRows: false,
  // A transaction that writes is the only one: see BEGIN IMMEDIATE in the driver.
  lock: async () => {},

  async createSearch(db) {
    await sql`create table article_rows (
      number integer primary key,
      article_id text not null unique references articles (id)
    )`.execute(db);
    await sql`create virtual table article_words using fts5 (
      title, quotes, text, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0"
    )`.execute(db);
  },

  async indexArticle(db, articleId, words) {
    await forgetArticles(db, [articleId]);
    await insertWords(db, articleId, words);
  },

  forgetArticles,

  async findStories(db, words, limit, offset) {
    const match = words.map((word) => `"${word}"`).join(' ');
    const { rows } = await sql<{ story_id: string }>`
      with hits as materialized (
        select rowid as number, bm25(article_words, 8.0, 4.0, 1.0) as score
        from article_words where article_words match ${match}
      )
      select stories.id as story_id from hits
      join article_rows on article_rows.number = hits.number
      join articles on articles.id = article_rows.article_id
      join stories on stories.id = articles.story_id
      group by stories.id
      order by min(hits.score), stories.changed_at desc, stories.id desc
      limit ${limit} offset ${offset}`.execute(db);
    return rows.map((row) => row.story_id);
  },
};

async function insertWords(db: Sql, articleId: string, words: ArticleWords): Promise<void> {
  const inserted = await sql<{ number: number }>`
    insert into article_rows (article_id) values (${articleId}) returning number`.execute(db);
  for (const { number } of inserted.rows) {
    await sql`insert into article_words (rowid, title, quotes, text)
      values (${number}, ${words.title}, ${words.quotes}, ${words.text})`.execute(db);
  }
}

async function forgetArticles(db: Sql, articleIds: readonly string[]): Promise<void> {
  if (articleIds.length === 0) return;
  const ids = sql.join(articleIds);
  await sql`delete from article_words
    where rowid in (select number from article_rows where article_id in (${ids}))`.execute(db);
  await sql`delete from article_rows where article_id in (${ids})`.execute(db);
}
