import { act } from './api.js';
import { avatarOf } from './chat-list.js';
import { sendText, setInput } from './composer.js';
import { byId, el, formatDay } from './dom.js';
import { bindMenu } from './menus.js';
import { renderMessage } from './message-view.js';
import { model, openChat, openThread, shownMessages } from './model.js';
import { ask, showToast } from './notices.js';

/** Messages of one sender within this time stand together, ms. */
const TOGETHER_MS = 5 * 60_000;
/** A button waits for its answer no longer than this, ms: then the bot's answer is refused anyway. */
const ANSWER_MS = 15_000;
const TYPING_MS = 5_000;

let typingTimer;
/** Does the end of the chat stay in sight when something below or above changes its height? */
let isPinned = true;
/** The buttons that wait for the bot. @type {Set<HTMLElement>} */
const waiting = new Set();

/** Binds what does not change with the chat. @param {() => void} onBack */
export function bindConversation(onBack) {
  byId('back').addEventListener('click', onBack);
  bindMenu(byId('more'), byId('more-menu'), menuItems);
  byId('to-end').addEventListener('click', () => scrollToEnd(true));
  byId('scroller').addEventListener('scroll', () => {
    isPinned = isAtEnd();
    byId('to-end').hidden = isPinned;
  });
  new ResizeObserver(() => {
    if (isPinned) scrollToEnd(false);
  }).observe(byId('scroller'));
}

/** Draws head, topics and messages of the open chat anew, and shows their end. */
export function renderConversation() {
  renderHead();
  renderTopics();
  renderMessages(new Set());
  scrollToEnd(false);
}

export function renderHead() {
  const chat = openChat();
  if (chat === undefined) return;
  byId('head-avatar').replaceChildren(avatarOf(chat));
  byId('title').textContent = chat.title;
  setSubtitle(chat);
}

function setSubtitle(chat) {
  clearTimeout(typingTimer);
  const name = chat.username === undefined ? '' : `@${chat.username} · `;
  const count = `${chat.members} ${chat.kind === 'channel' ? 'subscriber' : 'member'}${chat.members === 1 ? '' : 's'}`;
  byId('subtitle').textContent = chat.kind === 'private' ? 'bot' : `${name}${count}`;
  byId('subtitle').classList.remove('is-typing');
}

/** The bot does something in a chat. */
export function showTyping({ chatId, action }) {
  const chat = openChat();
  if (chat?.id !== chatId) return;
  byId('subtitle').textContent = action === 'upload_document' ? 'sending a file…' : 'typing…';
  byId('subtitle').classList.add('is-typing');
  typingTimer = setTimeout(() => setSubtitle(chat), TYPING_MS);
}

function renderTopics() {
  const chat = openChat();
  const bar = byId('topics');
  bar.hidden = chat?.isForum !== true;
  if (bar.hidden) return;
  const tabs = [{ id: undefined, name: 'All' }, ...chat.topics].map(({ id, name }) =>
    el(
      'button',
      {
        type: 'button',
        role: 'tab',
        'aria-selected': String(openThread() === id),
        onclick: () => {
          model.threads.set(chat.id, id);
          renderConversation();
        },
      },
      name,
    ),
  );
  bar.replaceChildren(...tabs);
}

/** Draws the messages; those in `fresh` come in with a movement. @param {ReadonlySet<number>} fresh */
export function renderMessages(fresh) {
  const chat = openChat();
  if (chat === undefined) return;
  const messages = shownMessages(chat, openThread());
  const list = byId('messages');
  const items = messages.flatMap((message, index) => {
    const before = messages[index - 1];
    const item = itemOf(chat, message, before, messages[index + 1], fresh);
    const isNewDay = before === undefined || formatDay(before.at) !== formatDay(message.at);
    return isNewDay ? [el('li', { class: 'day' }, formatDay(message.at)), item] : [item];
  });
  list.replaceChildren(...items);
  if (isPinned || messages.some((m) => fresh.has(m.messageId) && m.fromId === model.person))
    scrollToEnd(false);
}

