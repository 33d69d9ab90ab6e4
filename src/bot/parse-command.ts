/** A command as typed. */
export interface TypedCommand {
  /** Lower case, without the slash. */
  readonly name: string;
  /** Everything after it, trimmed. */
  readonly words: string;
}

/**
 * Reads `/name words` or `/name@bot words`. Undefined for any other text, and for a command to another bot.
 * Names are 1 to 32 Latin letters, digits and underscores (Bot API, BotCommand).
 */
export function parseCommand(text: string, botName: string): TypedCommand | undefined {
  const match = /^\/([a-z0-9_]{1,32})(?:@([a-z0-9_]{1,64}))?(?=\s|$)/i.exec(text);
  const [whole, name, addressee] = match ?? [];
  if (whole === undefined || name === undefined) return undefined;
  if (addressee !== undefined && addressee.toLowerCase() !== botName.toLowerCase()) return undefined;
  return { name: name.toLowerCase(), words: text.slice(whole.length).trim() };
}
