import { describe, expect, test } from 'vitest';
import { countCodePoints, htmlToPlain, measureHtml } from '../../src/digest/html.js';
import { type RenderOptions, renderDigest } from '../../src/digest/render.js';
import type { Story } from '../../src/model.js';
import { fc, test as property } from './property.js';
import { NOW, sampleArticle, sampleQuote, sampleStory, translate } from './sample.js';

const OPTIONS: RenderOptions = { language: 'en', now: NOW, translate, quoteLength: 'long', previews: false };
const render = (stories: readonly Story[], change: Partial<RenderOptions> = {}, more = 0) =>
  renderDigest({ stories, more }, { ...OPTIONS, ...change });
const html = (story: Story, change: Partial<RenderOptions> = {}) =>
  render([story], change).map((message) => message.html);

describe('a story in a digest', () => {
  test('headline as a link, the quote with speaker and role, the outlet and its age', () => {
    const value = html(sampleStory());
    const expected = [
      [
        '<b><a href="https://courier.example/ferry">Ferry to the islands sails again</a></b>',
        '<blockquote>“We have waited eleven weeks for this morning.”',
        '— <a href="https://courier.example/ferry#:~:text=We%20have%20waited">Maren Tolk</a>, mayor of Sandholm</blockquote>',
        '<i>Harbour Courier · 2 hr. ago</i>',
      ].join('\n'),
    ];
    expect(value).toEqual(expected);
  });

  test('the same without HTML, with the address to open', () => {
    const value = render([sampleStory()])[0]?.plain;
    const expected = [
      'Ferry to the islands sails again',
      'https://courier.example/ferry',
      '“We have waited eleven weeks for this morning.”',
      '— Maren Tolk, mayor of Sandholm',
      'Harbour Courier · 2 hr. ago',
    ].join('\n');
    expect(value).toBe(expected);
  });

  test('without a usable quote its lead sentence stands there, in no quote marks', () => {
    const value = html(sampleStory({ quotes: [], lead: 'The ferry left at six & was full.' }))[0];
    expect(value).toContain('\nThe ferry left at six &amp; was full.\n');
    expect(value).not.toContain('“');
  });

  test('other outlets follow, each once and as a link', () => {
    const other = sampleArticle({
      articleId: 'a2',
      outlet: 'Island <Post>',
      url: 'https://post.example/1?a=1&b=2',
    });
    const value = html(sampleStory({ articles: [sampleArticle(), other, { ...other, articleId: 'a3' }] }))[0];
    expect(value).toContain(
      '</i> · also at <a href="https://post.example/1?a=1&amp;b=2">Island &lt;Post&gt;</a>',
    );
    expect(value?.match(/Island/g)).toHaveLength(1);
  });

  test('what was left out of a quotation is marked', () => {
    const quote = sampleQuote({
      pieces: ['We sail', 'whatever comes.', 'Then we rest.'],
      cutBefore: true,
      cutAfter: true,
    });
    expect(html(sampleStory({ quotes: [quote] }))[0]).toContain(
      '“… We sail … whatever comes. Then we rest. …”',
    );
  });

  test.each([
    ['de', '„'],
    ['ru', '«'],
    ['fr', '«\u202f'],
    ['en', '“'],
  ])('a story in %s has that language’s quotation marks', (language, expected) => {
    expect(html(sampleStory({ language }))[0]).toContain(`<blockquote>${expected}We have`);
  });

  test('a comma that led to “he said” is not printed', () => {
    expect(html(sampleStory({ quotes: [sampleQuote({ pieces: ['We sail at six,'] })] }))[0]).toContain(
      '“We sail at six”',
    );
  });

  test('a quotation that another outlet has is credited to it', () => {
    const articles = [sampleArticle(), sampleArticle({ articleId: 'a2', outlet: 'Island <Post>' })];
    const quotes = [sampleQuote({ outlet: 'Island <Post>' }), sampleQuote({ pieces: ['We sail at six.'] })];
    const value = html(sampleStory({ articles, quotes }))[0];
    expect(value).toContain('Maren Tolk</a>, mayor of Sandholm (Island &lt;Post&gt;)</blockquote>');
    expect(value).toContain('Maren Tolk</a>, mayor of Sandholm</blockquote>');
  });

  test('short quotes show the first two only', () => {
    const story = sampleStory({
      quotes: [sampleQuote(), sampleQuote(), sampleQuote({ pieces: ['And that is all I will say.'] })],
    });
    expect(html(story, { quoteLength: 'short' })[0]).not.toContain('And that is all');
    expect(html(story)[0]).toContain('And that is all');
  });

  test('an update says so', () => {
    expect(html(sampleStory(), { updates: new Set(['s1']) })[0]).toContain('<b>Update: <a href');
  });

  test('an address that Telegram would refuse is left out, the words stay', () => {
    const articles = [sampleArticle({ url: 'javascript:alert(1)' })];
    expect(html(sampleStory({ articles }))[0]).toContain('<b>Ferry to the islands sails again</b>');
  });
});

