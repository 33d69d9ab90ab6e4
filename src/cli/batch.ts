import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';

/** Answers one line of input; what it throws becomes `{id, ok: false, error}` and never ends the run. */
export type AnswerLine = (input: unknown) => object | Promise<object>;

const identified = z.object({ id: z.union([z.string(), z.number()]) });

/**
 * JSON Lines in, JSON Lines out: one answer for each line that is not blank, in the same order.
 * @param concurrency how many lines may be in work at once (for work that happens in other threads)
 */
export async function runBatch(
  answer: AnswerLine,
  input: Readable,
  output: Writable,
  concurrency = 1,
): Promise<void> {
  const underWay: Promise<string>[] = [];
  const writeOldest = async (): Promise<void> => {
    const line = await underWay.shift();
    if (line !== undefined && !output.write(`${line}\n`)) await once(output, 'drain');
  };
  for await (const line of linesOf(input)) {
    if (line.trim() === '') continue;
    underWay.push(answerLine(answer, line));
    if (underWay.length >= concurrency) await writeOldest();
  }
  while (underWay.length > 0) await writeOldest();
}

/**
 * The lines of a UTF-8 stream without their line feeds. Not `node:readline`, which looks at every character by a
 * regular expression: with articles as lines that was a tenth of a run.
 */
async function* linesOf(input: Readable): AsyncGenerator<string> {
  let open: string[] = [];
  for await (const chunk of input.setEncoding('utf8')) {
    const [first = '', ...others] = String(chunk).split('\n');
    open.push(first);
    const last = others.pop();
    if (last === undefined) continue;
    yield open.join('');
    yield* others;
    open = [last];
  }
  const rest = open.join('');
  if (rest !== '') yield rest;
}

async function answerLine(answer: AnswerLine, line: string): Promise<string> {
  let id: string | number | null = null;
  try {
    const value: unknown = JSON.parse(line);
    id = identified.parse(value).id;
    return JSON.stringify(await answer(value));
  } catch (error) {
    return JSON.stringify({ id, ok: false, error: error instanceof Error ? error.message : String(error) });
  }
}
