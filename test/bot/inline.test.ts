import { describe, expect, it } from 'vitest';
import { sampleStory } from '../digest/sample.js';
import { ADMIN, READER, startTalk } from './talk.js';

describe('inline mode', () => {
  it('offers the stories that have the words, ready to be put into a chat', async () => {
    const talk = await startTalk({ stories: [sampleStory()] });
    const inline_query = { id: '1', from: READER, query: 'eleven weeks', offset: '' };
    await talk.gets({ inline_query });
    const { method, payload } = talk.api.calls.at(-1) ?? {};
    expect(method).toBe('answerInlineQuery');
    expect(payload?.results).toMatchObject([{ type: 'article', title: 'Ferry to the islands sails again' }]);
    await talk.gets({ inline_query: { ...inline_query, query: 'zebra' } });
    expect(talk.api.calls.at(-1)?.payload.results).toEqual([]);
  });
});

describe('OPML', () => {
  it('comes as a document with all feeds', async () => {
    const talk = await startTalk();
    await talk.store.feeds.save({ url: 'https://courier.example/rss', topics: ['world'], origin: 'chat' }, 1);
    await talk.types('/opml', ADMIN);
    expect(talk.api.calls.at(-1)?.method).toBe('sendDocument');
    expect(talk.api.calls.at(-1)?.payload.caption).toContain('Send me such a file');
  });
});
