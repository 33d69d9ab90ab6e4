/** What a looker-on (the chat page, a waiting test) is told. They read the rest from the world. */
export type SandboxEvent =
  | { readonly kind: 'message'; readonly chatId: number; readonly messageId: number }
  | { readonly kind: 'chat'; readonly chatId: number }
  | { readonly kind: 'typing'; readonly chatId: number; readonly action: string }
  | {
      readonly kind: 'answer';
      readonly userId: number;
      readonly chatId?: number;
      readonly text: string;
      readonly showAlert: boolean;
      readonly url?: string;
    }
  | { readonly kind: 'commands' }
  | { readonly kind: 'call' };

/** Those who look on. */
export interface Listeners {
  readonly listeners: Set<(event: SandboxEvent) => void>;
}

export function announce(world: Listeners, event: SandboxEvent): void {
  for (const listener of [...world.listeners]) listener(event);
}

/** @returns a function that ends the listening */
export function listen(world: Listeners, listener: (event: SandboxEvent) => void): () => void {
  world.listeners.add(listener);
  return () => world.listeners.delete(listener);
}
