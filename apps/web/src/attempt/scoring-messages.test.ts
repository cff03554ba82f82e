import { interactions } from "@wellread/content";
import { expect, it } from "vitest";
import { messages } from "@/i18n/messages";

// A question has any number of gaps and matches: an example of four would contradict one of three.
const example =
  /\b(?:two|three|four|five) (?:of|right)|\bof (?:two|three|four|five)\b|quarters|half a point/i;

/** The one rule that does name a number: from four statements on, all but one earn half a point. */
const sized = "true-false-set";

it.each(interactions.filter((interaction) => interaction !== sized))(
  "the scoring rule of %s fits a question of any size",
  (interaction) => {
    const { short, full } = messages.en.take.scoring[interaction];
    expect(`${short} ${full}`).not.toMatch(example);
  },
);
