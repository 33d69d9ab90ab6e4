import type { Command } from 'commander';
import type { Config } from '../config.js';
import { AppError } from '../errors.js';

/** What one look found: fine, or what is wrong and what to do. */
interface Finding {
  readonly what: string;
  readonly fault?: string;
  readonly detail?: string;
}

/** `pullquote doctor`: settings, store, token and each feed; ends with 1 where something is wrong. */
export function registerDoctor(program: Command): void {
  program
    .command('doctor')
    .description('check settings, store, token and each feed, and say what to do')
    .action(async () => {
      let hasFault = false;
      for await (const finding of examine()) {
        hasFault ||= finding.fault !== undefined;
        const text = finding.fault ?? finding.detail ?? '';
        process.stdout.write(
          `${finding.fault === undefined ? 'ok  ' : 'FAIL'} ${finding.what}${text && `: ${text}`}\n`,
        );
      }
      process.stdout.write(
        hasFault ? '\nSomething is wrong: see the lines that begin with FAIL.\n' : '\nAll is well.\n',
      );
      if (hasFault) process.exitCode = 1;
    });
}

async function* examine(): AsyncGenerator<Finding> {
  const { loadConfig, processSource } = await import('../config.js');
  let config: Config;
  try {
    config = loadConfig(processSource());
  } catch (error) {
    yield { what: 'settings', fault: explain(error) };
    return;
  }
  const { feeds, topics, channels } = config;
  yield {
    what: 'settings',
    detail: `${feeds.length} feeds, ${topics.length} topics, ${channels.length} channels`,
  };
  yield await examineStore(config);
  yield await examineToken(config);
  yield* examineFeeds(config);
}

async function examineStore({ databaseUrl }: Config): Promise<Finding> {
  const { openStore } = await import('../store/open-store.js');
  try {
    const store = await openStore(databaseUrl);
    const stories = await store.stories.count();
    await store.close();
    return { what: 'store', detail: `opens, ${stories} stories` };
  } catch (error) {
    return { what: 'store', fault: explain(error) };
  }
}

async function examineToken({ botToken, telegramApiRoot, channels }: Config): Promise<Finding> {
  if (botToken === undefined)
    return { what: 'token', detail: 'BOT_TOKEN is not set: start runs the try-out' };
  const { Api, GrammyError } = await import('grammy');
  const api = new Api(botToken, { apiRoot: telegramApiRoot });
  try {
    const me = await api.getMe();
    for (const { chat } of channels) {
      const member = await api.getChatMember(chat, me.id);
      const mayPost = member.status === 'administrator' && member.can_post_messages !== false;
      if (!mayPost)
        return {
          what: 'token',
          fault: `@${me.username} may not post in ${chat}: make it an admin there who may post.`,
        };
    }
    return { what: 'token', detail: `@${me.username}` };
  } catch (error) {
    // Only Telegram's own words: an error of the network may name the address, and that holds the token.
    if (!(error instanceof GrammyError))
      return {
        what: 'token',
        fault: `${telegramApiRoot} does not answer. Check the network and TELEGRAM_API_ROOT.`,
      };
    const advice =
      error.error_code === 401 || error.error_code === 404
        ? 'copy BOT_TOKEN again from @BotFather'
        : 'check the channels in feeds.yaml';
    return { what: 'token', fault: `Telegram says "${error.description}": ${advice}.` };
  }
}

async function* examineFeeds({ feeds, allowPrivateAddresses }: Config): AsyncGenerator<Finding> {
  const { parseFeed } = await import('../feed/parse.js');
  const { decodeBytes } = await import('../net/charset.js');
  const { openReading } = await import('../reading.js');
  const reading = openReading({ allowPrivateAddresses });
  const findings = feeds.map(async ({ url }): Promise<Finding> => {
    const fetched = await reading.fetch({ url, kind: 'feed' });
    if (fetched.kind === 'failed') return { what: url, fault: fetched.reason };
    if (fetched.kind !== 'ok')
      return { what: url, fault: 'It is gone for good (410). Take it out of feeds.yaml.' };
    const parsed = await parseFeed(decodeBytes(fetched.body, fetched.contentType, 'xml'), {
      url: fetched.url,
    });
    if (parsed.kind === 'failed') return { what: url, fault: parsed.reason };
    return { what: url, detail: `${parsed.feed.items.length} items` };
  });
  for (const finding of findings) yield await finding;
  await reading.close();
}

function explain(error: unknown): string {
  if (error instanceof AppError) return error.message;
  return error instanceof Error ? error.message : String(error);
}
