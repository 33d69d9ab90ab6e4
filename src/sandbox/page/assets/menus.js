import { el } from './dom.js';

/**
 * Makes a button open a menu: by mouse or keyboard, arrow keys go through it, Escape closes it.
 * @param {HTMLElement} button
 * @param {HTMLElement} menu
 * @param {() => readonly {label: string, isDanger?: boolean, run: () => void}[]} items asked anew each time
 */
export function bindMenu(button, menu, items) {
  const close = () => {
    menu.hidden = true;
    button.setAttribute('aria-expanded', 'false');
  };
  const open = () => {
    const buttons = items().map(({ label, isDanger, run }) =>
      el(
        'button',
        {
          type: 'button',
          role: 'menuitem',
          class: isDanger ? 'is-danger' : undefined,
          onclick: () => {
            close();
            button.focus();
            run();
          },
        },
        label,
      ),
    );
    menu.replaceChildren(...buttons);
    menu.hidden = buttons.length === 0;
    button.setAttribute('aria-expanded', String(!menu.hidden));
    buttons[0]?.focus();
  };
  button.addEventListener('click', () => (menu.hidden ? open() : close()));
  menu.addEventListener('keydown', (event) => {
    const buttons = [...menu.children];
    const at = buttons.indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      buttons[(at + step + buttons.length) % buttons.length]?.focus();
    } else if (event.key === 'Escape') {
      close();
      button.focus();
    } else if (event.key === 'Tab') close();
  });
  document.addEventListener('click', (event) => {
    if (!menu.contains(event.target) && !button.contains(event.target)) close();
  });
}
