import { el } from './dom.js';

/** What lies around what, where two entities cover the same words. */
const ORDER = ['blockquote', 'expandable_blockquote', 'pre', 'code', 'text_link'];

/**
 * Draws a text with its entities (offsets in UTF-16 code units, as JavaScript counts). Every piece becomes a text
 * node; the only address that is followed is http or https.
 * @param {string} text
 * @param {readonly any[]} entities
 * @param {{onCommand: (command: string) => void}} actions
 * @returns {DocumentFragment}
 */
export function renderText(text, entities, actions) {
  const sorted = entities.toSorted(
    (a, b) => a.offset - b.offset || b.length - a.length || ORDER.indexOf(b.type) - ORDER.indexOf(a.type),
  );
  const points = new Set([0, text.length, ...sorted.flatMap((e) => [e.offset, e.offset + e.length])]);
  const borders = [...points].sort((a, b) => a - b);
  const root = document.createDocumentFragment();
  /** The entities that are open, outermost first, each with its element. */
  let open = [];
  const top = () => open.at(-1)?.element ?? root;
  const start = (entity) => {
    const element = wrapperOf(entity, text, actions);
    top().append(element);
    open.push({ entity, element });
  };
  let next = 0;
  borders.forEach((point, index) => {
    const lowest = open.findIndex(({ entity }) => entity.offset + entity.length <= point);
    if (lowest >= 0) {
      const again = open.slice(lowest).filter(({ entity }) => entity.offset + entity.length > point);
      open = open.slice(0, lowest);
      for (const { entity } of again) start(entity);
    }
    for (; sorted[next]?.offset === point; next += 1) start(sorted[next]);
    let piece = text.slice(point, borders[index + 1] ?? point);
    // A block ends its line by itself: the line break after it would leave an empty line.
    if (piece.startsWith('\n') && isBlock(top().lastChild)) piece = piece.slice(1);
    if (piece !== '') top().append(piece);
  });
  return root;
}

function isBlock(node) {
  return node?.nodeName === 'BLOCKQUOTE' || node?.nodeName === 'PRE' || node?.className === 'unfold';
}

function wrapperOf(entity, text, actions) {
  const words = text.slice(entity.offset, entity.offset + entity.length);
  switch (entity.type) {
    case 'bold':
      return el('b');
    case 'italic':
      return el('i');
    case 'underline':
      return el('u');
    case 'strikethrough':
      return el('s');
    case 'code':
      return el('code');
    case 'pre':
      return el('pre');
    case 'blockquote':
      return el('blockquote');
    case 'expandable_blockquote':
      return foldable();
    case 'spoiler':
      return spoiler();
    case 'text_link':
      return link(entity.url);
    case 'url':
      return link(/^https?:/i.test(words) ? words : `http://${words}`);
    case 'bot_command':
      return el('button', { type: 'button', class: 'command', onclick: () => actions.onCommand(words) });
    default:
      return el('span');
  }
}

/** @param {string} address */
export function link(address) {
  const isWeb = URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
  return isWeb
    ? el('a', { href: address, target: '_blank', rel: 'noopener noreferrer nofollow' })
    : el('span');
}

function foldable() {
  const quote = el('blockquote', { class: 'is-folded', tabindex: 0, role: 'button', 'aria-expanded': false });
  const toggle = () => {
    const isFolded = quote.classList.toggle('is-folded');
    quote.setAttribute('aria-expanded', String(!isFolded));
  };
  quote.addEventListener('click', toggle);
  quote.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') toggle();
  });
  return quote;
}

function spoiler() {
  const cover = el('span', {
    class: 'spoiler',
    tabindex: 0,
    role: 'button',
    'aria-label': 'Hidden text: show',
  });
  const show = () => {
    cover.classList.remove('spoiler');
    cover.removeAttribute('role');
    cover.removeAttribute('aria-label');
  };
  cover.addEventListener('click', show);
  cover.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') show();
  });
  return cover;
}
