import { describe, expect, test } from 'vitest';
import { readNewsroom } from './invented.js';
import { assignAll } from './samples.js';

/** Articles of the try-out that tell one event. */
const SAME_EVENT: readonly (readonly string[])[] = [
  ['wire/sandholm-ferry-resumes', 'courier/ferry-sandholm-sails-again'],
  ['wire/vessel-harbour-strike-ends', 'courier/dockers-vote-for-deal'],
  ['wire/tarvik-earthquake', 'courier/quake-tarvik-valley', 'wire/tarvik-children-rescued'],
  ['wire/calder-election-result', 'courier/calder-province-result'],
  ['wire/norland-bank-holds-rate', 'ledger/bank-keeps-rate'],
  ['wire/kestrel-lumen-merger', 'ledger/kestrel-buys-lumen'],
];
/** What may stand in such a story too: another side of the event, which a reader may or may not call its own. */
const MAY_JOIN: readonly (readonly [string, string])[] = [
  ['ledger/strike-deal-what-it-costs', 'wire/vessel-harbour-strike-ends'],
  ['ledger/corvane-shares-jump', 'wire/malaria-trial'],
  ['courier/greyfriars-bridge-inquiry', 'ledger/bridge-insurers'],
  ['courier/second-ferry-ordered', 'wire/sandholm-ferry-resumes'],
];

const newsroom = readNewsroom();

/** The order in which polls bring articles is not that in which they were written. */
const ORDERS = [
  { order: 'as written', articles: newsroom },
  { order: 'latest first', articles: newsroom.toReversed() },
  { order: 'one outlet after the other', articles: newsroom.toSorted((a, b) => (a.id < b.id ? -1 : 1)) },
];

describe.each(ORDERS)('the newsroom, $order', ({ articles }) => {
  const stories = assignAll(articles);
  const storyOf = (id: string) => stories[articles.findIndex((article) => article.id === id)];

  test.each(SAME_EVENT)('%s has one story with %s', (first, ...others) => {
    for (const other of others) expect(storyOf(other)).toBe(storyOf(first));
  });

  test('no story has articles on two events', () => {
    const partners = new Map<string, readonly string[]>();
    for (const group of SAME_EVENT) {
      const aside = MAY_JOIN.filter(([, to]) => group.includes(to)).map(([from]) => from);
      for (const id of group) partners.set(id, [...group, ...aside]);
    }
    const mayShare = (one: string, other: string) =>
      partners.get(one)?.includes(other) ||
      MAY_JOIN.some(([from, to]) => (from === one && to === other) || (from === other && to === one)) ||
      MAY_JOIN.some(([from, to]) => from === one && partners.get(to)?.includes(other));
    const merged = articles.flatMap(({ id: one }) =>
      articles
        .filter(({ id: other }) => one < other && storyOf(one) === storyOf(other))
        .filter(({ id: other }) => !mayShare(one, other) && !mayShare(other, one))
        .map(({ id: other }) => `${one} + ${other}`),
    );
    expect(merged).toEqual([]);
  });
});
