import type { Topic } from "@wellread/content";
import type { Blueprint } from "./blueprint.ts";
import { defaultBlueprint, defaultLengths } from "./default-blueprint.ts";
import { quizTopicOf } from "./topic-selection.ts";

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** The usual length of a quiz on a selection: as long as its topics together, but no longer than on the whole article. */
export function defaultLength(selection: readonly Topic[]): number {
  const named = quizTopicOf(selection);
  if (named !== undefined) return defaultLengths[named];
  return Math.min(defaultLengths.all, sum(selection.map((topic) => defaultLengths[topic])));
}

/**
 * The blueprint of a quiz on a selection of topics, about which nothing else is asked but, perhaps, its length: that of
 * the quiz topic of the same topics, or else the union of its topics, mixed as they are on the whole article.
 */
export function selectionBlueprint(
  selection: readonly Topic[],
  questions: number = defaultLength(selection),
): Blueprint {
  const named = quizTopicOf(selection);
  if (named !== undefined) return defaultBlueprint(named, questions);
  const whole = defaultBlueprint("all", questions);
  const mix = Object.fromEntries(selection.map((topic) => [topic, whole.perTopic?.[topic] ?? 1]));
  return { ...whole, topics: [...selection], perTopic: mix };
}
