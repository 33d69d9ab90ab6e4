import { describe, expect, it } from 'vitest';
import { NOW } from '../digest/sample.js';
import { READER, startTown } from './town.js';

const HOUR_MS = 3_600_000;

describe('settings', () => {
  it('show how the chat gets its digests', async () => {
    const reader = await startTown();
    expect(await reader.types('/settings')).toContain('Press what you want to change');
    expect(reader.buttons()).toEqual([
      'When: every day at 08:00 and 18:30 (UTC)',
      'Time zone: UTC (now 12:00)',
      'Quiet hours: none',
      'Stories in a digest: 5',
      'Quotes: the first, short',
      'Pictures: off',
      'Language: English',
    ]);
  });

  it('change the hours by buttons; the next digest moves with them', async () => {
    const reader = await startTown();
    await reader.types('/subscribe');
    await reader.types('/settings');
    await reader.presses('When: every day at 08:00 and 18:30 (UTC)');
    await reader.presses('13:00');
    await reader.presses('✓ 08:00');
    expect(await reader.presses('✓ 18:30')).toContain('Now: every day at 13:00 (UTC)');
    const chat = await reader.store.chats.find(READER.id);
    expect(chat?.schedule).toMatchObject({ kind: 'daily', at: ['13:00'] });
    expect(chat?.nextDigestAt).toBe(NOW + HOUR_MS);
    await reader.presses('✓ 13:00');
    expect(reader.toasts.at(-1)).toContain('One hour must stay');
  });

  it('keep to weekdays, or send as news come', async () => {
    const reader = await startTown();
    await reader.types('/settings');
    await reader.presses('When: every day at 08:00 and 18:30 (UTC)');
    await reader.presses('✓ Sat');
    expect(await reader.presses('✓ Sun')).toContain('Mon, Tue, Wed, Thu, and Fri at 08:00 and 18:30 (UTC)');
    await reader.presses('As it comes');
    expect(await reader.presses('2 hours')).toContain('as soon as there is news (at least 2 hours apart)');
    expect((await reader.store.chats.find(READER.id))?.schedule).toEqual({
      kind: 'instant',
      everyMs: 2 * HOUR_MS,
      timezone: 'UTC',
    });
    await reader.presses('At fixed hours');
    expect(reader.buttons()).toContain('✓ 08:00');
  });

  it('take hours, quiet hours and a city as typed', async () => {
    const reader = await startTown();
    await reader.types('/settings 7:30, 19');
    expect(reader.buttons()).toContain('When: every day at 07:30 and 19:00 (UTC)');
    await reader.types('/settings 22:00-7:00');
    expect(reader.buttons()).toContain('Quiet hours: 22:00–07:00');
    await reader.types('/settings rome');
    expect(reader.buttons()).toContain('Time zone: Europe/Rome (now 14:00)');
    expect(await reader.types('/settings Nowhereville')).toContain('I know no time zone for “Nowhereville”');
  });

  it('ask for what is typed, and take the next text as the answer', async () => {
    const reader = await startTown();
    await reader.types('/settings');
    await reader.presses('Time zone: UTC (now 12:00)');
    expect(await reader.presses('Type a city…')).toBe('Write your city, for example: Rome');
    await reader.types('Kyiv');
    expect(reader.buttons()).toContain('Time zone: Europe/Kyiv (now 15:00)');
    await reader.presses('Quiet hours: none');
    await reader.presses('Type…');
    expect(await reader.types('never')).toContain('I did not understand that.');
    await reader.types('23 8');
    expect(reader.buttons()).toContain('Quiet hours: 23:00–08:00');
    await reader.presses('Quiet hours: 23:00–08:00');
    await reader.presses('None');
    expect(reader.buttons()).toContain('Quiet hours: none');
    expect(await reader.types('Kyiv')).toContain('I only understand commands');
  });

  it('offer several zones where a name fits several', async () => {
    const reader = await startTown();
    expect(await reader.types('/settings argentina')).toContain('Which time zone?');
    await reader.presses('America/Argentina/Buenos_Aires');
    expect(reader.buttons()).toContain('Time zone: America/Argentina/Buenos_Aires (now 09:00)');
  });

  it('find the zone of a location', async () => {
    const reader = await startTown();
    reader.sandbox.sendLocation({ from: READER.id, latitude: 38.72, longitude: -9.14 });
    await reader.answers();
    expect(reader.buttons()).toContain('Time zone: Europe/Lisbon (now 13:00)');
  });

  it('change number, quotes, pictures and language', async () => {
    const reader = await startTown();
    await reader.types('/settings');
    await reader.presses('Stories in a digest: 5');
    await reader.presses('10');
    await reader.presses('Quotes: the first, short');
    await reader.presses('Pictures: off');
    await reader.presses('Language: English');
    expect(await reader.presses('Deutsch')).toContain('Einstellungen');
    expect(await reader.store.chats.find(READER.id)).toMatchObject({
      stories: 10,
      quoteLength: 'long',
      previews: true,
      language: 'de',
    });
    expect(await reader.types('/help')).toContain('Was ich verstehe');
  });

  it('start in the language of the reader', async () => {
    const reader = await startTown();
    expect(await reader.types('/help', { ...READER, id: 101, language_code: 'uk' })).toContain(
      'Що я розумію',
    );
  });
});
