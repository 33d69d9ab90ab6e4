import { shortenText } from '../digest/html.js';
import type { Chat } from '../model.js';
import { knownTopics } from './topics.js';
import { pressButton, type Turn, type View } from './turn.js';
import { wishesView } from './wishes-view.js';

const MAX_LABEL = 48;
const MAX_CHANNELS = 40;

/** All linked channels, a button for each. */
export async function channelsView(turn: Turn): Promise<View> {
  const channels = await turn.ports.store.chats.list('channel');
  const rows = channels
    .slice(0, MAX_CHANNELS)
    .map((chat) => [
      pressButton(`${chat.state === 'active' ? '' : '⚠️ '}${channelName(chat)}`, `chan:${chat.id}`),
    ]);
  const title = turn.html('channels-title', { count: channels.length });
  return { html: `${title}\n\n${turn.html('channels-how')}`, buttons: rows };
}

/** One channel: what it gets, switched by buttons, and its settings. */
export async function channelView(turn: Turn, chat: Chat): Promise<View> {
  const { store } = turn.ports;
  const [topics, wishes] = await Promise.all([knownTopics(store), store.subscriptions.ofChat(chat.id)]);
  const state = chat.state === 'active' ? '' : `\n${turn.html('channel-closed')}`;
  const title = `<b>${turn.html('channel-name', { title: channelName(chat) })}</b>${state}`;
  const view = wishesView(turn, wishes, topics, title, chat);
  return {
    ...view,
    buttons: [
      ...(view.buttons ?? []),
      [
        pressButton(turn.text('button-settings'), `set:${chat.id}`),
        pressButton(turn.text('button-back'), 'chans'),
      ],
    ],
  };
}

function channelName(chat: Chat): string {
  return shortenText(chat.title ?? String(chat.telegramId), MAX_LABEL);
}
