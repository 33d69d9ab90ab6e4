import type { Button, Message, Story } from '../model.js';
import { escapeHtml, shortenText } from './html.js';
import { renderStory, type StoryRenderOptions } from './render-story.js';
import { type Block, splitBlocks } from './split.js';

export interface RenderOptions extends Omit<StoryRenderOptions, 'isUpdate'> {
  /** The first line, plain text: what this is ("Your morning digest"). */
  readonly title?: string;
  readonly previews: boolean;
  /** The last line, plain text: a channel's signature. */
  readonly signature?: string;
  /** Titles of topics by name: with two or more topics among the stories, they are grouped under these. */
  readonly topicTitles?: ReadonlyMap<string, string>;
  /** Ids of stories that the chat has seen before. */
  readonly updates?: Pick<ReadonlySet<string>, 'has'>;
  /** Buttons under the last message. */
  readonly buttons?: readonly (readonly Button[])[];
}

const MAX_LINE = 200;

/**
 * A digest as the messages that Telegram takes, none of them over its limits, no story cut in two. Gives none for
 * no stories.
 */
export function renderDigest(
  digest: { readonly stories: readonly Story[]; readonly more: number },
  options: RenderOptions,
): readonly Message[] {
  if (digest.stories.length === 0) return [];
  const blocks = [
    ...headingBlock(options.title),
    ...groupByTopic(digest.stories, options.topicTitles).flatMap((group) => [
      ...headingBlock(group.title),
      ...group.stories.map((story) =>
        renderStory(story, { ...options, isUpdate: options.updates?.has(story.id) }),
      ),
    ]),
    ...moreBlock(digest.more, options),
    ...signatureBlock(options.signature),
  ];
  const pages = splitBlocks(blocks);
  return pages.map((page, index) => ({
    html: page.html,
    plain: page.plain,
    ...(options.buttons && index === pages.length - 1 ? { buttons: options.buttons } : {}),
    ...(options.previews && index === 0 ? { previewUrl: digest.stories[0]?.url } : {}),
  }));
}

interface TopicGroup {
  readonly title?: string;
  readonly stories: readonly Story[];
}

/** Topics in the order of their best story, the order within each kept; one group where there is one topic. */
function groupByTopic(
  stories: readonly Story[],
  titles: ReadonlyMap<string, string> | undefined,
): readonly TopicGroup[] {
  const groups = new Map<string, Story[]>();
  for (const story of stories) {
    const topic = story.topics.find((name) => titles?.has(name)) ?? '';
    groups.set(topic, [...(groups.get(topic) ?? []), story]);
  }
  if (groups.size < 2) return [{ stories }];
  // Stories without a topic of the list come last: a heading above them would be wrong.
  return [...groups]
    .sort(([a], [b]) => Number(a === '') - Number(b === ''))
    .map(([topic, members]) => ({ title: titles?.get(topic) ?? '···', stories: members }));
}

function headingBlock(title: string | undefined): readonly Block[] {
  if (!title) return [];
  const line = shortenText(title, MAX_LINE);
  return [{ html: `<b>${escapeHtml(line)}</b>`, plain: line, isHeading: true }];
}

function moreBlock(more: number, options: RenderOptions): readonly Block[] {
  if (more === 0) return [];
  const line = options.translate(options.language, 'digest-more', { count: more });
  return [{ html: `<i>${escapeHtml(line)}</i>`, plain: line }];
}

function signatureBlock(signature: string | undefined): readonly Block[] {
  if (!signature) return [];
  const line = shortenText(signature, MAX_LINE);
  return [{ html: escapeHtml(line), plain: line }];
}
