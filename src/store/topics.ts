import type { Topic } from '../model.js';
import type { StoreContext } from './database.js';
import { parseColumn } from './rows.js';
import type { TopicStore } from './store.js';

export function createTopicStore({ database }: StoreContext): TopicStore {
  const { read, write, flavor } = database;
  return {
    async reconcile(origin, topics) {
      const byName = new Map(topics.map((topic) => [topic.name, topic]));
      const rows = [...byName.values()].map(({ name, title, words }, place) => ({
        origin,
        name,
        title,
        words: JSON.stringify(words),
        place,
      }));
      await write(async (sql) => {
        await flavor.lock(sql, 'settings');
        await sql.deleteFrom('topics').where('origin', '=', origin).execute();
        if (rows.length > 0) await sql.insertInto('topics').values(rows).execute();
      });
    },
    async list(origin) {
      // 'file' sorts after 'chat' and is asked for first: of two topics with one name the file's counts.
      const rows = await read((sql) =>
        sql
          .selectFrom('topics')
          .selectAll()
          .$if(origin !== undefined, (all) => all.where('origin', '=', origin ?? 'file'))
          .orderBy('origin', 'desc')
          .orderBy('place')
          .execute(),
      );
      const byName = new Map<string, Topic>();
      for (const { name, title, words } of rows) {
        if (byName.has(name)) continue;
        byName.set(name, { name, title, words: parseColumn<readonly string[]>(words, `topics ${name}`) });
      }
      return [...byName.values()];
    },
  };
}
