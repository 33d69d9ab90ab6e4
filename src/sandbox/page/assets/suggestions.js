import { act } from './api.js';
import { byId, el } from './dom.js';
import { model, openChat, openThread } from './model.js';

/** After this pause in typing an inline query goes out, ms. */
const INLINE_PAUSE_MS = 300;

let inlineTimer;
let selected = -1;

/**
 * Shows what fits the words in the input: commands after `/`, the bot's results after `@bot `.
 * @param {string} text
 * @param {(command: string) => void} onCommand
 */
export function suggest(text, onCommand) {
  clearTimeout(inlineTimer);
  const inline = inlineQuery(text);
  if (inline !== undefined) {
    inlineTimer = setTimeout(() => showResults(inline), INLINE_PAUSE_MS);
    return;
  }
  const commands = text.startsWith('/') && !text.includes(' ') ? matching(text.slice(1)) : [];
  showCommands(commands, onCommand);
}

function inlineQuery(text) {
  const prefix = `@${model.bot.username} `;
  return text.toLowerCase().startsWith(prefix.toLowerCase()) ? text.slice(prefix.length) : undefined;
}

function matching(prefix) {
  return (openChat()?.commands ?? []).filter(({ command }) => command.startsWith(prefix.toLowerCase()));
}

/** All commands of the chat, as the Menu button does. @param {(command: string) => void} onCommand */
export function showAllCommands(onCommand) {
  showCommands(openChat()?.commands ?? [], onCommand);
}

function showCommands(commands, onCommand) {
  show(
    commands.map(({ command, description }) =>
      option('suggestion', [`/${command}`, description], () => onCommand(`/${command}`)),
    ),
  );
}

async function showResults(query) {
  const answer = await act('inline', { query });
  if (answer === undefined || inlineQuery(byId('input').value) !== query) return;
  const choose = async (resultId) => {
    byId('input').value = '';
    hideSuggestions();
    const thread = openThread();
    await act('choose', { chat: model.openId, thread, queryId: answer.queryId, resultId });
  };
  show(
    answer.results.map(({ id, title, description }) =>
      option('suggestion is-result', [title, description ?? ''], () => choose(id)),
    ),
  );
}

function option(className, [title, description], run) {
  return el(
    'button',
    {
      type: 'button',
      role: 'option',
      class: className,
      'aria-selected': 'false',
      tabindex: -1,
      onclick: () => {
        hideSuggestions();
        run();
      },
    },
    el('b', {}, title),
    el('span', {}, description),
  );
}

function show(options) {
  const box = byId('suggestions');
  selected = -1;
  box.replaceChildren(...options);
  box.hidden = options.length === 0;
  byId('menu-button').setAttribute('aria-expanded', String(!box.hidden));
}

export function hideSuggestions() {
  show([]);
}

export function areSuggestionsShown() {
  return !byId('suggestions').hidden;
}

/**
 * Lets arrow keys, Enter, Tab and Escape in the input work on what is shown.
 * @param {KeyboardEvent} event
 * @returns {boolean} was the key for the suggestions?
 */
export function handleKey(event) {
  const options = [...byId('suggestions').children];
  if (options.length === 0) return false;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step !== undefined) {
    selected = (selected + step + options.length) % options.length;
    options.forEach((one, index) => {
      one.setAttribute('aria-selected', String(index === selected));
    });
    options[selected].scrollIntoView({ block: 'nearest' });
    return true;
  }
  if (event.key === 'Escape') hideSuggestions();
  else if ((event.key === 'Enter' || event.key === 'Tab') && selected >= 0) options[selected].click();
  else return false;
  return true;
}
