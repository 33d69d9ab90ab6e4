import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { it } from './it.js';
import type { Phrases } from './phrases.js';
import { pt } from './pt.js';
import { ru } from './ru.js';
import { uk } from './uk.js';

export type { Phrases } from './phrases.js';

/** Every language whose boilerplate we know; a page is held against all, as many pages mix two. */
export const PHRASES: readonly Phrases[] = [en, de, ru, uk, fr, es, it, pt];
