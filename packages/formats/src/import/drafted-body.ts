import type { Interaction } from "@wellread/content";
import type { DraftBody } from "./draft.ts";
import type { Change } from "./found-question.ts";

/** What a question says beside its words and tags, as it was read, and what had to change for that. */
export interface DraftedBody<I extends Interaction = Interaction> {
  readonly body: DraftBody<I>;
  readonly changes: readonly Change[];
}
