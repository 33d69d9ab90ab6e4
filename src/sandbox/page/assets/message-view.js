import { el, formatTime } from './dom.js';
import { link, renderText } from './render-text.js';

/**
 * Draws one message.
 * @param {any} message as the sandbox's transcript gives it
 * @param {{isOut: boolean, isFirst: boolean, isLast: boolean, isNew: boolean, showsSender: boolean, replied?: any}} place
 * @param {{onCommand: (command: string) => void, onKey: (message: any, key: any, button: HTMLElement) => void}} actions
 */
export function renderMessage(message, place, actions) {
  if (message.service !== undefined) return el('li', { class: 'service' }, message.service);
  const classes = ['message'];
  if (place.isOut) classes.push('is-out');
  if (place.isFirst) classes.push('is-first');
  if (place.isLast) classes.push('is-last');
  if (place.isNew) classes.push('is-new');
  const bubble = el('div', { class: 'bubble' });
  const parts = [...heads(message, place), ...contents(message, actions), ...preview(message)];
  bubble.append(...parts);
  // In the last line of a text, where there is room, as Telegram has it.
  (parts.at(-1).className === 'text' ? parts.at(-1) : bubble).append(meta(message));
  const keys = message.buttons.length > 0 ? [keyboard(message, actions)] : [];
  return el('li', { class: classes.join(' '), 'data-message': message.messageId }, bubble, ...keys);
}

function heads(message, { showsSender, isOut, replied }) {
  const parts = [];
  const via = message.via === undefined ? [] : [el('span', { class: 'via' }, ` via @${message.via}`)];
  if (showsSender) parts.push(el('div', { class: 'sender' }, message.from, ...via));
  else {
    parts.push(el('span', { class: 'visually-hidden' }, `${isOut ? 'You' : message.from}: `));
    if (via.length > 0) parts.push(el('div', { class: 'sender' }, ...via));
  }
  if (replied !== undefined) {
    const words = replied.text || replied.document?.name || '…';
    parts.push(el('div', { class: 'quoted' }, el('b', {}, replied.from), el('span', {}, words)));
  }
  return parts;
}

function contents(message, actions) {
  const parts = [];
  if (message.document !== undefined) {
    const { name, size } = message.document;
    const ending = name.includes('.') ? name.split('.').at(-1).slice(0, 4) : 'file';
    const about = el('div', {}, el('b', {}, name), el('span', {}, formatSize(size)));
    parts.push(el('div', { class: 'document' }, el('i', { 'aria-hidden': true }, ending), about));
  }
  if (message.location !== undefined) {
    const { latitude, longitude } = message.location;
    const where = el('span', {}, `${latitude.toFixed(3)}, ${longitude.toFixed(3)}`);
    parts.push(
      el(
        'div',
        { class: 'place' },
        el('i', { 'aria-hidden': true }, '⌖'),
        el('div', {}, 'A place', el('br'), where),
      ),
    );
  }
  if (message.text !== '') {
    parts.push(
      el('div', { class: 'text', dir: 'auto' }, renderText(message.text, message.entities, actions)),
    );
  }
  return parts;
}

function formatSize(bytes) {
  return bytes < 1024 ? `${bytes} B` : `${(bytes / 1024).toFixed(1)} KB`;
}

/** The card below a text. Telegram fetches the page for it; here the words of the link must do. */
function preview(message) {
  if (message.linkPreview?.is_disabled === true) return [];
  const links = message.entities.filter(({ type }) => type === 'text_link' || type === 'url');
  const wordsOf = (e) => message.text.slice(e.offset, e.offset + e.length);
  const addressOf = (e) => e.url ?? wordsOf(e);
  const address = message.linkPreview?.url ?? (links[0] === undefined ? undefined : addressOf(links[0]));
  if (address === undefined || !URL.canParse(address)) return [];
  const named = links.find((e) => addressOf(e) === address);
  const card = link(address);
  card.className = 'preview';
  card.append(el('b', {}, new URL(address).host), named === undefined ? address : wordsOf(named));
  return [card];
}

function meta({ at, edits }) {
  const text = `${edits > 0 ? 'edited ' : ''}${formatTime(at)}`;
  return el('time', { class: 'meta', datetime: new Date(at).toISOString() }, text);
}

function keyboard(message, actions) {
  const rows = message.buttons.map((row) =>
    el('div', { class: 'keys-row' }, ...row.map((key) => keyOf(message, key, actions))),
  );
  return el('div', { class: 'keys', role: 'group', 'aria-label': 'Buttons of the message' }, ...rows);
}

function keyOf(message, key, actions) {
  if (key.url !== undefined) {
    const anchor = link(key.url);
    anchor.className = 'key';
    anchor.append(key.text);
    return anchor;
  }
  const button = el('button', { type: 'button', class: 'key' }, key.text);
  button.addEventListener('click', () => actions.onKey(message, key, button));
  return button;
}
