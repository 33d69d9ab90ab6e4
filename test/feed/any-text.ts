import fc from 'fast-check';

/** Any UTF-16 at all, halves of surrogate pairs and control characters included; half of it ASCII. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.nat(0x7f), fc.nat(0xffff)), { maxLength: 40 })
  .map((codes) => String.fromCharCode(...codes));
