import type { Message } from '../model.js';

const GAP = '\n\n';

/**
 * A message that Telegram found too long, as two: cut between paragraphs where both forms have the same ones and no
 * tag is open, else as plain text at a line, a space, or anywhere between two characters. Buttons go with the
 * second half, the preview with the first. Undefined when there is nothing to cut.
 */
export function halveMessage(message: Message): readonly [Message, Message] | undefined {
  const { buttons, previewUrl, ...texts } = message;
  const halves = halveParagraphs(texts) ?? halvePlain(texts.plain);
  if (!halves) return undefined;
  const [first, second] = halves;
  return [
    previewUrl === undefined ? first : { ...first, previewUrl },
    buttons === undefined ? second : { ...second, buttons },
  ];
}

function halveParagraphs(texts: Message): readonly [Message, Message] | undefined {
  const html = texts.html.split(GAP);
  const plain = texts.plain.split(GAP);
  if (html.length < 2 || html.length !== plain.length) return undefined;
  const middle = texts.html.length / 2;
  let length = 0;
  let best: { cut: number; distance: number } | undefined;
  let open = 0;
  for (const [index, paragraph] of html.slice(0, -1).entries()) {
    length += paragraph.length + GAP.length;
    open += openTags(paragraph);
    const distance = Math.abs(length - middle);
    if (open === 0 && (!best || distance < best.distance)) best = { cut: index + 1, distance };
  }
  if (!best) return undefined;
  return [
    { html: html.slice(0, best.cut).join(GAP), plain: plain.slice(0, best.cut).join(GAP) },
    { html: html.slice(best.cut).join(GAP), plain: plain.slice(best.cut).join(GAP) },
  ];
}

/** Tags opened less tags closed. Telegram's HTML has no void tags, and `<` in text is escaped. */
function openTags(html: string): number {
  let open = 0;
  for (const { index } of html.matchAll(/</g)) open += html[index + 1] === '/' ? -1 : 1;
  return open;
}

function halvePlain(plain: string): readonly [Message, Message] | undefined {
  const middle = Math.floor(plain.length / 2);
  const cut = [GAP, '\n', ' ']
    .map((gap) => plain.lastIndexOf(gap, middle))
    .find((index) => index > plain.length / 4);
  const at = cut ?? (isLowSurrogate(plain, middle) ? middle - 1 : middle);
  const parts = [plain.slice(0, at).trim(), plain.slice(at).trim()];
  const [first, second] = parts.map((part) => ({ html: escapeText(part), plain: part }));
  return first?.plain && second?.plain ? [first, second] : undefined;
}

function isLowSurrogate(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0xdc00 && code <= 0xdfff;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
