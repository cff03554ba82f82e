import { topics, type Topic } from "@wellread/content";
import type { Blueprint } from "../blueprint.ts";

/** How many questions each topic should fill. */
export type TopicMix = ReadonlyMap<Topic, number>;

/** Scales the shares of a blueprint to its length: largest remainder, ties to the topic listed first. */
export function scaleTopicMix({ topics: filter, questions, perTopic = {} }: Blueprint): TopicMix {
  const shares = topics
    .map((topic) => ({ topic, share: perTopic[topic] ?? 0 }))
    .filter(({ topic, share }) => share > 0 && (filter.length === 0 || filter.includes(topic)));
  const total = shares.reduce((sum, { share }) => sum + share, 0);
  if (total === 0) return new Map();
  const exact = shares.map(({ topic, share }) => ({ topic, quota: (questions * share) / total }));
  const left = questions - exact.reduce((sum, { quota }) => sum + Math.floor(quota), 0);
  const byRemainder = exact.toSorted((one, other) => (other.quota % 1) - (one.quota % 1));
  const lucky = new Set(byRemainder.slice(0, left).map(({ topic }) => topic));
  return new Map(exact.map(({ topic, quota }) => [topic, Math.floor(quota) + (lucky.has(topic) ? 1 : 0)]));
}

/**
 * How many places of the mix stay empty at best, when a question of several topics fills one: a maximum matching of
 * questions to places (Kuhn's augmenting paths).
 */
export function countUnfilled(
  mix: TopicMix,
  questions: readonly { readonly topics: readonly Topic[] }[],
): number {
  const filledBy = new Map<Topic, number[]>();
  const place = (question: number, tried: Set<Topic>): boolean => {
    for (const topic of questions[question]?.topics ?? []) {
      const quota = mix.get(topic) ?? 0;
      if (quota === 0 || tried.has(topic)) continue;
      tried.add(topic);
      const fillers = filledBy.get(topic) ?? [];
      const free =
        fillers.length < quota ? fillers.length : fillers.findIndex((other) => place(other, tried));
      if (free < 0) continue;
      fillers[free] = question;
      filledBy.set(topic, fillers);
      return true;
    }
    return false;
  };
  const filled = questions.filter((_question, index) => place(index, new Set())).length;
  return [...mix.values()].reduce((sum, quota) => sum + quota, 0) - filled;
}
