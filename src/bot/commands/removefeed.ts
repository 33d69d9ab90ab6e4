import { shortenText } from '../../digest/html.js';
import type { Feed } from '../../model.js';
import { feedName } from '../admin/feed-text.js';
import { removalView, sortByNeed } from '../admin/feeds-view.js';
import { removeFeed } from '../admin/remove-feed.js';
import { pressButton, say } from '../turn.js';
import type { Command } from './command.js';

const MAX_CHOICES = 20;

/** `/removefeed address` removes this feed; words of its title, or nothing, offer a choice first. */
export const removefeed: Command = {
  name: 'removefeed',
  description: 'command-removefeed',
  scope: 'admins',
  handle: async (turn) => {
    const all = sortByNeed(await turn.ports.store.feeds.list());
    if (all.length === 0) return say(turn.html('feeds-empty'));
    const exact = all.find((feed) => sameAddress(feed.url, turn.words));
    if (exact) return say(await removeFeed(turn, exact));
    const meant = turn.words === '' ? all : all.filter((feed) => isMeant(feed, turn.words));
    const [only] = meant;
    if (only === undefined)
      return say(turn.html('removefeed-unknown', { words: shortenText(turn.words, 200) }));
    if (meant.length === 1 && turn.words !== '') return { views: [removalView(turn, only)] };
    const rows = meant.slice(0, MAX_CHOICES).map((feed) => [pressButton(feedName(feed), `fask:${feed.id}`)]);
    return say(turn.html('removefeed-which'), rows);
  },
};

function sameAddress(url: string, typed: string): boolean {
  const bare = (address: string) =>
    address
      .trim()
      .replace(/^https?:\/\//i, '')
      .replace(/\/$/, '');
  return typed !== '' && bare(url) === bare(typed);
}

function isMeant(feed: Feed, words: string): boolean {
  return `${feed.title ?? ''} ${feed.url}`.toLowerCase().includes(words.toLowerCase());
}
