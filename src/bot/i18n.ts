import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { I18n } from '@grammyjs/i18n';
import type { Translate } from '../digest/texts.js';

/** The languages of the user interface, the first one standing in where a text is missing: one file each in `locales/`. */
export const LANGUAGES = ['en', 'ru', 'uk', 'de', 'fr', 'es', 'it', 'pt'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The interface language for a Telegram `language_code` (an IETF tag such as `pt-br`); English where we have none. */
export function chooseLanguage(code: string | undefined): Language {
  const primary = code?.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === primary) ?? LANGUAGES[0];
}

/** The name of a language in itself: "Deutsch". */
export function languageName(language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/**
 * Reads the Fluent files of a folder (`en.ftl` …) once and gives the texts of the interface. A text that a language
 * lacks comes in English. Throws where the folder cannot be read or a file is not Fluent.
 */
export function createTranslate(localesDir: string): Translate {
  const i18n = new I18n({
    defaultLocale: LANGUAGES[0],
    // Bidi isolation marks would end up in links, commands and buttons.
    fluentBundleOptions: { useIsolating: false },
    // A test holds all files to the same keys; at run time the English text is the better complaint.
    fluentOptions: { warningHandler: () => undefined },
  });
  for (const file of readdirSync(localesDir).filter((name) => name.endsWith('.ftl'))) {
    const source = readFileSync(join(localesDir, file), 'utf8');
    i18n.loadLocaleSync(file.slice(0, -'.ftl'.length), { source });
  }
  return (language, key, values) => i18n.translate(chooseLanguage(language), key, { ...values });
}
