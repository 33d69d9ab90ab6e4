import { showToast } from './notices.js';

/**
 * Does one action of the page's person.
 * @param {string} action
 * @param {object} [input]
 * @returns {Promise<any>} what the sandbox answers, or undefined where it refused: the person is told then
 */
export async function act(action, input = {}) {
  try {
    const response = await fetch(`/sandbox/${action}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
    });
    const answer = await response.json();
    if (answer.ok) return answer;
    showToast(answer.error);
  } catch {
    showToast('The try-out does not answer. Is it still running?');
  }
  return undefined;
}

/** @returns {Promise<any>} person, bot and all chats with their messages */
export async function loadState() {
  const response = await fetch('/sandbox/state');
  return response.json();
}

/**
 * Listens to what changes, for as long as the page is open.
 * @param {Record<string, (data: any) => void>} handlers by the name of the event
 * @param {(isConnected: boolean) => void} onConnection
 */
export function connect(handlers, onConnection) {
  const source = new EventSource('/sandbox/events');
  for (const [name, handle] of Object.entries(handlers)) {
    source.addEventListener(name, (event) => handle(JSON.parse(event.data)));
  }
  source.addEventListener('open', () => onConnection(true));
  source.addEventListener('error', () => onConnection(false));
}
