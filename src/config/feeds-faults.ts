import type { RawFeedsFile } from './feeds-schema.js';

/** A fault at a path of the file, such as `['feeds', 2, 'url']`. */
export interface PathFault {
  readonly path: readonly PropertyKey[];
  readonly text: string;
}

interface Issue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
  readonly errors?: readonly (readonly Issue[])[];
}

/** A union reports each of its branches: the one that came furthest is what the writer meant. */
export function describeIssue(issue: Issue, parent: readonly PropertyKey[]): readonly PathFault[] {
  const path = [...parent, ...issue.path];
  if (issue.code === 'invalid_union') {
    const meant = (issue.errors ?? []).find(
      (branch) =>
        branch.length > 0 && branch.every((inner) => inner.path.length > 0 || inner.code !== 'invalid_type'),
    );
    return meant
      ? meant.flatMap((inner) => describeIssue(inner, path))
      : [{ path, text: `${nameOf(path)} ${issue.message}` }];
  }
  if (issue.code === 'unrecognized_keys')
    return (issue.keys ?? []).map((key) => ({
      path: [...path, key],
      text: `${nameOf([...path, key])} is not a setting. Known ones are in config/feeds.yaml; correct the word or take it out.`,
    }));
  return [{ path, text: `${nameOf(path)} ${issue.message}` }];
}

/** `feeds[2].every` */
function nameOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (name, key) => (typeof key === 'number' ? `${name}[${key}]` : `${name}${name ? '.' : ''}${String(key)}`),
    '',
  );
}

/** What only the file as a whole can tell: doubles, and topics that do not exist. */
export function findCrossFaults(file: RawFeedsFile): readonly PathFault[] {
  const topics = file.topics.map((topic) => topic.name);
  const known =
    topics.length > 0 ? `Topics of this file are ${topics.join(', ')}.` : 'This file has no topics.';
  const unknown = (list: readonly string[] | undefined, path: readonly PropertyKey[]): readonly PathFault[] =>
    (list ?? []).flatMap((name, index) =>
      topics.includes(name)
        ? []
        : [
            {
              path: [...path, index],
              text: `${nameOf([...path, index])} names the topic "${name}". ${known} Correct it, or add it to topics.`,
            },
          ],
    );
  return [
    ...doubles(topics).map((index) => ({
      path: ['topics', index],
      text: `topics[${index}] is there twice. Take one out.`,
    })),
    ...file.feeds.flatMap((feed, index) => feedFaults(feed.url, index)),
    ...doubles(file.feeds.map((feed) => feed.url)).map((index) => ({
      path: ['feeds', index],
      text: `feeds[${index}] is there twice. Take one out.`,
    })),
    ...file.feeds.flatMap((feed, index) =>
      unknown('topics' in feed ? feed.topics : undefined, ['feeds', index, 'topics']),
    ),
    ...file.channels.flatMap((channel, index) => unknown(channel.topics, ['channels', index, 'topics'])),
    ...doubles(file.channels.map((channel) => String(channel.chat))).map((index) => ({
      path: ['channels', index],
      text: `channels[${index}] is there twice. Put its topics and times in one entry.`,
    })),
    ...file.channels.flatMap((channel, index) =>
      channel.every !== undefined && channel.at !== 'instant'
        ? [
            {
              path: ['channels', index, 'every'],
              text: `channels[${index}].every goes with "at: instant" only. Take it out, or write "at: instant".`,
            },
          ]
        : [],
    ),
  ];
}

function feedFaults(url: string, index: number): readonly PathFault[] {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)
    ? []
    : [
        {
          path: ['feeds', index, 'url'],
          text: `feeds[${index}].url is not an address. Write it whole, such as https://example.org/feed.xml.`,
        },
      ];
}

/** Indices of entries that stood in the list before. */
function doubles(list: readonly string[]): readonly number[] {
  return list.flatMap((entry, index) => (list.indexOf(entry) < index ? [index] : []));
}
