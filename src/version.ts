/** Version of this program, as package.json has it (a test holds them to each other). */
export const VERSION = '0.1.0';

/** Says who asks, and where to write: sites can reach us or shut us out by the first word. */
export const USER_AGENT = `Pullquote/${VERSION} (+https://github.com/pullquote/pullquote; news digest bot)`;