function itemOf(chat, message, before, after, fresh) {
  const isOut = message.fromId === model.person;
  const isWithBefore = isTogether(before, message);
  return renderMessage(
    message,
    {
      isOut,
      isFirst: !isWithBefore,
      isLast: !isTogether(message, after),
      isNew: fresh.has(message.messageId),
      showsSender: !isOut && chat.kind !== 'private' && !isWithBefore,
      replied: message.replyTo === undefined ? undefined : chat.messages.get(message.replyTo),
    },
    { onCommand: sendText, onKey: pressKey },
  );
}

function isTogether(a, b) {
  return (
    a !== undefined &&
    b !== undefined &&
    a.fromId === b.fromId &&
    a.service === undefined &&
    b.service === undefined &&
    b.at - a.at < TOGETHER_MS &&
    a.buttons.length === 0
  );
}

async function pressKey(message, key, button) {
  if (key.copy_text !== undefined) {
    await navigator.clipboard.writeText(key.copy_text.text);
    showToast('Copied');
  } else if (key.callback_data !== undefined) {
    button.setAttribute('aria-busy', 'true');
    waiting.add(button);
    setTimeout(() => stopWaiting(button), ANSWER_MS);
    await act('press', { chat: model.openId, message: message.messageId, data: key.callback_data });
  } else {
    const query = key.switch_inline_query_current_chat ?? key.switch_inline_query ?? '';
    setInput(`@${model.bot.username} ${query}`);
  }
}

function stopWaiting(button) {
  button.removeAttribute('aria-busy');
  waiting.delete(button);
}

/** The bot answered a press: with nothing, a line, or words that want to be closed. */
export async function showAnswer({ text, showAlert }) {
  for (const button of [...waiting]) stopWaiting(button);
  if (text === '') return;
  if (showAlert) await ask(text, ['OK']);
  else showToast(text);
}

function isAtEnd() {
  const { scrollHeight, scrollTop, clientHeight } = byId('scroller');
  return scrollHeight - scrollTop - clientHeight < 80;
}

function scrollToEnd(isSmooth) {
  const scroller = byId('scroller');
  scroller.scrollTo({ top: scroller.scrollHeight, behavior: isSmooth ? 'smooth' : 'instant' });
  isPinned = true;
  byId('to-end').hidden = true;
}

function menuItems() {
  const chat = openChat();
  if (chat === undefined) return [];
  if (chat.kind === 'private') {
    return [
      chat.hasBlocked
        ? { label: 'Unblock the bot', run: () => act('unblock') }
        : { label: 'Block the bot', isDanger: true, run: () => act('block') },
    ];
  }
  const isInside = chat.role !== 'left' && chat.role !== 'kicked';
  const isBotInside = chat.botRole !== 'left' && chat.botRole !== 'kicked';
  const noun = chat.kind === 'channel' ? 'channel' : 'group';
  const input = { chat: chat.id };
  const items = [];
  if (isInside && !isBotInside) {
    if (noun === 'group')
      items.push({ label: 'Add the bot', run: () => act('add-bot', { ...input, as: 'member' }) });
    items.push({
      label: 'Add the bot as administrator',
      run: () => act('add-bot', { ...input, as: 'administrator' }),
    });
  }
  if (isInside && isBotInside) {
    if (chat.botRole !== 'administrator') {
      items.push({
        label: 'Make the bot administrator',
        run: () => act('add-bot', { ...input, as: 'administrator' }),
      });
    } else if (noun === 'group') {
      items.push({
        label: 'Make the bot a plain member',
        run: () => act('add-bot', { ...input, as: 'member' }),
      });
    }
    items.push({ label: 'Remove the bot', isDanger: true, run: () => act('remove-bot', input) });
  }
  items.push(
    isInside
      ? { label: `Leave the ${noun}`, isDanger: true, run: () => act('leave', input) }
      : { label: `Join the ${noun}`, run: () => act('join', input) },
  );
  return items;
}
