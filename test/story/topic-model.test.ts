import { describe, expect, test } from 'vitest';
import { createTopicTeacher, type TopicLesson } from '../../src/story/topic-model.js';

/** Words of invented feeds; an article has six of its topic's, and what all articles have. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  sport: 'goalkeeper penalty league rovers trainer derby striker stadium season referee'.split(' '),
  money: 'inflation shares lender profit dividend investors quarter exporter bonds merger'.split(' '),
};
const COMMON = 'people said on tuesday that there were more in the town';

function lessons(topic: string, count: number, language = 'en'): TopicLesson[] {
  const words = WORDS[topic] ?? [];
  return Array.from({ length: count }, (_, i) => {
    const own = [0, 1, 2, 3, 4, 5].map((step) => words[(i + step * (1 + (i % 3))) % words.length]);
    return { topic, language, title: own.slice(0, 3).join(' '), text: `${COMMON} ${own.slice(3).join(' ')}` };
  });
}

function learn(...taught: readonly TopicLesson[]) {
  const teacher = createTopicTeacher();
  for (const lesson of taught) teacher.learn(lesson);
  return teacher.finish();
}

const MATCH = { language: 'en', title: 'Rovers striker saves season with late penalty', text: COMMON };
const BANK = {
  language: 'en',
  title: 'Lender doubles dividend',
  text: 'Investors cheer as profit beats inflation.',
};

describe('a topic is guessed', () => {
  const guess = learn(...lessons('sport', 60), ...lessons('money', 60));

  test('from the words of its articles', () => {
    expect([guess(MATCH), guess(BANK)]).toEqual(['sport', 'money']);
  });
  test.each([
    ['its words are not known', { ...MATCH, title: 'Choir rehearses oratorio', text: '' }],
    ['only common words are', { ...MATCH, title: 'More people said there were more', text: COMMON }],
    ['one word alone speaks for it', { ...MATCH, title: 'A penalty for the people in the town' }],
    [
      'two topics are as likely',
      { ...MATCH, title: 'Rovers striker derby: investors profit, shares merger' },
    ],
    ['it was taught in another language', { ...MATCH, language: 'de' }],
  ])('not when %s', (_, article) => {
    expect(guess(article)).toBeUndefined();
  });
  test('whatever the order of the lessons', () => {
    const other = learn(...[...lessons('sport', 60), ...lessons('money', 60)].reverse());
    expect([other(MATCH), other(BANK)]).toEqual(['sport', 'money']);
  });
  test('not more readily because one topic has ten times as many articles', () => {
    const uneven = learn(...lessons('sport', 600), ...lessons('money', 60));
    expect([uneven(MATCH), uneven(BANK)]).toEqual(['sport', 'money']);
    expect(uneven({ ...MATCH, title: 'More people said there were more', text: COMMON })).toBeUndefined();
  });
});

describe('nothing is guessed', () => {
  test('before thirty articles of a topic', () => {
    expect(learn(...lessons('sport', 29), ...lessons('money', 60))(MATCH)).toBeUndefined();
  });
  test('with one topic, which everything would be', () => {
    expect(learn(...lessons('sport', 60))(MATCH)).toBeUndefined();
  });
});
