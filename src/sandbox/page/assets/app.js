import { connect, loadState } from './api.js';
import { renderChats } from './chat-list.js';
import { bindComposer, renderComposer } from './composer.js';
import {
  bindConversation,
  renderConversation,
  renderHead,
  renderMessages,
  showAnswer,
  showTyping,
} from './conversation.js';
import { byId } from './dom.js';
import { model, openChat, putMessage, setChats, setState } from './model.js';
import { hideSuggestions } from './suggestions.js';

function open(chatId) {
  model.openId = chatId;
  model.unread.delete(chatId);
  byId('window').classList.add('is-open');
  hideSuggestions();
  renderAll();
  if (!byId('composer').hidden && matchMedia('(hover: hover)').matches) byId('input').focus();
}

function renderAll() {
  renderChats(open);
  renderComposer();
  renderConversation();
}

async function refresh() {
  setState(await loadState());
  renderAll();
}

function showMessage({ chatId, message }) {
  const isNew = putMessage(chatId, message);
  renderChats(open);
  if (chatId !== model.openId) return;
  if (message.isFromBot) renderHead();
  renderMessages(new Set(isNew ? [message.messageId] : []));
  renderComposer();
}

function showChats(chats) {
  setChats(chats);
  renderChats(open);
  if (openChat() === undefined) return;
  renderHead();
  renderComposer();
}

bindConversation(() => {
  byId('window').classList.remove('is-open');
  byId('chats').querySelector('[aria-current="true"]')?.focus();
});
bindComposer();
document.addEventListener('visibilitychange', () => {
  if (document.hidden) return;
  model.unread.delete(model.openId);
  renderChats(open);
});
connect(
  { hello: refresh, message: showMessage, chats: showChats, typing: showTyping, answer: showAnswer },
  (isConnected) => {
    byId('connection').hidden = isConnected;
    byId('connection').textContent = isConnected ? '' : 'Waiting for the try-out…';
  },
);
