import type { Story, StoryQuote } from '../model.js';
import { escapeHtml, linkHtml, shortenText } from './html.js';
import type { Block } from './split.js';
import { formatAge, isRightToLeft, quoteMarks, type Translate } from './texts.js';

export interface StoryRenderOptions {
  /** Language of the chat; the story keeps its own. */
  readonly language: string;
  readonly now: number;
  readonly translate: Translate;
  readonly quoteLength: 'short' | 'long';
  /** True where the chat has seen the story before and it has moved on. */
  readonly isUpdate?: boolean;
}

/* Longest parts, in code points: with them any story fits one message, whatever a feed sends. */
const MAX_HEADLINE = 200;
const MAX_QUOTE = { short: 300, long: 700 } as const;
const MAX_LEAD = 400;
const MAX_NAME = 80;
const MAX_ROLE = 120;
const MAX_OTHER_OUTLETS = 4;

/* Longest addresses, in bytes: together they stay under what Telegram keeps of a message's entities. */
const MAX_STORY_URL = 2_000;
const MAX_QUOTE_URL = 1_500;
const MAX_OTHER_URL = 500;
const QUOTES_SHOWN = { short: 2, long: 3 } as const;

/** One line of text in both forms. */
interface Line {
  readonly html: string;
  readonly plain: string;
}

/** A story as a digest shows it: headline, quotes or lead sentence, outlets and age. */
export function renderStory(story: Story, options: StoryRenderOptions): Block {
  const quotes = story.quotes.slice(0, QUOTES_SHOWN[options.quoteLength]);
  const said =
    quotes.length > 0 ? quotes.map((quote) => renderQuote(quote, story, options)) : renderLead(story);
  const lines = [renderHeadline(story, options), ...said, renderSource(story, options)];
  const direction = isRightToLeft(story.language) ? '\u200f' : '';
  return {
    html: lines.map((line) => direction + line.html).join('\n'),
    plain: lines.map((line) => direction + line.plain).join('\n'),
  };
}

function renderHeadline(story: Story, options: StoryRenderOptions): Line {
  const headline = shortenText(story.headline, MAX_HEADLINE);
  const prefix = options.isUpdate ? `${options.translate(options.language, 'digest-update')} ` : '';
  return {
    html: `<b>${escapeHtml(prefix)}${linkHtml(story.url, escapeHtml(headline), MAX_STORY_URL)}</b>`,
    // A longer address would leave no room for the words.
    plain: story.url.length <= MAX_OTHER_URL ? `${prefix}${headline}\n${story.url}` : `${prefix}${headline}`,
  };
}

function renderQuote(quote: StoryQuote, story: Story, options: StoryRenderOptions): Line {
  const text = quoteText(quote, story.language, MAX_QUOTE[options.quoteLength]);
  const speaker = quote.speaker;
  if (!speaker)
    return {
      html: `<blockquote>${linkHtml(quote.url, escapeHtml(text), MAX_QUOTE_URL)}</blockquote>`,
      plain: text,
    };
  const name = shortenText(speaker.name, MAX_NAME);
  const role = speaker.role ? `, ${shortenText(speaker.role, MAX_ROLE)}` : '';
  const tail = `${role}${creditOf(quote, story)}`;
  return {
    html: `<blockquote>${escapeHtml(text)}\n— ${linkHtml(quote.url, escapeHtml(name), MAX_QUOTE_URL)}${escapeHtml(tail)}</blockquote>`,
    plain: `${text}\n— ${name}${tail}`,
  };
}

/** The outlet that has the quotation, where it is not the one that the headline links to. */
function creditOf(quote: StoryQuote, story: Story): string {
  const [first] = story.articles;
  return first === undefined || quote.outlet === first.outlet || quote.outlet === ''
    ? ''
    : ` (${shortenText(quote.outlet, MAX_NAME)})`;
}

/** The verbatim pieces in the language's quotation marks; "…" for whatever is left out. */
export function quoteText(quote: StoryQuote, language: string, limit: number): string {
  const [open, close] = quoteMarks(language);
  // A comma before the closing mark led to "he said", which is not printed.
  const text = joinPieces(quote.pieces).replace(/,$/, '');
  const before = quote.cutBefore ? '… ' : '';
  const after = quote.cutAfter ? ' …' : '';
  return `${open}${before}${shortenText(text, limit)}${after}${close}`;
}

/** A sentence that ended goes on after a space; anything else was interrupted, and says so. */
function joinPieces(pieces: readonly string[]): string {
  return pieces
    .map((piece) => piece.replace(/\s+/g, ' ').trim())
    .reduce(
      (text, piece) => (text === '' ? piece : `${text}${/[.!?…]$/.test(text) ? ' ' : ' … '}${piece}`),
      '',
    );
}

function renderLead(story: Story): readonly Line[] {
  if (!story.lead) return [];
  const lead = shortenText(story.lead, MAX_LEAD);
  return [{ html: escapeHtml(lead), plain: lead }];
}

function renderSource(story: Story, options: StoryRenderOptions): Line {
  const [first, ...others] = [
    ...new Map(story.articles.map((article) => [article.outlet, article])).values(),
  ];
  const age = formatAge(options.language, story.updatedAt, options.now);
  if (!first) return { html: `<i>${escapeHtml(age)}</i>`, plain: age };
  const named = others.slice(0, MAX_OTHER_OUTLETS);
  const unnamed = others.length - named.length;
  const lists = { html: '', plain: '' };
  if (named.length > 0) {
    const rest = unnamed > 0 ? ` +${unnamed}` : '';
    const html = named.map((article) =>
      linkHtml(article.url, escapeHtml(shortenText(article.outlet, MAX_NAME)), MAX_OTHER_URL),
    );
    const plain = named.map((article) => shortenText(article.outlet, MAX_NAME));
    lists.html = ` · ${alsoAt(options, html.join(', ') + rest)}`;
    lists.plain = ` · ${alsoAt(options, plain.join(', ') + rest)}`;
  }
  // A file has no outlet.
  const source = [shortenText(first.outlet, MAX_NAME), age].filter((part) => part !== '').join(' · ');
  return { html: `<i>${escapeHtml(source)}</i>${lists.html}`, plain: `${source}${lists.plain}` };
}

/** The outlets go in after translation, so that their links are not escaped. */
function alsoAt(options: StoryRenderOptions, outlets: string): string {
  const slot = '\u0001';
  return options
    .translate(options.language, 'digest-also-at', { outlets: slot })
    .replace(slot, () => outlets);
}
