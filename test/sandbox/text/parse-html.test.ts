import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ParsedText, parseHtml } from '../../../src/sandbox/text/parse-html.js';
import { escapeHtml, renderHtml } from '../../../src/sandbox/text/render-html.js';

function parsed(html: string): ParsedText {
  const outcome = parseHtml(html);
  if (outcome.kind === 'refused') throw new Error(outcome.words);
  return outcome;
}

function refusal(html: string): string | undefined {
  const outcome = parseHtml(html);
  return outcome.kind === 'refused' ? outcome.words : undefined;
}

describe('parseHtml reads', () => {
  const cases: readonly [html: string, text: string, entities: readonly object[]][] = [
    ['<b>a</b><strong>b</strong>', 'ab', [bold(0, 1), bold(1, 1)]],
    ['<i>a</i> <em>b</em>', 'a b', [at('italic', 0, 1), at('italic', 2, 1)]],
    ['<u>a</u><ins>b</ins>', 'ab', [at('underline', 0, 1), at('underline', 1, 1)]],
    ['<s>a</s><strike>b</strike><del>c</del>', 'abc', [0, 1, 2].map((i) => at('strikethrough', i, 1))],
    ['<tg-spoiler>a</tg-spoiler>', 'a', [at('spoiler', 0, 1)]],
    ['<span class="tg-spoiler">a</span>', 'a', [at('spoiler', 0, 1)]],
    ['<blockquote>a</blockquote>', 'a', [at('blockquote', 0, 1)]],
    ['<blockquote expandable>a</blockquote>', 'a', [at('expandable_blockquote', 0, 1)]],
    ['<code>a</code>', 'a', [at('code', 0, 1)]],
    ['<code class="language-ts">a</code>', 'a', [at('code', 0, 1)]],
    ['<pre>a</pre>', 'a', [at('pre', 0, 1)]],
    ['<pre><code class="language-ts">a</code></pre>', 'a', [{ ...at('pre', 0, 1), language: 'ts' }]],
    [
      '<tg-emoji emoji-id="5368">👍</tg-emoji>',
      '👍',
      [{ ...at('custom_emoji', 0, 2), custom_emoji_id: '5368' }],
    ],
    ['<a href="http://A.example">a</a>', 'a', [link(0, 1, 'http://a.example/')]],
    ["<a href='https://a.example/?x=1&amp;y=2'>a</a>", 'a', [link(0, 1, 'https://a.example/?x=1&y=2')]],
    ['<a href="a.example/x">a</a>', 'a', [link(0, 1, 'http://a.example/x')]],
    ['<a>a.example</a>', 'a.example', [link(0, 9, 'http://a.example/')]],
    ['<a href="tg://user?id=42">Ann</a>', 'Ann', [{ ...at('text_mention', 0, 3), user: { id: 42 } }]],
    ['<B>a</b>', 'a', [bold(0, 1)]],
    ['<b >a</b >', 'a', [bold(0, 1)]],
    ['<b>a</>', 'a', [bold(0, 1)]],
    ['<b></b>a', 'a', []],
    ['&lt;b&gt; &amp; &quot;x&quot; &#39;&#x41;', `<b> & "x" 'A`, []],
    ['AT&T &nbsp; &copy; &', 'AT&T &nbsp; &copy; &', []],
    ['&lt;&#60', '<<', []],
    ['a > b', 'a > b', []],
    ['😀<b>é</b>', '😀é', [bold(2, 1)]],
  ];
  it.each(cases)('%s', (html, text, entities) => {
    const value = parsed(html);
    expect({ text: value.text, entities: value.entities }).toEqual({ text, entities });
  });

  it('keeps the text of a link that is no address, and says so', () => {
    const value = parsed('<a href="http://localhost:8080/">here</a>');
    expect(value).toMatchObject({
      text: 'here',
      entities: [],
      warnings: [expect.stringContaining('localhost')],
    });
  });
});

