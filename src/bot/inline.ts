import type { Context } from 'grammy';
import type { InlineQueryResultArticle } from 'grammy/types';
import { shortenText } from '../digest/html.js';
import { renderDigest } from '../digest/render.js';
import { formatAge } from '../digest/texts.js';
import type { Story } from '../model.js';
import { MAX_QUERY } from './commands/topic.js';
import { chooseLanguage } from './i18n.js';
import type { BotDependencies } from './ports.js';
import { cleanText, cutText } from './typed-text.js';

const MAX_RESULTS = 20;
const CACHE_SECONDS = 60;
const MAX_TITLE = 120;

/** `@bot words` in any chat: matching stories to put there; the newest ones for no words. */
export async function routeInline(ctx: Context, ports: BotDependencies): Promise<void> {
  const query = ctx.inlineQuery;
  if (query === undefined) return;
  const words = cutText(cleanText(query.query).trim(), MAX_QUERY);
  const offset = /^\d{1,5}$/.test(query.offset) ? Number(query.offset) : 0;
  const { stories } = ports.store;
  const found =
    words === ''
      ? await stories.newest({ limit: MAX_RESULTS, offset })
      : await stories.search(words, MAX_RESULTS, offset);
  const language = chooseLanguage(query.from.language_code);
  const results = found.flatMap((story) => inlineResult(story, language, ports));
  await ctx.answerInlineQuery(results, {
    cache_time: CACHE_SECONDS,
    next_offset: found.length === MAX_RESULTS ? String(offset + MAX_RESULTS) : '',
  });
}

function inlineResult(
  story: Story,
  language: string,
  ports: BotDependencies,
): readonly InlineQueryResultArticle[] {
  const { clock, translate } = ports;
  const now = clock();
  const options = { language, now, translate, quoteLength: 'short', previews: false } as const;
  const [message] = renderDigest({ stories: [story], more: 0 }, options);
  if (message === undefined) return [];
  const outlet = story.articles[0]?.outlet ?? '';
  return [
    {
      type: 'article',
      id: story.id,
      title: shortenText(story.headline, MAX_TITLE),
      description: `${outlet} · ${formatAge(language, story.updatedAt, now)}`,
      input_message_content: {
        message_text: message.html,
        parse_mode: 'HTML',
        link_preview_options: { is_disabled: true },
      },
    },
  ];
}
