import { describe, expect, test } from 'vitest';
import { findHeadlineFaults } from '../../src/story/headline-faults.js';
import { chooseHeadlineArticle } from '../../src/story/story-headline.js';
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
    expect(findHeadlineFaults(poor).map(({ name }) => name)).toContain(fault);
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

  test.each([
    ['clickbait', 'Brücke gesperrt: Was wir wissen und was nicht'],
    ['clickbait', 'Pont fermé : ce que l’on sait de la fissure'],
    ['clickbait', 'Puente cerrado: lo que se sabe de la grieta'],
    ['clickbait', 'Ponte fechada: o que se sabe sobre a rachadura'],
    ['clickbait', 'Ponte chiuso: ecco perché il sindaco ha deciso'],
    ['clickbait', 'Мост закрыт: что известно о трещине'],
    ['clickbait', 'Міст закрито: що відомо про тріщину'],
    ['nobody in particular says so', 'Experten warnen vor Rissen in der Lennebrücke'],
    ['nobody in particular says so', 'Le pont est dangereux, selon des experts'],
    ['nobody in particular says so', 'Expertos advierten de grietas en el puente'],
    ['nobody in particular says so', 'Ponte corre risco, dizem especialistas do porto'],
    ['nobody in particular says so', 'Ponte a rischio, gli esperti lanciano un allarme'],
    ['nobody in particular says so', 'Эксперты предупредили о трещинах в мосту'],
    ['nobody in particular says so', 'Експерти попередили про тріщини в мості'],
    ['a format, not an event', 'Newsblog: Lennebrücke wieder offen für alle'],
    ['a format, not an event', 'En direct : le pont de la Lenne rouvre enfin'],
    ['a format, not an event', 'En vivo: reabre el puente sobre el Lenne'],
    ['a format, not an event', 'Ao vivo: ponte sobre o Lenne reabre hoje'],
    ['a format, not an event', 'Diretta: riapre il ponte sul Lenne oggi'],
    ['a format, not an event', 'Фото: мост через Ленне снова открыт'],
    ['a format, not an event', 'Відео: міст через Ленне знову відкрито'],
    ['a question', '¿Reabre el puente sobre el Lenne este martes?'],
  ])('in any language has the fault "%s": %s', (fault, title) => {
    expect(findHeadlineFaults(title).map(({ name }) => name)).toEqual([fault]);
  });

  test.each([
    'Lokführer der Seebahn streiken ab Donnerstag',
    'Пожар на складе бумаги в Каменном Броде потушен',
    'Міська рада Каменя ухвалила бюджет на рік',
    'Le maire de Port-Maren ferme le pont de la Lenne',
    'La alcaldesa Ada Quill reabre el puente del Lenne',
    'Prefeita Ada Quill reabre a ponte sobre o Lenne',
    'La sindaca Ada Quill riapre il ponte sul Lenne',
    'Live music returns to the Lenne quay on Friday',
    'Study centre in Port Maren burns down overnight',
  ])('has no faults where it is a good one: %s', (title) => {
    expect(findHeadlineFaults(title)).toEqual([]);
  });
});
