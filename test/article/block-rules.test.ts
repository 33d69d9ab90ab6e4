import { describe, expect, it } from 'vitest';
import { findBlockRule, isRelatedHeading } from '../../src/article/block-rules.js';
import { block } from './block.js';

type Case = readonly [value: string, expected: string];

const LEFTOVERS: readonly Case[] = [
  // English
  ['Advertisement', 'label'],
  ['ADVERTISEMENT', 'label'],
  ['• Share this article', 'label'],
  ['Read more: Ferry crews accept a new timetable', 'read more'],
  ['Related: What a night train costs', 'read more'],
  ['WATCH: The moment the sluice opened', 'read more'],
  ['Sign up for our morning newsletter.', 'prompt'],
  ['Get the day’s five stories delivered to your inbox.', 'prompt'],
  ['Never miss a story: turn on notifications.', 'prompt'],
  ['Like this story? Follow us on Facebook.', 'prompt'],
  ['The post is part of a series. Subscribe to our weekly letter.', 'prompt'],
  ['Have a tip? Email tips@outlet.example', 'prompt'],
  ['Reach Nora Fennimore at nora@outlet.example or 555-0134', 'contact'],
  ['© 2024 The Estuary Post', 'copyright'],
  ['Copyright 2024. All rights reserved.', 'copyright'],
  ['This material may not be published, broadcast, rewritten or redistributed.', 'copyright'],
  ['We may earn a commission from links on this page.', 'disclosure'],
  ['Reporting by Nora Fennimore; editing by Tom Oldcastle', 'contributors'],
  ['Tom Oldcastle and Idris Quayle contributed to this report.', 'contributors'],
  ['Photo: Estuary Post', 'credit'],
  ['The wheel before the repair (Photo by Tom Oldcastle)', 'caption'],
  ['A street in the old town. REUTERS/Tom Oldcastle', 'caption'],
  ['The harbour at dawn / AFP', 'caption'],
  ['1 of 12', 'gallery count'],
  ['4 min read', 'duration'],
  ['Updated 11 March 2024', 'date line'],
  ['Wednesday, November 20, 2019 10:15 AM EST', 'date line'],
  ['By Nora Fennimore', 'byline'],
  ['BY NORA FENNIMORE', 'byline'],
  ['https://outlet.example/news/1', 'address alone'],
  ['nora@outlet.example', 'address alone'],
  ['#harbour #mill', 'address alone'],
  ['1,204', 'number alone'],
  // German
  ['Anzeige', 'label'],
  ['Lesen Sie auch: Turnhalle bekommt ein neues Dach', 'read more'],
  ['Jetzt unseren Newsletter abonnieren!', 'prompt'],
  ['Foto: dpa/Jonas Kolbe', 'credit'],
  ['Das Becken am Wallgraben (Archivbild)', 'caption'],
  ['Veröffentlicht am 29. Februar 2024, 17:00 Uhr', 'date line'],
  ['Von Friederike Ahlsdorf', 'byline'],
  ['Mit Material der dpa', 'contributors'],
  // Russian and Ukrainian
  ['Реклама', 'label'],
  ['Читайте также: Мост через Ольху закроют до осени', 'read more'],
  ['Подписывайтесь на наш Telegram-канал', 'prompt'],
  ['Нашли ошибку? Выделите её и нажмите Ctrl+Enter', 'prompt'],
  ['Фото: Олег Ветлугин', 'credit'],
  ['Все права защищены.', 'copyright'],
  ['14 мая 2023, 12:40', 'date line'],
  ['Читайте також: Міст закриють до осені', 'read more'],
  ['Підписуйтесь на наш Telegram-канал', 'prompt'],
  // French, Spanish, Italian, Portuguese
  ['Publicité', 'label'],
  ['À lire aussi : Le col fermé jusqu’au printemps', 'read more'],
  ['Inscrivez-vous à notre newsletter', 'prompt'],
  ['Crédit photo : La Gazette', 'credit'],
  ['Publié le 7 octobre 2023 à 18h22', 'date line'],
  ['Lea también: El puente cierra hasta otoño', 'read more'],
  ['Suscríbete a nuestro boletín', 'prompt'],
  ['Todos los derechos reservados', 'copyright'],
  ['Leggi anche: Il ponte chiude fino all’autunno', 'read more'],
  ['Iscriviti alla nostra newsletter', 'prompt'],
  ['Riproduzione riservata', 'label'],
  ['Leia também: A ponte fecha até ao outono', 'read more'],
  ['Publicidade', 'label'],
];

const PROSE: readonly string[] = [
  'Advertisement revenue fell by a third, the company said.',
  'Read more books, the minister told pupils on Monday.',
  'Related questions were put off until the autumn session.',
  'By Monday the water had gone.',
  'By Christmas, Nora Fennimore hopes to open the second hall.',
  'Updated rules for cyclists come into force in 2025, the ministry said, after a trial of three years.',
  'Photographs of the wheel were found in an attic.',
  '“Sign up for our choir,” the poster said.',
  '"Subscribe!" he shouted at the crowd. "Subscribe, or it ends tonight."',
  '“Nobody wants an apology in your inbox,” said Harriet Lowmoor.',
  '“We read it in our newsletter like everybody else,” said Idris Quayle, one of the millers.',
  'Ilse Garth said she had read of it by chance: “It was in our newsletter, between two recipes.”',
  'Share prices fell by four percent on Tuesday.',
  'Video from the scene showed two boats side by side.',
  'In 2019 the mill stood still.',
  'Follow-up talks were held in the cellar.',
  'Von Friederike Ahlsdorf hörte man danach lange nichts.',
  'Foto und Film waren an dem Tag verboten, sagte der Richter.',
  'Фото из космоса показали, что озеро исчезло.',
  'Реклама сигарет запрещена с 2013 года.',
  'À lire aussi vite, on ne comprend rien, dit-elle.',
];

describe('findBlockRule', () => {
  it.each(LEFTOVERS)('%s → %s', (value, expected) => expect(findBlockRule(block(value))).toBe(expected));
  it.each(PROSE)('keeps: %s', (value) => expect(findBlockRule(block(value))).toBeUndefined());

  it('keeps numbers in tables', () => expect(findBlockRule(block('42', { tag: 'tr' }))).toBeUndefined());

  it('takes a list of tags only where it is made of links', () => {
    const value = 'Tags: lighthouses, museums, coast';
    expect(findBlockRule(block(value, { linked: 0.8 }))).toBe('tags');
    expect(findBlockRule(block('Tags on the luggage were missing.', { linked: 0 }))).toBeUndefined();
  });

  it('takes a contact line only with an address in it', () =>
    expect(findBlockRule(block('Contact with the crew was lost at noon.'))).toBeUndefined());

  it('keeps long paragraphs, whatever they begin with', () => {
    const value = `Read more: ${'the council went on with its debate. '.repeat(10)}`;
    expect(findBlockRule(block(value))).toBeUndefined();
  });
});

describe('isRelatedHeading', () => {
  const cases: readonly (readonly [value: string, expected: boolean])[] = [
    ['Related articles', true],
    ['You may also like', true],
    ['More on this', true],
    ['Mehr zum Thema', true],
    ['Читайте также', true],
    ['À lire aussi', true],
    ['Leggi anche', true],
    ['A quiet night', false],
    [`Related ${'x'.repeat(100)}`, false],
  ];
  it.each(cases)('%s → %s', (value, expected) => expect(isRelatedHeading(block(value))).toBe(expected));
});