describe('parseHtml refuses in the words of Telegram', () => {
  const cases: readonly [html: string, words: string][] = [
    ['x <y>z</y>', 'Unsupported start tag "y" at byte offset 2'],
    ['éé<P>', 'Unsupported start tag "p" at byte offset 4'],
    ['😀<br/>', 'Unsupported start tag "br/" at byte offset 4'],
    ['1 <2', 'Unclosed start tag at byte offset 2'],
    ['1 < 2', 'Unsupported start tag "" at byte offset 2'],
    ['<b', 'Unclosed start tag at byte offset 0'],
    ['<a href="x>y</a>', 'Unclosed start tag at byte offset 0'],
    ['<a href=', 'Unclosed start tag "a" at byte offset 0'],
    ['<a ="x">y</a>', 'Empty attribute name in the tag "a" at byte offset 0'],
    ['<a href=http://x.example>y</a>', 'Unexpected end of name token at byte offset 8'],
    ['<span class="red">a</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
    ['a</b>', 'Unexpected end tag at byte offset 1'],
    ['<b>a</b', 'Unclosed end tag at byte offset 4'],
    ['<b><i>a</b></i>', 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'],
    ['<b>a', 'Can\'t find end tag corresponding to start tag "b"'],
    ['<b>a<i>b</i>', 'Can\'t find end tag corresponding to start tag "b"'],
    ['<tg-emoji emoji-id="x">👍</tg-emoji>', 'Invalid custom emoji identifier specified'],
    [
      '&#xd83d;&#xde00;',
      'Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units',
    ],
  ];
  it.each(cases)('%s', (html, words) => {
    expect(refusal(html)).toBe(words);
  });
});

describe('parseHtml holds for any text', () => {
  it('gives escaped text back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(parsed(escapeHtml(text))).toMatchObject({ text, entities: [] });
      }),
    );
  });

  it('gives entities that lie inside the text, for any soup of tags', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<b>',
        '</b>',
        '<i>',
        '</i>',
        '<a href="x.example">',
        '</a>',
        '<blockquote>',
        '</>',
        '<',
        '&',
      ),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const outcome = parseHtml(pieces.join(''));
        const entities = outcome.kind === 'parsed' ? outcome.entities : [];
        const length = outcome.kind === 'parsed' ? outcome.text.length : 0;
        for (const entity of entities) {
          expect(entity.length).toBeGreaterThan(0);
          expect(entity.offset).toBeGreaterThanOrEqual(0);
          expect(entity.offset + entity.length).toBeLessThanOrEqual(length);
        }
      }),
    );
  });

  it('reads what renderHtml writes', () => {
    fc.assert(
      fc.property(nestedHtml(), (html) => {
        const once = parsed(html);
        const again = parsed(renderHtml(once.text, once.entities));
        expect(again.text).toBe(once.text);
        expect(covered(again)).toEqual(covered(once));
      }),
    );
  });
});

/** Properly nested markup without code, where nothing may be dropped. */
function nestedHtml(): fc.Arbitrary<string> {
  const leaf = fc.string({ unit: 'grapheme', maxLength: 5 }).map(escapeHtml);
  const { node } = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc
        .tuple(fc.constantFrom('b', 'i', 'u', 's', 'blockquote'), fc.array(tie('node'), { maxLength: 3 }))
        .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
    ),
  }));
  return node;
}

/** Which kinds each code unit of the text has: the same however entities are cut. */
function covered({ text, entities }: ParsedText): string[] {
  return [...text].map((_, index) =>
    entities
      .filter(({ offset, length }) => offset <= index && index < offset + length)
      .map(({ type }) => type)
      .sort()
      .join(),
  );
}

function at(type: string, offset: number, length: number): object {
  return { type, offset, length };
}

function bold(offset: number, length: number): object {
  return at('bold', offset, length);
}

function link(offset: number, length: number, url: string): object {
  return { ...at('text_link', offset, length), url };
}
