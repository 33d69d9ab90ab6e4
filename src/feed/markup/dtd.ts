/**
 * Entities that a document declares itself. Only plain ones: a replacement that refers to others is never expanded
 * in turn, nothing is fetched, and the whole expansion is bounded ("billion laughs" and "quadratic blowup").
 */
export interface Entities {
  readonly replacements: ReadonlyMap<string, string>;
  /** UTF-16 code units that may still be added to the document. */
  budget: number;
}

const DECLARATION = /<!ENTITY\s+([\w.-]{1,64})\s+(?:"([^"<]{0,1000})"|'([^'<]{0,1000})')\s*>/g;
const REFERENCE = /&([\w.-]{1,64});/g;
/** No real feed comes near. */
const MAX_EXPANSION = 200_000;
const MAX_DECLARED = 1000;

/** The entities that the internal subset before the root declares. */
export function readEntities(prolog: string): Entities {
  const replacements = new Map<string, string>();
  if (prolog.includes('<!ENTITY')) {
    for (const [, name = '', double, single] of prolog.matchAll(DECLARATION)) {
      const value = double ?? single ?? '';
      if (!replacements.has(name) && replacements.size < MAX_DECLARED) replacements.set(name, value);
    }
  }
  return { replacements, budget: MAX_EXPANSION };
}

/** `raw` with the references to declared entities replaced, as far as the budget goes. */
export function expandEntities(raw: string, entities: Entities): string {
  if (entities.replacements.size === 0) return raw;
  return raw.replace(REFERENCE, (reference, name: string) => {
    const replacement = entities.replacements.get(name);
    if (replacement === undefined || entities.budget < replacement.length) return reference;
    entities.budget -= replacement.length;
    return replacement;
  });
}
