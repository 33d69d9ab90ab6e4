/**
 * Makes an element. Text is always set as text, never read as HTML.
 * @param {string} tag
 * @param {Record<string, unknown>} [props] `on…` are listeners, `class` is the class, all else attributes
 * @param {...(Node | string)} children
 */
export function el(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children);
  return element;
}

/** @param {string} id */
export function byId(id) {
  return document.getElementById(id);
}

const time = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'long' });

/** @param {number} ms */
export function formatTime(ms) {
  return time.format(ms);
}

/** @param {number} ms */
export function formatDay(ms) {
  return new Date(ms).toDateString() === new Date().toDateString() ? 'Today' : day.format(ms);
}
