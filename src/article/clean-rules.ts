/** A kind of boilerplate and how its boxes are recognised. */
export interface CleanRule {
  /** What it is, for `--explain` and for tests. */
  readonly name: string;
  /** Words of a class or id ("article__photo-credit" has article, photo, credit). */
  readonly words?: readonly string[];
  /** Two words in a row, where one alone says too little. */
  readonly pairs?: readonly string[];
  readonly selector?: string;
  /** A box with a longer text stays. */
  readonly maxLength?: number;
  /** A box with a greater share (0 to 1) of the page's prose stays. */
  readonly maxShare?: number;
}

export const CLEAN_RULES: readonly CleanRule[] = [
  {
    name: 'caption',
    selector: 'figcaption',
    words: ['caption', 'captions', 'figcaption', 'cutline', 'wp-caption-text'],
  },
  { name: 'credit', words: ['credit', 'credits', 'photocredit', 'imagecredit'], maxLength: 300 },
  {
    name: 'related',
    words: [
      'related',
      'recirc',
      'recirculation',
      'recommended',
      'recommendations',
      'relateds',
      'outbrain',
      'taboola',
    ],
    pairs: [
      'read more',
      'read next',
      'most read',
      'most popular',
      'also read',
      'more stories',
      'more news',
      'see also',
    ],
  },
  {
    name: 'newsletter',
    words: ['newsletter', 'newsletters', 'subscribe', 'subscription', 'signup', 'optin'],
    pairs: ['sign up', 'opt in'],
  },
  { name: 'share', words: ['share', 'sharing', 'sharebar', 'sharedaddy', 'addtoany'], maxLength: 400 },
  { name: 'social', words: ['social'], maxLength: 400 },
  { name: 'promo', words: ['promo', 'promotion', 'advert', 'advertisement', 'sponsored', 'sponsor'] },
  { name: 'comments', words: ['comments', 'disqus', 'commentlist'], pairs: ['comment list'] },
  {
    name: 'navigation',
    selector: 'nav, [role=navigation]',
    words: ['breadcrumb', 'breadcrumbs', 'pagination'],
  },
  { name: 'tags', words: ['tags', 'taglist', 'tagcloud'], maxLength: 600 },
  { name: 'author box', pairs: ['author bio', 'author box', 'about author', 'author info'] },
  { name: 'byline', words: ['byline', 'dateline'], maxLength: 300 },
];
