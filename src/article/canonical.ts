/**
 * Query parameters that tell a publisher where a reader came from and never what is shown. Names are compared
 * in lower case; an entry that ends in `*` stands for every name that begins so.
 */
const TRACKING_PARAMETERS: readonly string[] = [
  // Urchin and Google Analytics, Google Ads
  'utm_*',
  'ga_*',
  'gclid',
  'gclsrc',
  'dclid',
  'gbraid',
  'wbraid',
  '_ga',
  '_gl',
  // Other networks' click ids
  'fbclid',
  'msclkid',
  'yclid',
  'ysclid',
  'twclid',
  'ttclid',
  'igshid',
  'li_fat_id',
  '_openstat',
  'fb_action_ids',
  'fb_action_types',
  'fb_source',
  'fb_ref',
  // Mail
  'mc_cid',
  'mc_eid',
  'mkt_tok',
  '_hsenc',
  '_hsmi',
  'hsctatracking',
  'vero_id',
  'oly_enc_id',
  'oly_anon_id',
  // Publishers' own campaigns (AT Internet, Adobe, Matomo, Marfeel)
  'at_*',
  'xtor',
  's_cid',
  'pk_*',
  'mtm_*',
  'matomo_*',
  'piwik_*',
  'cmpid',
  'icid',
  'ncid',
  'ocid',
  'mbid',
  'smid',
  'ito',
  'wt_mc',
  'wt_zmc',
  'sh_kit',
  'spm',
  '__twitter_impression',
  'guccounter',
  'guce_referrer',
  'guce_referrer_sig',
];

/** `ref` and `source` may choose content; with these values they only name where a reader came from. */
const REFERRER_PARAMETERS = new Set(['ref', 'source', 'from', 'src']);
const REFERRERS = new Set([
  'rss',
  'feed',
  'twitter',
  'facebook',
  'telegram',
  'email',
  'newsletter',
  'share',
  'social',
]);

const EXACT = new Set(TRACKING_PARAMETERS.filter((name) => !name.endsWith('*')));
const PREFIXES = TRACKING_PARAMETERS.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));

/**
 * The address under which an article is known: without tracking parameters, fragment, user name and default port.
 * Parameters that may choose content stay, in their order and spelling. What is no http(s) address comes back
 * unchanged.
 */
export function canonicalUrl(url: string): string {
  if (!URL.canParse(url)) return url;
  const parsed = new URL(url);
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return url;
  parsed.hash = '';
  parsed.username = '';
  parsed.password = '';
  // Written by hand: URLSearchParams would re-encode the parameters that stay.
  const kept = parsed.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !isTracking(pair));
  parsed.search = kept.length === 0 ? '' : `?${kept.join('&')}`;
  return parsed.href;
}

function isTracking(pair: string): boolean {
  const [rawName = '', value = ''] = pair.split('=', 2);
  const name = rawName.toLowerCase();
  if (EXACT.has(name) || PREFIXES.some((prefix) => name.startsWith(prefix))) return true;
  return REFERRER_PARAMETERS.has(name) && REFERRERS.has(value.toLowerCase());
}
