import fc from 'fast-check';
import { InputFile } from 'grammy';
import { describe, expect, it } from 'vitest';
import { createSandbox } from '../../src/sandbox/create-sandbox.js';
import { parseMultipart } from '../../src/sandbox/http/multipart.js';
import { serveSandbox, startedUser, TOKEN } from './served.js';

describe('a call', () => {
  it('may be a GET, a form, a multipart form or JSON, in any case', async () => {
    const { sandbox, url } = await serveSandbox();
    const ann = startedUser(sandbox);
    const values = {
      chat_id: String(ann),
      text: '<b>x</b>',
      parse_mode: 'HTML',
      reply_markup: '{"inline_keyboard":[]}',
    };
    const form = new FormData();
    for (const [name, value] of Object.entries(values)) form.set(name, value);
    const address = `${url}/bot${TOKEN}/sendmessage`;
    const responses = [
      await fetch(`${address}?${new URLSearchParams(values)}`),
      await fetch(address, { method: 'POST', body: new URLSearchParams(values) }),
      await fetch(address, { method: 'POST', body: form }),
      await fetch(`${address}?chat_id=${ann}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify({ text: '<b>x</b>', parse_mode: 'HTML', reply_markup: { inline_keyboard: [] } }),
      }),
    ];
    expect(responses.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(
      sandbox
        .transcript(ann)
        .slice(1)
        .map(({ html }) => html),
    ).toEqual(Array(4).fill('<b>x</b>'));
  });

  it('needs the right token and a known method', async () => {
    const { url } = await serveSandbox();
    const envelope = async (path: string): Promise<unknown> => (await fetch(`${url}/${path}`)).json();
    const notFound = { ok: false, error_code: 404, description: 'Not Found' };
    expect(await envelope('bot123456:wrong/getMe')).toEqual({
      ok: false,
      error_code: 401,
      description: 'Unauthorized',
    });
    expect(await envelope('botnothing/getMe')).toEqual(notFound);
    expect(await envelope(`bot${TOKEN}/getMoney`)).toEqual(notFound);
    expect(await envelope(`bot${TOKEN}/`)).toEqual(notFound);
  });

  it('after logOut is refused', async () => {
    const { call } = await serveSandbox();
    expect((await call('logOut')).body).toEqual({ ok: true, result: true });
    expect((await call('getMe')).body).toEqual({ ok: false, error_code: 400, description: 'Logged out' });
  });

  it('is kept in the log with its answer', async () => {
    const { sandbox, call } = await serveSandbox();
    const ann = startedUser(sandbox);
    await call('sendMessage', {
      chat_id: ann,
      text: '<a href="http://localhost/">x</a>',
      parse_mode: 'HTML',
    });
    expect(sandbox.calls('sendMessage')).toMatchObject([
      {
        params: { chat_id: String(ann) },
        answer: { refused: false },
        warnings: [expect.stringContaining('localhost')],
      },
    ]);
  });
});

describe('files', () => {
  it('go to the chat and come back byte by byte', async () => {
    const { sandbox, api, url } = await serveSandbox();
    const ann = startedUser(sandbox);
    const bytes = Buffer.from(Array.from({ length: 1000 }, (_, i) => i % 256));
    const { document } = await api.sendDocument(ann, new InputFile(bytes, 'feeds.opml'), {
      caption: '<b>Feeds</b>',
      parse_mode: 'HTML',
    });
    expect(document).toMatchObject({ file_name: 'feeds.opml', file_size: 1000 });
    const { file_path } = await api.getFile(document.file_id);
    const response = await fetch(`${url}/file/bot${TOKEN}/${file_path}`);
    expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
    expect(sandbox.transcript(ann).at(-1)).toMatchObject({
      html: '<b>Feeds</b>',
      document: { name: 'feeds.opml' },
    });
    await api.sendDocument(ann, document.file_id);
  });

  it('that a person sends reach the bot', async () => {
    const { sandbox, api, url } = await serveSandbox();
    const ann = startedUser(sandbox);
    sandbox.sendDocument({ from: ann, name: 'mine.opml', content: '<opml/>', caption: 'my feeds' });
    const message = (await api.getUpdates()).at(-1)?.message;
    expect(message).toMatchObject({ caption: 'my feeds', document: { file_name: 'mine.opml' } });
    const { file_path } = await api.getFile(message?.document?.file_id ?? '');
    expect(await (await fetch(`${url}/file/bot${TOKEN}/${file_path}`)).text()).toBe('<opml/>');
  });

  it('that are not there are refused', async () => {
    const { sandbox, call, url } = await serveSandbox();
    const ann = startedUser(sandbox);
    const send = async (params: object) =>
      (await call('sendDocument', { chat_id: ann, ...params })).body.description;
    expect(await send({})).toBe('Bad Request: there is no document in the request');
    expect(await send({ document: 'attach://x' })).toBe('Bad Request: there is no document in the request');
    expect((await call('getFile', { file_id: 'x' })).body.description).toBe('Bad Request: invalid file_id');
    expect((await fetch(`${url}/file/bot${TOKEN}/../../etc/passwd`)).status).toBe(404);
    expect((await fetch(`${url}/file/bot${TOKEN}/documents/%2e%2e/x`)).status).toBe(404);
  });
});

describe('hostile bodies', () => {
  it.each([
    ['application/json', '{', 400],
    ['application/json', '[]', 400],
    ['application/json', 'null', 400],
    ['application/json', '{"__proto__":{"chat_id":1},"constructor":1}', 400],
    ['application/json', '{"text":{"toString":1}}', 400],
    ['application/json', `{"text":"${'x'.repeat(1_100_000)}"}`, 413],
    ['application/x-www-form-urlencoded', '%%%=%', 400],
    ['application/x-www-form-urlencoded', 'a=1&'.repeat(100_000), 400],
    ['multipart/form-data', 'x', 400],
    ['multipart/form-data; boundary=x', '--x', 400],
    ['multipart/form-data; boundary=x', '--x\r\n\r\n\r\n--x--', 400],
    ['text/plain', 'hello', 400],
  ])('%s %.60s', async (type, body, status) => {
    const { url } = await serveSandbox();
    const response = await fetch(`${url}/bot${TOKEN}/sendMessage`, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ ok: false, error_code: status });
  });

  it('never crash the server, whatever the parameters', async () => {
    const sandbox = createSandbox({ token: TOKEN });
    const ann = sandbox.createUser({ firstName: 'Ann' }).id;
    sandbox.sendText({ from: ann, text: '/start' });
    const method = fc.constantFrom(
      ...['sendMessage', 'editMessageText', 'deleteMessages', 'answerInlineQuery', 'answerCallbackQuery'],
      ...['setMyCommands', 'setWebhook', 'getUpdates', 'getChatMember', 'setChatMenuButton', 'sendDocument'],
    );
    const name = fc.constantFrom(
      ...[
        'text',
        'parse_mode',
        'reply_markup',
        'message_id',
        'message_ids',
        'entities',
        'link_preview_options',
      ],
      ...[
        'results',
        'commands',
        'scope',
        'url',
        'allowed_updates',
        'user_id',
        'menu_button',
        'document',
        'offset',
      ],
    );
    const value = fc.oneof(
      fc.jsonValue(),
      fc.string(),
      fc.integer(),
      fc.constantFrom('HTML', '[]', '{}', '[[]]'),
    );
    await fc.assert(
      fc.asyncProperty(method, fc.dictionary(name, value), async (called, params) => {
        const response = await sandbox.app.request(`/bot${TOKEN}/${called}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ chat_id: ann, ...params }),
        });
        expect(response.status).toBeLessThan(500);
        expect(await response.json()).toHaveProperty('ok');
      }),
      { numRuns: 300 },
    );
  });
});

describe('parseMultipart', () => {
  it('reads values and files as they were, written as grammY writes them', () => {
    const word = fc.stringMatching(/^[a-z_]{1,10}$/);
    const parts = fc.uniqueArray(fc.tuple(word, fc.uint8Array({ maxLength: 200 }), fc.boolean()), {
      selector: ([name]) => name,
      maxLength: 6,
    });
    fc.assert(
      fc.property(parts, (given) => {
        const body = Buffer.concat([
          ...given.flatMap(([name, bytes, isFile]) => [
            Buffer.from(
              `--B0\r\ncontent-disposition:form-data;name="${name}"${isFile ? ';filename=f.bin' : ''}\r\n\r\n`,
            ),
            Buffer.from(bytes),
            Buffer.from('\r\n'),
          ]),
          Buffer.from('--B0--\r\n'),
        ]);
        const value = parseMultipart(body, 'multipart/form-data; boundary=B0');
        for (const [name, bytes, isFile] of given) {
          if (isFile) expect(value?.files[name]?.bytes).toEqual(bytes);
          else expect(value?.values[name]).toBe(Buffer.from(bytes).toString('utf8'));
        }
      }),
    );
  });
});
