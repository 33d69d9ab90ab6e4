import type { Translate } from '../digest/texts.js';
import type { Button, Chat } from '../model.js';
import { pressButton } from './turn.js';

/**
 * What stands under a digest: more of the same, and what to hear less of. Channels have none: whoever reads there
 * changes nothing. The app hands it to the digest job.
 */
export function digestButtons(
  chat: Pick<Chat, 'type' | 'language'>,
  choice: { readonly more: number },
  translate: Translate,
): readonly (readonly Button[])[] {
  if (chat.type === 'channel') return [];
  const tune = pressButton(translate(chat.language, 'button-tune'), 'tune');
  if (choice.more === 0) return [[tune]];
  return [
    [pressButton(translate(chat.language, 'button-more-stories', { count: choice.more }), 'more'), tune],
  ];
}
