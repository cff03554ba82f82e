import type { AskData } from "./forms.ts";
import { goalAsks } from "./goals.ts";
import { outcomeAsks } from "./outcomes.ts";
import { peopleAsks } from "./people.ts";
import { phaseAsks } from "./phases.ts";
import { placeAsks } from "./places.ts";
import { sourceAsks } from "./source.ts";
import { unitAsks } from "./units.ts";
import { voiceAsks } from "./voices.ts";
import { wholeAsks } from "./whole.ts";
import { wordAsks } from "./words.ts";

/** What a thoughtful reader asks of the article, in the order of the bank. */
export const asks: AskData[] = [
  ...wholeAsks,
  ...unitAsks,
  ...phaseAsks,
  ...goalAsks,
  ...peopleAsks,
  ...placeAsks,
  ...outcomeAsks,
  ...voiceAsks,
  ...sourceAsks,
  ...wordAsks,
];
