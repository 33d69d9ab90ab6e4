import { describe, expect, test } from 'vitest';
import { findTopics } from '../../src/story/topics.js';

const TOPICS = [
  { name: 'sport', title: 'Sport', words: ['cup final', 'goalkeeper'] },
  { name: 'money', title: 'Money and work', words: ['central bank', 'strike'] },
];
const nothing = { feedTopics: [], categories: [], title: '', text: '', language: 'en' };
const find = (change: Partial<typeof nothing> | { readonly feedTopics: readonly string[] }) =>
  findTopics({ ...nothing, ...change }, TOPICS);

describe('an article has the topics', () => {
  test('of its feed, first', () => {
    expect(find({ feedTopics: ['harbour'], title: 'Dockers end strike' })).toEqual(['harbour', 'money']);
  });
  test('that the categories of its item name, in any case', () => {
    expect(find({ categories: ['MONEY AND WORK'] } as Partial<typeof nothing>)).toEqual(['money']);
  });
  test('whose word or phrase stands in its title', () => {
    expect(find({ title: 'Rovers lose captain before cup finals' })).toEqual(['sport']);
    expect(find({ title: 'Final word on the cup of tea' })).toEqual([]);
  });
  test('whose words stand in its text twice, but not once in passing', () => {
    expect(find({ text: 'The strike goes on.' })).toEqual([]);
    expect(find({ text: 'The strike goes on. Nobody knows when the strike ends.' })).toEqual(['money']);
  });
  test('that is guessed, only where nothing else tells one', () => {
    const guess = () => 'sport';
    const strike = { ...nothing, title: 'Dockers end strike' };
    expect(findTopics({ ...nothing, title: 'Rovers draw at home' }, TOPICS, guess)).toEqual(['sport']);
    expect(findTopics(strike, TOPICS, guess)).toEqual(['money']);
    expect(findTopics({ ...strike, title: '' }, TOPICS, () => undefined)).toEqual([]);
  });
  test('each once', () => {
    const value = find({ feedTopics: ['money'], title: 'Strike at the central bank' });
    expect(value).toEqual(['money']);
  });
});
