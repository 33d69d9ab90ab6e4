/** Where people publish what they say, lower case: these names are the same in all languages. */
export const PLATFORMS: ReadonlySet<string> = new Set([
  'facebook',
  'twitter',
  'instagram',
  'tiktok',
  'telegram',
  'youtube',
  'linkedin',
  'whatsapp',
  'bluesky',
  'x',
]);
