import { describe, expect, test } from 'vitest';
import { createWeb, type WebDependencies } from '../../src/web/create-web.js';
import { listenHttp } from '../../src/web/listen.js';

const NOW = Date.UTC(2026, 4, 20);
const DEPENDENCIES: WebDependencies = {
  status: async () => ({
    startedAt: NOW - 3 * 3_600_000,
    now: NOW,
    stories: 12,
    itemsWaiting: 3,
    chats: { active: 2 },
    deliveries: { sent: 40, inDoubt: 1 },
    feedList: [
      {
        title: 'Courier <b>',
        state: 'active',
        lastSuccessAt: NOW - 60_000,
        nextCheckAt: NOW + 600_000,
        failures: 0,
      },
      {
        title: 'Herald',
        state: 'active',
        nextCheckAt: NOW,
        failures: 4,
        lastError: 'herald.example answers 500.',
      },
    ],
  }),
  health: async () => ({ isHealthy: true, stuck: [] }),
  metrics: async () => ({ text: 'up 1\n', contentType: 'text/plain; version=0.0.4' }),
};

describe('the web side', () => {
  test('/status shows feeds with their faults, escaped', async () => {
    const value = await (await createWeb(DEPENDENCIES).request('/status')).text();
    expect(value).toContain('Up 3 h. 12 stories, 3 items to be read.');
    expect(value).toContain('Courier &lt;b&gt;');
    expect(value).toContain('herald.example answers 500.');
  });

  test('/healthz is 200 while everything moves and 503 when a loop is stuck', async () => {
    const stuck = { ...DEPENDENCIES, health: async () => ({ isHealthy: false, stuck: ['poll'] }) };
    const value = await Promise.all(
      [DEPENDENCIES, stuck].map((given) => createWeb(given).request('/healthz')),
    );
    expect(value.map((response) => response.status)).toEqual([200, 503]);
    expect(await value[1]?.json()).toEqual({ isHealthy: false, stuck: ['poll'] });
  });

  test('/metrics gives what it is given', async () => {
    const value = await createWeb(DEPENDENCIES).request('/metrics');
    expect([await value.text(), value.headers.get('content-type')]).toEqual([
      'up 1\n',
      'text/plain; version=0.0.4',
    ]);
  });
});

test('a port in use is said plainly', async () => {
  const first = await listenHttp(createWeb(DEPENDENCIES), { host: '127.0.0.1', port: 0 });
  const port = Number(new URL(first.url).port);
  await expect(listenHttp(createWeb(DEPENDENCIES), { host: '127.0.0.1', port })).rejects.toMatchObject({
    code: 'web.listen',
    message: expect.stringContaining(`127.0.0.1:${port}`),
  });
  await first.close();
});
