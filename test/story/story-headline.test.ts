import { describe, expect, test } from 'vitest';
import { chooseHeadlineArticle, headlineFaults } from '../../src/story/story-headline.js';
import { member } from './samples.js';

const titled = (id: string, title: string) => member(id, { title, names: ['Ada Quill'] });

describe('the headline of a story', () => {
  test.each([
    ['Has Mayor Ada Quill reopened the Lenne bridge?', 'a question'],
    ['Here’s why Ada Quill reopened the Lenne bridge', 'clickbait'],
    ['Lenne bridge is safe again, experts say', 'nobody in particular says so'],
    ['LENNE BRIDGE REOPENED BY MAYOR ADA QUILL', 'shouting'],
    ['Mayor Ada Quill reopens the Lenne bridge after…', 'cut off'],
    ['Bridge reopens', 'too short'],
    ['Video: Ada Quill reopens the Lenne bridge', 'a format, not an event'],
    [
      'Mayor Ada Quill reopens the Lenne bridge after two winters of repairs and a long quarrel over the toll',
      'too long',
    ],
  ])('is not "%s": %s', (poor, fault) => {
    const good = titled('good', 'Mayor Ada Quill reopens the Lenne bridge');
    expect(headlineFaults(poor).map(({ name }) => name)).toContain(fault);
    expect(chooseHeadlineArticle([titled('poor', poor), good])).toBe(good);
  });

  test('names who acted', () => {
    const plain = member('plain', { title: 'Lenne bridge open again after repairs', names: ['Ada Quill'] });
    const actor = member('actor', {
      title: 'Ada Quill opens Lenne bridge after repairs',
      names: ['Ada Quill'],
    });
    expect(chooseHeadlineArticle([plain, actor])).toBe(actor);
  });

  test('is near to what all articles tell', () => {
    const aside = titled('aside', 'Ada Quill wears a yellow scarf and praises bakers');
    const centre = titled('centre', 'Ada Quill reopens Lenne bridge');
    const third = titled('third', 'Lenne bridge reopens with Ada Quill');
    expect(chooseHeadlineArticle([aside, centre, third])).not.toBe(aside);
  });

  test('is the earliest of equals', () => {
    const first = member('first');
    expect(chooseHeadlineArticle([first, member('second')])).toBe(first);
  });

  test('has no faults where it is a good one, in any language', () => {
    expect(headlineFaults('Lokführer der Seebahn streiken ab Donnerstag')).toEqual([]);
    expect(headlineFaults('Пожар на складе бумаги в Каменном Броде потушен')).toEqual([]);
  });
});
