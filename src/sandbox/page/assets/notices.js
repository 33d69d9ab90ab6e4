import { byId, el } from './dom.js';

const TOAST_MS = 3500;

/** A line that goes away by itself, as Telegram shows the answer to a button. @param {string} text */
export function showToast(text) {
  const toast = el('div', { class: 'toast' }, text);
  byId('toasts').append(toast);
  setTimeout(() => toast.remove(), TOAST_MS);
}

/**
 * Asks and waits for the choice.
 * @param {string} text
 * @param {readonly string[]} choices
 * @returns {Promise<string | undefined>} undefined: the dialog was closed
 */
export function ask(text, choices) {
  const dialog = byId('dialog');
  byId('dialog-text').textContent = text;
  return new Promise((resolve) => {
    let chosen;
    const buttons = choices.map((choice) =>
      el(
        'button',
        {
          type: 'button',
          onclick: () => {
            chosen = choice;
            dialog.close();
          },
        },
        choice,
      ),
    );
    byId('dialog-choices').replaceChildren(...buttons);
    dialog.addEventListener('close', () => resolve(chosen), { once: true });
    dialog.showModal();
  });
}
