import { describe, expect, it } from 'vitest';
import type { StoryQuote } from '../../../src/model.js';
import { memberArticle, saveStory, storyOf } from '../samples.js';
import type { TestBed } from '../test-bed.js';
import { HOUR, MINUTE, NOW } from '../test-bed.js';

const quoteBy = (name: string, isAnonymous = false): StoryQuote => ({
  articleId: 'a',
  outlet: 'Harbour Post',
  url: 'https://harbour.example/a',
  pieces: ['We kept our word'],
  spans: [{ start: 28, end: 44 }],
  speaker: { name, ...(isAnonymous ? { anonymous: true } : {}) },
});

export function storyContract(bed: () => TestBed): void {
  const ids = (stories: readonly { readonly id: string }[]) => stories.map(({ id }) => id);

  describe('stories', () => {
    it('are kept as they were written, with their articles in order of arrival', async () => {
      const { stories } = bed().store;
      const late = memberArticle('a', { arrivedAt: NOW + MINUTE });
      const early = memberArticle('b', { arrivedAt: NOW });
      await stories.saveArticle(early, storyOf('s', [early]), 'none');
      const grown = storyOf('s', [late, early], { changedAt: NOW + MINUTE, quotes: [quoteBy('Ada Quill')] });
      await stories.saveArticle(late, grown, 'none');
      expect(await stories.get('s')).toEqual(grown);
      expect(await stories.members('s')).toEqual([early, late]);
      expect(await stories.count()).toBe(1);
      expect(await stories.get('unknown')).toBeUndefined();
    });

    it('know the addresses of their articles', async () => {
      const { stories } = bed().store;
      await saveStory(bed().store, 's', {}, { url: 'https://harbour.example/bridge' });
      expect(await stories.hasArticleUrl('https://harbour.example/bridge')).toBe(true);
      expect(await stories.hasArticleUrl('https://harbour.example/')).toBe(false);
    });

    it('give the articles that arrived since, with their story', async () => {
      const { stories } = bed().store;
      await saveStory(bed().store, 'old', {}, { arrivedAt: NOW - HOUR });
      await saveStory(bed().store, 'b', {}, { arrivedAt: NOW + 1 });
      await saveStory(bed().store, 'a', {}, { arrivedAt: NOW });
      const arrived = await stories.arrivedSince(NOW, 9);
      expect(await stories.arrivedSince(NOW, 1)).toEqual(arrived.slice(0, 1));
      expect(arrived.map(({ storyId }) => storyId)).toEqual(['a', 'b']);
      expect(arrived[0]?.article).toEqual(memberArticle('a-article', { arrivedAt: NOW }));
    });

    it('are listed by page, the latest news first, whenever they were read', async () => {
      const { store } = bed();
      await saveStory(store, 'last week', { updatedAt: NOW - 170 * HOUR, changedAt: NOW });
      await saveStory(store, 'this hour', { updatedAt: NOW - MINUTE, changedAt: NOW + 1 });
      await saveStory(store, 'today', { updatedAt: NOW - 9 * HOUR, changedAt: NOW + 2 });
      await saveStory(store, 'dated tomorrow', { updatedAt: NOW + 24 * HOUR, changedAt: NOW - HOUR / 2 });
      expect(ids(await store.stories.newest({ limit: 3 }))).toEqual(['this hour', 'dated tomorrow', 'today']);
      expect(ids(await store.stories.newest({ limit: 3, offset: 3 }))).toEqual(['last week']);
    });

    it('that changed since are listed, last changed first', async () => {
      const { store } = bed();
      for (const [i, id] of ['a', 'b', 'c'].entries()) await saveStory(store, id, { changedAt: NOW + i });
      expect(ids(await store.stories.changedSince(NOW + 1, 9))).toEqual(['c', 'b']);
      expect(ids(await store.stories.changedSince(NOW, 1))).toEqual(['c']);
    });

    it('are listed by topic', async () => {
      const { stories } = bed().store;
      const at = (time: number) => ({ changedAt: time, updatedAt: time });
      await saveStory(bed().store, 'sea', { topics: ['sea'], ...at(NOW) });
      await saveStory(bed().store, 'town', { topics: ['town', 'sea'], ...at(NOW + 1) });
      await saveStory(bed().store, 'sport', { topics: [], ...at(NOW + 2) });
      const list = async (topic: string, offset = 0) =>
        ids(await stories.newest({ limit: 9, topic, offset }));
      expect(await list('sea')).toEqual(['town', 'sea']);
      expect(await list('sea', 1)).toEqual(['sea']);
      expect(await list('weather')).toEqual([]);
    });

    it('lose the topics that they no longer have', async () => {
      const { stories } = bed().store;
      await saveStory(bed().store, 's', { topics: ['sea'] });
      await saveStory(bed().store, 's', { topics: ['town'] });
      expect(await stories.newest({ limit: 9, topic: 'sea' })).toEqual([]);
      expect(ids(await stories.newest({ limit: 9, topic: 'town' }))).toEqual(['s']);
    });

    it('are found by words that all occur, in any case and without accents', async () => {
      const { stories } = bed().store;
      await saveStory(bed().store, 'bridge');
      await saveStory(
        bed().store,
        'storm',
        {},
        { title: 'Sturm über Köln', text: 'Straßenbäume fielen um.' },
      );
      await saveStory(bed().store, 'ru', {}, { title: 'Ёлка', text: 'Мэр открыл мост. Новый трамвай.' });
      const search = async (words: string) => ids(await stories.search(words, 9));
      expect(await search('BRIDGE lenne')).toEqual(['bridge']);
      expect(await search('bridge storm')).toEqual([]);
      expect(await search('koln sturm')).toEqual(['storm']);
      expect(await search('ада елка МОСТ')).toEqual([]);
      expect(await search('елка МОСТ')).toEqual(['ru']);
      expect(await search('mayor quill')).toEqual(['bridge']);
    });

    it('are found in languages that put no spaces between words', async () => {
      await saveStory(bed().store, 'zh', {}, { title: '大桥重新开放', text: '市长说大桥很安全。' });
      expect(ids(await bed().store.stories.search('大桥', 9))).toEqual(['zh']);
      expect(ids(await bed().store.stories.search('安全', 9))).toEqual(['zh']);
    });

    it('with the word in the headline come before those with it in the text', async () => {
      const { store } = bed();
      const pad = 'Nothing else happened in the town that day.';
      await saveStory(
        store,
        'text',
        { changedAt: NOW + 1 },
        { title: 'Council', text: `A ferry came. ${pad}` },
      );
      await saveStory(store, 'title', {}, { title: 'Ferry sinks', text: `It was full. ${pad}` });
      expect(ids(await store.stories.search('ferry', 9))).toEqual(['title', 'text']);
      expect(ids(await store.stories.search('ferry', 1, 1))).toEqual(['text']);
    });

    it('are found once, also when several of their articles match', async () => {
      const { stories } = bed().store;
      const [a, b] = [memberArticle('a'), memberArticle('b')];
      await stories.saveArticle(a, storyOf('s', [a]), 'none');
      await stories.saveArticle(b, storyOf('s', [a, b]), 'none');
      expect(ids(await stories.search('bridge', 9))).toEqual(['s']);
    });

    it('are not found by what an article said before it was corrected', async () => {
      await saveStory(bed().store, 's', {}, { text: 'The wolf was seen.' });
      await saveStory(bed().store, 's', {}, { text: 'The dog was seen.' });
      expect(await bed().store.stories.search('wolf', 9)).toEqual([]);
      expect(ids(await bed().store.stories.search('dog', 9))).toEqual(['s']);
    });

    it('take any words as words: no sign is an operator', async () => {
      await saveStory(bed().store, 's');
      const search = (words: string) => bed().store.stories.search(words, 9);
      for (const odd of ['', '  ', '"', '*', 'a OR', '^', "'; drop table stories", ':*&|!', 'NEAR(', '\0']) {
        expect(await search(odd)).toEqual([]);
      }
      expect(ids(await search('"bridge" AND* (lenne)'))).toEqual([]);
      expect(ids(await search('"bridge" * (lenne)'))).toEqual(['s']);
    });

    it('are found by who speaks in them: full name, surname, newest first', async () => {
      const { store } = bed();
      await saveStory(store, 'a', { quotes: [quoteBy('Ada van der Quill')], changedAt: NOW });
      await saveStory(store, 'b', { quotes: [quoteBy('Mo Quill')], changedAt: NOW + 1 });
      await saveStory(store, 'c', { quotes: [quoteBy('a Quill insider', true)], changedAt: NOW + 2 });
      const by = async (name: string) => ids(await store.stories.bySpeaker(name, 9));
      expect(await by('quill')).toEqual(['b', 'a']);
      expect(await by('Ada van der Quill')).toEqual(['a']);
      expect(await by('van der Quill')).toEqual(['a']);
      expect(await by('Ada')).toEqual([]);
      expect(ids(await store.stories.bySpeaker('Quill', 1, 1))).toEqual(['a']);
    });
  });
}
