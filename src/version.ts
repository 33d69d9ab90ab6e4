/** Version of this program, as package.json has it (a test holds them to each other). */
export const VERSION = '0.1.0';

/** Where the people behind a request can be reached. */
export const CONTACT = '+https://github.com/pullquote/pullquote';
