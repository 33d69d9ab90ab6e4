import { byId, el, formatTime } from './dom.js';
import { lastMessage, model } from './model.js';

/** A megaphone for channels, heads for groups, as Telegram marks them. */
const SIGNS = {
  channel: 'M4 10v4h3l7 4V6L7 10H4zm13-1a4 4 0 0 1 0 6',
  group:
    'M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zm-6 8a6 6 0 0 1 12 0M16 11a2.500 2.500 0 1 0 0-5M18 19h3a4.500 4.500 0 0 0-4-4.500',
};

/** Draws the list at the left. @param {(chatId: number) => void} onOpen */
export function renderChats(onOpen) {
  const items = [...model.chats.values()].map((chat) => el('li', {}, chatButton(chat, onOpen)));
  const focused = document.activeElement?.closest?.('#chats [data-chat]')?.getAttribute('data-chat');
  byId('chats').replaceChildren(...items);
  if (focused)
    byId('chats')
      .querySelector(`[data-chat="${CSS.escape(focused)}"]`)
      ?.focus();
  const unread = [...model.unread.values()].reduce((sum, count) => sum + count, 0);
  document.title = unread > 0 ? `(${unread}) Pullquote: try-out` : 'Pullquote: try-out';
}

function chatButton(chat, onOpen) {
  const last = lastMessage(chat);
  const unread = model.unread.get(chat.id) ?? 0;
  return el(
    'button',
    {
      type: 'button',
      class: 'chat',
      'data-chat': chat.id,
      'aria-current': String(chat.id === model.openId),
      onclick: () => onOpen(chat.id),
    },
    avatarOf(chat),
    el('span', { class: 'chat-title' }, ...signOf(chat), el('span', {}, chat.title)),
    el('span', { class: 'chat-time' }, last === undefined ? '' : formatTime(last.at)),
    el('span', { class: 'chat-last' }, last === undefined ? emptyText(chat) : summaryOf(chat, last)),
    unread > 0 ? el('span', { class: 'unread', 'aria-label': `${unread} unread` }, String(unread)) : '',
  );
}

function emptyText(chat) {
  return chat.kind === 'private' ? 'Press START to begin' : 'No messages yet';
}

function summaryOf(chat, message) {
  const words = message.text || message.service || message.document?.name || 'A place';
  const isOwn = message.fromId === model.person && message.service === undefined;
  const who = isOwn
    ? 'You: '
    : chat.kind.endsWith('group') && message.service === undefined
      ? `${message.from}: `
      : '';
  return `${who}${words.slice(0, 120).replace(/\s+/g, ' ')}`;
}

/** @param {any} chat */
export function avatarOf(chat) {
  if (chat.kind === 'private') return el('img', { class: 'avatar', src: '/page/icon.svg', alt: '' });
  const colour = Math.abs(chat.id) % 4;
  return el(
    'span',
    { class: `avatar avatar-${colour}`, 'aria-hidden': true },
    [...chat.title][0]?.toUpperCase() ?? '?',
  );
}

function signOf(chat) {
  const path = chat.kind === 'channel' ? SIGNS.channel : chat.kind === 'private' ? undefined : SIGNS.group;
  if (path === undefined) return [];
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', chat.kind === 'channel' ? 'Channel' : 'Group');
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return [svg];
}
