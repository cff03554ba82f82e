import type { DraftOption } from "./draft.ts";
import type { DraftedBody } from "./drafted-body.ts";
import type { Change } from "./found-question.ts";

/** An option with its share of the points, in percent. */
export interface WeighedOption {
  readonly text: string;
  readonly feedback: string;
  readonly weight: number;
}

/** Weights are written with five decimals at the most, and often with fewer. */
const near = (one: number, other: number) => Math.abs(one - other) < 0.51;

const changed: readonly Change[] = [{ code: "points_changed" }];

/**
 * Options of which some earn points: the ones with the whole point where only one may be picked, else all that earn any.
 * Wellread has a rule of its own for points, so weights that come to something else are a change.
 */
export function weighOptions(
  options: readonly WeighedOption[],
  { isSingle, natural }: { isSingle: boolean; natural: boolean },
): DraftedBody {
  const most = isSingle ? 99.99 : 0;
  const marked = options.map(({ text, feedback, weight }): DraftOption => ({
    text,
    feedback,
    right: weight > most,
  }));
  if (isSingle) {
    const isUsual = options.every(({ weight }) => near(weight, 0) || near(weight, 100));
    return { body: { interaction: "choice", options: marked, natural }, changes: isUsual ? [] : changed };
  }
  const keys = marked.filter(({ right }) => right).length;
  const share = 100 / keys;
  const loss = -100 / (options.length - keys);
  const isUsual = options.every(({ weight }) => near(weight, weight > 0 ? share : loss));
  return { body: { interaction: "multiple-response", options: marked }, changes: isUsual ? [] : changed };
}
