import type { ItemOption } from "./item.ts";

type Saying = Pick<ItemOption, "right" | "feedback">;

/**
 * Options as they are where the explanation is said to everybody who has answered: it says why the right ones are right, so
 * they say nothing, and nor does a wrong one that would say the same sentence again.
 */
export function besideExplanation<Option extends Saying>(
  options: readonly Option[],
  explanation: string,
): Option[] {
  return options.map((option) => ({
    ...option,
    feedback: option.right ? "" : unlessSaid(option.feedback, explanation),
  }));
}

/** Words that everybody has read already are not said again. */
export function unlessSaid(text: string, explanation: string): string {
  return text === explanation ? "" : text;
}