describe('a digest', () => {
  test('no stories give no message', () => {
    expect(render([])).toEqual([]);
  });

  test('title first, how many more and the signature last, buttons under the last message', () => {
    const buttons = [[{ text: 'More', action: { kind: 'callback', data: 'more' } as const }]];
    const value = render([sampleStory()], { title: 'Good <morning>', signature: 'The Bot', buttons }, 12);
    expect(value).toHaveLength(1);
    expect(value[0]?.html).toMatch(/^<b>Good &lt;morning&gt;<\/b>\n\n[\s\S]*\n\n<i>12 more<\/i>\n\nThe Bot$/);
    expect(value[0]?.buttons).toEqual(buttons);
  });

  test('stories of several topics are grouped, best topic first, those of none last', () => {
    const titles = new Map([
      ['world', 'World'],
      ['sports', 'Sports'],
    ]);
    const stories = [['x'], ['sports'], ['world'], ['sports']].map((topics, index) =>
      sampleStory({ id: `s${index}`, headline: `Headline ${index}`, topics, quotes: [] }),
    );
    const value = render(stories, { topicTitles: titles })[0]?.plain.match(
      /^(Sports|World|···|Headline \d)$/gm,
    );
    expect(value).toEqual(['Sports', 'Headline 1', 'Headline 3', 'World', 'Headline 2', '···', 'Headline 0']);
  });

  test('a preview is of the first story, on the first message only, when wanted', () => {
    expect(render([sampleStory()], { previews: true })[0]?.previewUrl).toBe('https://courier.example/ferry');
    expect(render([sampleStory()])[0]?.previewUrl).toBeUndefined();
  });
});

/** Text as feeds can send it: markup, quotes, emoji, combining marks, right-to-left, lone surrogates. */
const longText = fc
  .tuple(
    fc.constantFrom('a', 'word ', '🧑‍🚒', `e${'\u0301'.repeat(30)}`, '&'),
    fc.integer({ min: 0, max: 4_000 }),
  )
  .map(([part, count]) => part.repeat(count));
const anyText = fc.oneof(
  longText,
  fc.string({ unit: 'binary', maxLength: 3_000 }),
  fc
    .array(
      fc.constantFrom('<b>', '&amp;', '"', '🧑‍🚒', 'e\u0301', 'שלום', '\ud800', ' word ', '\u0001', '$&'),
      { maxLength: 900 },
    )
    .map((parts) => parts.join('')),
);
const longUrl = fc
  .integer({ min: 400, max: 2_100 })
  .map((length) => `https://x.example/?${'&'.repeat(length)}`);
const anyUrl = fc.oneof(
  longUrl,
  fc.webUrl(),
  anyText.map((text) => `https://x.example/?q=${encodeURIComponent(text.toWellFormed())}`),
  anyText,
);
const anyStory = fc
  .record({
    headline: anyText,
    lead: anyText,
    name: anyText,
    role: anyText,
    outlet: anyText,
    url: anyUrl,
    pieces: fc.array(anyText, { minLength: 1, maxLength: 3 }),
    quotes: fc.nat({ max: 3 }),
    articles: fc.integer({ min: 1, max: 9 }),
    language: fc.constantFrom('en', 'de', 'ar', 'ja'),
  })
  .map((draft) =>
    sampleStory({
      headline: draft.headline,
      lead: draft.lead,
      language: draft.language,
      articles: Array.from({ length: draft.articles }, (_, index) =>
        sampleArticle({ outlet: `${draft.outlet}${index}`, url: draft.url }),
      ),
      quotes: Array.from({ length: draft.quotes }, () =>
        sampleQuote({
          pieces: draft.pieces,
          url: draft.url,
          speaker: { name: draft.name, role: draft.role },
        }),
      ),
    }),
  );

describe('whatever the feeds send', () => {
  property('every message keeps Telegram’s limits', fc.array(anyStory, { maxLength: 12 }), (stories) => {
    for (const message of render(stories, { previews: true })) {
      const size = measureHtml(message.html);
      expect(size.codePoints).toBeLessThanOrEqual(4_096);
      expect(size.entities).toBeLessThanOrEqual(100);
      expect(size.entityBytes).toBeLessThanOrEqual(9_000);
      expect(countCodePoints(message.plain)).toBeLessThanOrEqual(4_096);
    }
  });

  property('no text can open a tag', fc.array(anyStory, { maxLength: 4 }), (stories) => {
    const tags = render(stories).flatMap((message) => message.html.match(/<[^>]*>/g) ?? []);
    const unknown = tags.filter((tag) => !/^<(\/?(b|i|blockquote)|\/a|a href="[^"<>]*")>$/.test(tag));
    expect(unknown).toEqual([]);
  });

  property(
    'no story is lost or cut in two',
    fc.array(anyStory, { minLength: 1, maxLength: 30 }),
    (drafts) => {
      const stories = drafts.map((story, index) => ({
        ...story,
        id: `s${index}`,
        headline: `Number ${index} is here`,
      }));
      const texts = render(stories).map((message) => htmlToPlain(message.html));
      const value = texts.flatMap((text) => text.match(/Number \d+ is here/g) ?? []);
      expect(value.filter((_, index) => index < stories.length)).toEqual(
        stories.map((story) => story.headline),
      );
      expect(texts.every((text) => !text.startsWith('<i>'))).toBe(true);
    },
  );
});
