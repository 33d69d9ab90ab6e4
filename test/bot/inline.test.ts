import { describe, expect, it } from 'vitest';
import { sampleStory } from '../digest/sample.js';
import { READER, startTown } from './town.js';

describe('inline mode', () => {
  it('offers the stories that have the words, ready to be put into a chat', async () => {
    const town = await startTown({ stories: [sampleStory()] });
    const { id: chat } = town.sandbox.createGroup({ title: 'Choir', owner: READER.id });
    const asked = town.sandbox.askInline({ from: READER.id, query: 'eleven weeks' });
    await town.answers();
    const { results } = await asked.answer;
    expect(results).toMatchObject([{ title: 'Ferry to the islands sails again' }]);
    const resultId = results[0]?.id ?? '';
    town.sandbox.chooseInline({ from: READER.id, chat, queryId: asked.id, resultId });
    await town.answers();
    expect(town.shown.at(-1)).toMatchObject({ chatId: chat, via: 'pullquote_bot' });
    expect(town.shown.at(-1)?.html).toContain('<blockquote>');
  });

  it('offers the newest stories for no words, and none where none fits', async () => {
    const town = await startTown({ stories: [sampleStory()] });
    const newest = town.sandbox.askInline({ from: READER.id, query: '' });
    const none = town.sandbox.askInline({ from: READER.id, query: 'zebra' });
    await town.answers();
    expect((await newest.answer).results).toHaveLength(1);
    expect((await none.answer).results).toEqual([]);
  });
});
