import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPublicAddress, refuseUrl } from '../../src/net/guard.js';

const strict = { allowPrivateAddresses: false, ownOrigins: new Set(['http://127.0.0.1:4001']) };
const codeOf = (url: string, policy = strict) => refuseUrl(new URL(url), policy)?.code;

describe('special addresses are not asked', () => {
  test.each([
    ['loopback', '127.0.0.1'],
    ['loopback', '127.255.255.254'],
    ['this host', '0.0.0.0'],
    ['this network', '0.1.2.3'],
    ['private', '10.0.0.1'],
    ['private', '172.16.0.1'],
    ['private', '172.31.255.255'],
    ['private', '192.168.1.1'],
    ['carrier-grade NAT', '100.64.0.1'],
    ['link-local: a cloud’s metadata', '169.254.169.254'],
    ['protocol assignments', '192.0.0.1'],
    ['documentation', '192.0.2.1'],
    ['benchmarks', '198.18.0.1'],
    ['documentation', '198.51.100.1'],
    ['documentation', '203.0.113.1'],
    ['multicast', '224.0.0.1'],
    ['reserved', '240.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['6to4 relay', '192.88.99.1'],
    ['loopback, octal', '0177.0.0.1'],
    ['loopback, decimal', '2130706433'],
    ['loopback, hexadecimal', '0x7f000001'],
    ['loopback, hexadecimal parts', '0x7f.0x0.0x0.0x1'],
    ['loopback, short', '127.1'],
    ['loopback, wide digits', '１２７.0.0.1'],
    ['metadata, octal', '0251.0376.0251.0376'],
    ['v6 loopback', '[::1]'],
    ['v6 unspecified', '[::]'],
    ['v6 unique local', '[fd00::1]'],
    ['v6 link-local', '[fe80::1]'],
    ['v6 site-local', '[fec0::1]'],
    ['v6 multicast', '[ff02::1]'],
    ['v6 documentation', '[2001:db8::1]'],
    ['v6 discard', '[100::1]'],
    ['v4 in v6', '[::ffff:127.0.0.1]'],
    ['v4 in v6, hexadecimal', '[::ffff:7f00:1]'],
    ['v4 in v6, of old', '[::127.0.0.1]'],
    ['v4 in v6, translated', '[64:ff9b::127.0.0.1]'],
    ['v4 in v6, translated locally', '[64:ff9b:1::127.0.0.1]'],
    ['6to4 of a private address', '[2002:7f00:1::]'],
    ['Teredo', '[2001:0:7f00:1::]'],
  ])('%s: %s', (_, host) => {
    expect(codeOf(`http://${host}/feed`)).toBe('private-address');
    expect(
      refuseUrl(new URL(`http://${host}/feed`), { ...strict, allowPrivateAddresses: true }),
    ).toBeUndefined();
  });

  test('however they are written: every address of the private networks, as one number too', () => {
    const inside = (first: number, bits: number) => fc.nat(2 ** (32 - bits) - 1).map((rest) => first + rest);
    const net = (a: number, b: number) => a * 2 ** 24 + b * 2 ** 16;
    const special = fc.oneof(
      inside(net(10, 0), 8),
      inside(net(127, 0), 8),
      inside(net(172, 16), 12),
      inside(net(192, 168), 16),
      inside(net(169, 254), 16),
      inside(net(100, 64), 10),
    );
    fc.assert(
      fc.property(special, (address) => {
        expect(codeOf(`http://${address}/`)).toBe('private-address');
        const mapped = [address >>> 16, address & 0xffff].map((half) => half.toString(16)).join(':');
        expect(codeOf(`http://[::ffff:${mapped}]/`)).toBe('private-address');
      }),
    );
  });
});

test.each(['8.8.8.8', '93.184.216.34', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '::ffff:8.8.8.8'])(
  'an address of the open internet is asked: %s',
  (address) => expect(isPublicAddress(address)).toBe(true),
);

test.each(['', 'localhost', 'courier.example', '8.8.8.8.8'])('%j is no address', (text) => {
  expect(isPublicAddress(text)).toBe(false);
});

describe('only the web is asked', () => {
  test.each(['ftp://courier.example/', 'file:///etc/passwd', 'gopher://courier.example/', 'data:text/xml,x'])(
    'not %s',
    (url) => {
      expect(codeOf(url)).toBe('bad-address');
      expect(codeOf(url, { ...strict, allowPrivateAddresses: true })).toBe('bad-address');
    },
  );

  test.each(['http://courier.example:22/', 'https://courier.example:8443/', 'http://courier.example:6379/'])(
    'on its usual ports, not %s',
    (url) => expect(codeOf(url)).toBe('bad-address'),
  );

  test('and our own servers, at exactly their origin', () => {
    expect(codeOf('http://127.0.0.1:4001/feed')).toBeUndefined();
    expect(codeOf('http://127.0.0.1:4002/feed')).toBe('bad-address');
    expect(codeOf('https://courier.example:443/')).toBeUndefined();
  });
});
