import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/errors.js';
import { explainFailure, isPassing } from '../../src/store/failures.js';

const failure = (code: string) => Object.assign(new Error('as the driver says it'), { code });

describe('a failure of the database', () => {
  it.each([
    ['SQLITE_READONLY_DIRECTORY', 'may not be written to'],
    ['SQLITE_FULL', 'The disk is full'],
    ['SQLITE_IOERR_WRITE', 'Check the disk'],
    ['SQLITE_CORRUPT_INDEX', 'restore the last backup'],
    ['EROFS', 'read-only'],
    ['28P01', 'refuses this user or password'],
    ['3D000', 'createdb'],
    ['42501', 'Grant it the right'],
    ['53100', 'disk of the database server is full'],
    ['53300', 'max_connections'],
    ['XX999', 'See the cause'],
  ])('with code %s says what to do', (code, advice) => {
    const explained = explainFailure(failure(code), 'store.open', 'data/pullquote.db');
    expect(explained.message).toContain('data/pullquote.db');
    expect(explained.message).toContain('as the driver says it');
    expect(explained.message).toContain(advice);
    expect(explained.cause).toMatchObject({ code });
  });

  it('that is explained already stays as it is', () => {
    const explained = new AppError('store.corrupt', 'A damaged row.');
    expect(explainFailure(explained, 'store.write', 'x')).toBe(explained);
  });

  it('passes by itself when a connection or a race was lost', () => {
    const passing = ['08006', '57P01', '40001', '40P01', 'ECONNRESET'].map(failure);
    expect([...passing, new Error('Connection terminated unexpectedly')].every(isPassing)).toBe(true);
    const lasting = ['23505', '28P01', 'SQLITE_FULL', ''].map(failure);
    expect([...lasting, 'text', undefined].some(isPassing)).toBe(false);
  });
});
