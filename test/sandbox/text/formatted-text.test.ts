import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../../src/sandbox/refusal.js';
import { type FormattedText, formatText } from '../../../src/sandbox/text/formatted-text.js';
import { escapeHtml, renderHtml } from '../../../src/sandbox/text/render-html.js';

const LIMITS = { maxLength: 4096, tooLong: 'message is too long' };

function html(text: string): FormattedText {
  const value = formatText({ text, parseMode: 'HTML', ...LIMITS });
  if (isRefusal(value)) throw new Error(value.description);
  return value;
}

function shown(text: string): string {
  const value = html(text);
  return renderHtml(value.text, value.entities);
}

function refusal(text: string, parseMode?: string): string | undefined {
  const value = formatText({ text, ...(parseMode === undefined ? {} : { parseMode }), ...LIMITS });
  return isRefusal(value) ? value.description : undefined;
}

describe('nesting, as Telegram settles it without an error', () => {
  it.each([
    ['<blockquote>a <blockquote>b</blockquote></blockquote>', '<blockquote>a b</blockquote>'],
    ['<code>a <b>b</b></code>', '<code>a b</code>'],
    ['<b>a <code>b</code> c</b>', '<b>a </b><code>b</code> <b>c</b>'],
    ['<pre>a <a href="http://x.example/">b</a></pre>', '<pre>a b</pre>'],
    ['<b>a<b>b</b></b>', '<b>ab</b>'],
    ['<b>a</b><b>b</b>', '<b>ab</b>'],
    [
      '<blockquote><b>a</b> <a href="http://x.example/">b</a></blockquote>',
      '<blockquote><b>a</b> <a href="http://x.example/">b</a></blockquote>',
    ],
    ['<b><a href="http://x.example/">b</a></b>', '<a href="http://x.example/"><b>b</b></a>'],
    ['<b>a <i>b</i> c</b>', '<b>a <i>b</i> c</b>'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('tells of what was dropped', () => {
    const value = html('<blockquote>a <blockquote>b</blockquote></blockquote>');
    expect(value.warnings).toEqual([expect.stringContaining('blockquote at 2 is dropped')]);
  });
});

describe('cleaning', () => {
  it.each([
    ['  a \n', 'a'],
    ['\n<b> a </b>\n', '<b>a</b>'],
    ['a <b> </b> b', 'a   b'],
    ['<b>a\r\nb</b>', '<b>a\nb</b>'],
    ['a\tb', 'a b'],
    ['<b> </b>', ''],
  ])('%j', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('leaves entities where their words are', () => {
    const value = html('\r\n a\r\r <b>bold</b>');
    const [bold] = value.entities;
    expect(value.text.slice(bold?.offset, (bold?.offset ?? 0) + (bold?.length ?? 0))).toBe('bold');
  });
});

describe('limits', () => {
  it('counts code points after parsing', () => {
    expect(refusal(`<b>${'😀'.repeat(4096)}</b>`, 'HTML')).toBeUndefined();
    expect(refusal(`<b>${'x'.repeat(4097)}</b>`, 'HTML')).toBe('Bad Request: message is too long');
  });

  it('keeps 100 entities: blocks and links first, the rest as plain text', () => {
    const value = html(`${'<b>x</b> '.repeat(100)}<blockquote>q</blockquote>`);
    expect(value.entities).toHaveLength(100);
    expect(value.entities.filter(({ type }) => type === 'blockquote')).toHaveLength(1);
    expect(value.warnings).toEqual(['1 entities are dropped: a message keeps 100']);
  });

  it('refuses entities of more than about 9,000 bytes', () => {
    const link = `<a href="https://news.example/${'x'.repeat(100)}">a</a> `;
    expect(refusal(link.repeat(50), 'HTML')).toBeUndefined();
    expect(refusal(link.repeat(80), 'HTML')).toBe('Bad Request: ENTITIES_TOO_LONG');
  });

  it('knows its parse modes', () => {
    expect(refusal('a', 'html')).toBeUndefined();
    expect(refusal('a', 'BBCode')).toBe('Bad Request: unsupported parse_mode');
  });

  it('takes half a character for what it is', () => {
    expect(refusal('a\ud83d')).toBe('Bad Request: strings must be encoded in UTF-8');
  });
});

describe('what Telegram finds by itself', () => {
  it.each([
    ['see https://a.example/x.', 'url', 'https://a.example/x'],
    ['see example.com!', 'url', 'example.com'],
    ['/start now', 'bot_command', '/start'],
    ['/latest@pullquote_bot 3', 'bot_command', '/latest@pullquote_bot'],
    ['ask @ann_b.', 'mention', '@ann_b'],
    ['on #climate', 'hashtag', '#climate'],
    ['write to ann@news.example', 'email', 'ann@news.example'],
  ])('%s', (text, type, expected) => {
    const value = html(text);
    const found = value.entities.map((e) => [e.type, value.text.slice(e.offset, e.offset + e.length)]);
    expect(found).toEqual([[type, expected]]);
  });

  it.each(['1/2', 'and/or', 'U.S. officials', 'e.g. this', '#1', 'a @b'])('nothing in %s', (text) => {
    expect(html(text).entities).toEqual([]);
  });

  it('nothing inside links and code', () => {
    expect(
      html('<a href="http://x.example/">https://y.example/</a> <code>/start</code>').entities,
    ).toHaveLength(2);
  });
});

it('holds its promises for any markup', () => {
  const tags = ['b', 'i', 'code', 'pre', 'blockquote', 'u', 's'];
  const words = fc.string({ unit: 'grapheme', maxLength: 6 }).map(escapeHtml);
  const wrapped = fc
    .tuple(fc.array(fc.constantFrom(...tags), { maxLength: 4 }), words)
    .map(([names, text]) => names.reduce((inner, tag) => `<${tag}>${inner} ${text}</${tag}>`, text));
  fc.assert(
    fc.property(fc.array(wrapped, { maxLength: 6 }), (parts) => {
      const { text, entities } = html(parts.join(' '));
      expect(text).toBe(text.replace(/^[ \n]+|[ \n]+$/g, ''));
      for (const { offset, length } of entities) {
        expect(length).toBeGreaterThan(0);
        expect(offset + length).toBeLessThanOrEqual(text.length);
        // Telegram trims these two; a typographic blank stays, and may begin what is bold.
        expect(text.slice(offset, offset + length)).not.toMatch(/^[ \n]/);
      }
      const codes = entities.filter(({ type }) => type === 'code' || type === 'pre');
      const others = entities.filter(({ type }) =>
        ['bold', 'italic', 'underline', 'strikethrough'].includes(type),
      );
      for (const code of codes) {
        const inside = others.filter(
          (o) => o.offset < code.offset + code.length && code.offset < o.offset + o.length,
        );
        expect(inside).toEqual([]);
      }
    }),
  );
});
