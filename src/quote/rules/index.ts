import { nameOf } from '../phrases.js';
import {
  accordingToBehind,
  bareCueInNextSentence,
  cueAtSentenceEnd,
  speakerBehindDash,
  speakerThenVerb,
  verbThenSpeaker,
} from './after.js';
import {
  accordingToBefore,
  colonLead,
  speakerColon,
  subjectOfQuotedSentence,
  verbBefore,
  weakVerbBefore,
} from './before.js';
import type { Finding, QuotePlace, Rule } from './rule.js';
import { transcriptTurn } from './transcript.js';

/** For a quotation that opens its sentence, or whose comma says that its cue follows. */
const AFTER_FIRST: readonly Rule[] = [
  transcriptTurn,
  speakerBehindDash,
  verbThenSpeaker,
  speakerThenVerb,
  accordingToBehind,
  bareCueInNextSentence,
  speakerColon,
  verbBefore,
  accordingToBefore,
  colonLead,
  cueAtSentenceEnd,
  weakVerbBefore,
  subjectOfQuotedSentence,
];

/** For a quotation inside or at the end of a sentence. */
const BEFORE_FIRST: readonly Rule[] = [
  transcriptTurn,
  speakerBehindDash,
  speakerColon,
  verbBefore,
  accordingToBefore,
  verbThenSpeaker,
  speakerThenVerb,
  accordingToBehind,
  bareCueInNextSentence,
  colonLead,
  cueAtSentenceEnd,
  weakVerbBefore,
  subjectOfQuotedSentence,
];

/** The first rule that finds a speaker in or beside the quotation's sentence. */
export function findBeside(place: QuotePlace): (Finding & { readonly rule: string }) | undefined {
  for (const rule of rulesFor(place)) {
    const finding = rule.find(place);
    if (finding !== undefined) return { ...finding, rule: rule.name };
  }
  return undefined;
}

/** Words that may open a sentence before a quotation without saying anything of it: "But", "And". */
const MOST_OPENERS = 2;

function rulesFor({ doc, at, from }: QuotePlace): readonly Rule[] {
  if (at === from) return AFTER_FIRST;
  const before = doc.units[at - 1]?.text ?? '';
  const ending = doc.units[at]?.ending ?? '';
  const isOpened = at - from <= MOST_OPENERS && before !== ':' && nameOf(doc, at - 1) === undefined;
  const isAside = /^[–—-]$/u.test(before);
  return (isOpened || isAside) && ',?!'.includes(ending || ' ') ? AFTER_FIRST : BEFORE_FIRST;
}
