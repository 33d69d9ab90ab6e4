import { act } from './api.js';
import { byId, el } from './dom.js';
import { bindMenu } from './menus.js';
import { model, openChat, openThread, shownMessages } from './model.js';
import { ask, showToast } from './notices.js';
import { areSuggestionsShown, handleKey, hideSuggestions, showAllCommands, suggest } from './suggestions.js';

/** As much as the sandbox takes, bytes. */
const MAX_FILE_BYTES = 1024 * 1024;

/** Places to send, one per time zone that people ask for. */
const PLACES = {
  London: [51.507, -0.128],
  Berlin: [52.52, 13.405],
  Kyiv: [50.45, 30.524],
  'New York': [40.713, -74.006],
  Tokyo: [35.677, 139.65],
  Sydney: [-33.869, 151.209],
};

/** Keyboards below the input that were used up or put away, by the id of their message. @type {Set<string>} */
const putAway = new Set();

/** Binds the input once; `renderComposer` shows what fits the open chat. */
export function bindComposer() {
  const input = byId('input');
  byId('composer').addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  input.addEventListener('input', () => {
    fit(input);
    suggest(input.value, sendText);
  });
  input.addEventListener('keydown', (event) => {
    if (handleKey(event)) event.preventDefault();
    else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      submit();
    }
  });
  byId('menu-button').addEventListener('click', () => {
    if (areSuggestionsShown()) hideSuggestions();
    else showAllCommands(sendText);
    input.focus();
  });
  bindMenu(byId('attach'), byId('attach-menu'), () => [
    { label: 'Send a file', run: () => byId('file').click() },
    { label: 'Send a place', run: sendPlace },
  ]);
  byId('file').addEventListener('change', sendFile);
}

/** Shows what the person can do here: write, start, join, unblock, or only read. */
export function renderComposer() {
  const chat = openChat();
  if (chat === undefined) return;
  const button = bigButton(chat);
  const wasPressed = document.activeElement === byId('big-button');
  byId('big-button').hidden = button === undefined;
  byId('big-button').textContent = button?.label ?? '';
  byId('big-button').onclick = button?.run ?? null;
  byId('composer').hidden = button !== undefined;
  if (wasPressed && button === undefined) byId('input').focus();
  byId('menu-button').hidden = chat.commands.length === 0;
  byId('input').placeholder = chat.kind === 'channel' ? 'Broadcast' : 'Message';
  renderKeyboard(chat);
  renderReply(chat);
}

function bigButton(chat) {
  if (chat.kind === 'private') {
    if (chat.hasBlocked) return { label: 'RESTART', run: () => sendText('/start') };
    return chat.hasStarted ? undefined : { label: 'START', run: () => sendText('/start') };
  }
  const isInside = chat.role !== 'left' && chat.role !== 'kicked';
  if (!isInside) return { label: 'JOIN', run: () => act('join', { chat: chat.id }) };
  const isReader = chat.kind === 'channel' && chat.role === 'member';
  return isReader ? { label: 'LEAVE CHANNEL', run: () => act('leave', { chat: chat.id }) } : undefined;
}

/** The newest keyboard that the bot put below the input, unless it was taken away again. */
function renderKeyboard(chat) {
  const holder = byId('keyboard');
  const bearer = shownMessages(chat, openThread()).findLast(
    ({ replyMarkup }) =>
      replyMarkup !== undefined && ('keyboard' in replyMarkup || 'remove_keyboard' in replyMarkup),
  );
  const markup = bearer?.replyMarkup;
  const key = `${chat.id}:${bearer?.messageId}`;
  holder.hidden = markup?.keyboard === undefined || putAway.has(key);
  if (holder.hidden) return;
  const use = (button) => {
    if (markup.one_time_keyboard) putAway.add(key);
    if (button.request_location) sendPlace();
    else sendText(button.text);
    renderKeyboard(chat);
  };
  const rows = markup.keyboard.map((row) =>
    el(
      'div',
      { class: 'keys-row' },
      ...row.map((button) => el('button', { type: 'button', onclick: () => use(button) }, button.text)),
    ),
  );
  holder.replaceChildren(...rows);
}

/** The message that asks for a reply, while it is the newest. */
function replyTarget(chat) {
  const last = shownMessages(chat, openThread()).at(-1);
  return last?.replyMarkup !== undefined && 'force_reply' in last.replyMarkup ? last : undefined;
}

function renderReply(chat) {
  const target = replyTarget(chat);
  byId('reply-to').hidden = target === undefined;
  byId('reply-to').textContent = target === undefined ? '' : `Reply to: ${target.text.slice(0, 100)}`;
}

function submit() {
  const input = byId('input');
  const text = input.value.trim();
  if (text === '') return;
  input.value = '';
  fit(input);
  sendText(text);
}

/** Sends a text into the open chat. @param {string} text */
export async function sendText(text) {
  hideSuggestions();
  const chat = openChat();
  const target = replyTarget(chat);
  await act('text', { ...place(), text, ...(target === undefined ? {} : { replyTo: target.messageId }) });
}

/** Puts words into the input and the cursor behind them. @param {string} text */
export function setInput(text) {
  const input = byId('input');
  input.value = text;
  input.focus();
  fit(input);
  suggest(text, sendText);
}

function place() {
  return { chat: model.openId, thread: openThread() };
}

async function sendPlace() {
  const name = await ask('Which place?', Object.keys(PLACES));
  if (name === undefined) return;
  const [latitude, longitude] = PLACES[name];
  await act('location', { ...place(), latitude, longitude });
}

async function sendFile() {
  const [file] = byId('file').files;
  byId('file').value = '';
  if (file === undefined) return;
  if (file.size > MAX_FILE_BYTES) {
    showToast('The try-out takes files of up to 1 MB.');
    return;
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  await act('document', { ...place(), name: file.name, base64 });
}

/** Makes the input as high as its lines. */
function fit(input) {
  input.style.height = 'auto';
  input.style.height = `${Math.min(input.scrollHeight, 220)}px`;
}
