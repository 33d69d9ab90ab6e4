import type { Sandbox } from './create-sandbox.js';

const WIDTH = 78;

/**
 * Writes each message that the bot sends to `output` as text; what is changed later is not written again. Gives a
 * function that ends it.
 */
export function printTranscript(sandbox: Sandbox, output: { write(text: string): unknown }): () => void {
  return sandbox.listen((event) => {
    if (event.kind !== 'message') return;
    const message = sandbox.transcript(event.chatId).find((one) => one.messageId === event.messageId);
    if (!message?.isFromBot || message.edits > 0 || message.text === '') return;
    const rule = '─'.repeat(WIDTH);
    output.write(`\n${rule}\n${message.text}\n${rule}\n`);
  });
}
