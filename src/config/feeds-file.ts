import { isNode, LineCounter, parseDocument } from 'yaml';
import type { ChannelSettings, FeedsFile, Schedule } from '../model.js';
import { describeIssue, findCrossFaults } from './feeds-faults.js';
import { FEEDS_SCHEMA, type RawChannel, type RawFeedsFile, weekdays } from './feeds-schema.js';

/** A fault at a line of the file, counted from 1, in words that say what to write instead. */
export interface FileFault {
  readonly line: number;
  readonly text: string;
}

export type FeedsFileOutcome =
  | { readonly kind: 'ok'; readonly file: FeedsFile }
  | { readonly kind: 'invalid'; readonly faults: readonly FileFault[] };

/** "At most one digest per this", where `at: instant` names no `every`. */
const DEFAULT_INSTANT_EVERY_MS = 10 * 60_000;

/** Reads `feeds.yaml`. All its faults are named at once. */
export function parseFeedsFile(text: string): FeedsFileOutcome {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    const faults = document.errors.map((error) => ({
      line: lines.linePos(error.pos[0]).line,
      text: `is not valid YAML: ${error.message}. Values that begin with @ or * or hold ": " need quotes.`,
    }));
    return { kind: 'invalid', faults };
  }
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  const parsed = FEEDS_SCHEMA.safeParse(document.toJS() ?? {});
  if (!parsed.success)
    return {
      kind: 'invalid',
      faults: parsed.error.issues
        .flatMap((issue) => describeIssue(issue, []))
        .map((fault) => ({
          line: lineOf(fault.path),
          text: fault.text,
        })),
    };
  const faults = findCrossFaults(parsed.data).map((fault) => ({
    line: lineOf(fault.path),
    text: fault.text,
  }));
  return faults.length > 0 ? { kind: 'invalid', faults } : { kind: 'ok', file: toFeedsFile(parsed.data) };
}

function toFeedsFile(file: RawFeedsFile): FeedsFile {
  return {
    topics: file.topics.map((topic) => ({
      name: topic.name,
      title:
        ('title' in topic ? topic.title : undefined) ??
        topic.name.charAt(0).toUpperCase() + topic.name.slice(1),
      words: ('words' in topic ? topic.words : undefined) ?? [],
    })),
    feeds: file.feeds.map((feed) => ({
      url: feed.url,
      origin: 'file' as const,
      topics: ('topics' in feed ? feed.topics : undefined) ?? [],
      ...('title' in feed && feed.title ? { title: feed.title } : {}),
      ...('every' in feed && feed.every ? { everyMs: feed.every } : {}),
      ...('language' in feed && feed.language ? { language: feed.language } : {}),
      ...('weight' in feed && feed.weight !== undefined ? { weight: feed.weight } : {}),
    })),
    channels: file.channels.map(toChannel),
  };
}

function toChannel(channel: RawChannel): ChannelSettings {
  return {
    chat: channel.chat,
    topics: channel.topics ?? [],
    schedule: toSchedule(channel),
    stories: channel.stories,
    language: channel.language,
    ...(channel.quiet ? { quiet: channel.quiet } : {}),
    ...(channel.signature ? { signature: channel.signature } : {}),
  };
}

function toSchedule(channel: RawChannel): Schedule {
  if (channel.at === 'instant')
    return {
      kind: 'instant',
      everyMs: channel.every ?? DEFAULT_INSTANT_EVERY_MS,
      timezone: channel.timezone,
    };
  const at = [...new Set(channel.at)].sort();
  return {
    kind: 'daily',
    at,
    timezone: channel.timezone,
    ...(channel.days ? { days: weekdays(channel.days) } : {}),
  };
}
