import {
  accordingToBehind,
  bareCueInNextSentence,
  cueAtSentenceEnd,
  speakerThenVerb,
  verbThenSpeaker,
} from './after.js';
import { accordingToBefore, colonLead, speakerColon, subjectOfQuotedSentence, verbBefore } from './before.js';
import type { Finding, QuotePlace, Rule } from './rule.js';

/** For a quotation that opens its sentence, or whose comma says that its cue follows. */
const AFTER_FIRST: readonly Rule[] = [
  verbThenSpeaker,
  speakerThenVerb,
  accordingToBehind,
  bareCueInNextSentence,
  speakerColon,
  verbBefore,
  accordingToBefore,
  colonLead,
  cueAtSentenceEnd,
  subjectOfQuotedSentence,
];

/** For a quotation inside or at the end of a sentence. */
const BEFORE_FIRST: readonly Rule[] = [
  speakerColon,
  verbBefore,
  accordingToBefore,
  verbThenSpeaker,
  speakerThenVerb,
  accordingToBehind,
  bareCueInNextSentence,
  colonLead,
  cueAtSentenceEnd,
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

function rulesFor({ doc, at, from }: QuotePlace): readonly Rule[] {
  const before = doc.units[at - 1]?.text ?? '';
  if (at === from) return AFTER_FIRST;
  const ending = doc.units[at]?.ending ?? '';
  return ',?!'.includes(ending || ' ') && before !== ',' && before !== ':' ? AFTER_FIRST : BEFORE_FIRST;
}
