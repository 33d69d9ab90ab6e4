import { Parser } from 'htmlparser2';
import { endOfElement } from './element-end.js';

/** Elements that hold nothing to read, with all that is in them. */
const MUTE_TAGS: ReadonlySet<string> = new Set(
  'style svg math template noscript iframe object select canvas source track'.split(' '),
);

/** Of scripts and links these alone say something of the article. */
const SPEAKING = /^<(?:script[^>]{0,300}ld\+json|link[^>]{0,300}canonical)/i;

/** A page without what is neither read nor looked at: icons, styles, programs, comments, menus of forms. One linear reading. */
export function thinPage(html: string): string {
  const pieces: string[] = [];
  let from = 0;
  let start = 0;
  let muted = 0;
  const isMute = (name: string) =>
    MUTE_TAGS.has(name) ||
    ((name === 'script' || name === 'link') &&
      !SPEAKING.test(html.slice(parser.startIndex, parser.startIndex + 350)));
  const dropComment = (): void => {
    if (muted > 0) return;
    pieces.push(html.slice(from, parser.startIndex));
    from = parser.endIndex + 1;
  };
  const parser = new Parser({
    oncomment: dropComment,
    onprocessinginstruction: dropComment,
    onopentagname(name) {
      if (muted > 0) muted += 1;
      else if (isMute(name)) {
        muted = 1;
        start = parser.startIndex;
        pieces.push(html.slice(from, parser.startIndex));
      }
    },
    onclosetag(_, isImplied) {
      if (muted === 0) return;
      muted -= 1;
      if (muted === 0) from = endOfElement(parser, html, start, isImplied);
    },
  });
  parser.write(html);
  parser.end();
  return muted > 0 ? pieces.join('') : pieces.join('') + html.slice(from);
}
