import { topics, type Topic } from "@wellread/content";
import type { Result } from "../result.ts";
import { sum } from "./mean.ts";
import type { TopicSummary } from "./topic-summary.ts";

const about = (result: Result, topic: Topic) =>
  result.questions.filter((question) => question.topics.includes(topic));

/** Adds up a class by topic, in the usual order; topics that did not come up are left out. A question counts in each of its topics. */
export function summariseTopics(results: readonly Result[]): TopicSummary[] {
  return topics.flatMap((topic) => {
    const asked = results.flatMap((result) => about(result, topic));
    if (asked.length === 0) return [];
    const points = sum(asked.map(({ score }) => score.points));
    return [
      {
        topic,
        questions: new Set(asked.map(({ question }) => question)).size,
        n: results.filter((result) => about(result, topic).length > 0).length,
        points: Math.round(points * 1e6) / 1e6,
        outOf: asked.length,
        share: Math.min(1, points / asked.length),
      },
    ];
  });
}
