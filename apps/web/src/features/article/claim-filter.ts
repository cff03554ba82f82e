import { type Fact, type Topic, topics } from "@wellread/content";
import { type VoiceKind, voiceKinds } from "./voice.ts";

/** Which facts the table shows. Undefined means all. */
export interface ClaimFilter {
  voice: VoiceKind | undefined;
  topic: Topic | undefined;
}

type Query = Record<string, string | string[] | undefined>;

/** Reads the filter from a page's query. What it does not know, it leaves out. */
export function readClaimFilter(query: Query): ClaimFilter {
  return {
    voice: voiceKinds.find((voice) => voice === query["voice"]),
    topic: topics.find((topic) => topic === query["topic"]),
  };
}

export function filterFacts(facts: readonly Fact[], { voice, topic }: ClaimFilter): Fact[] {
  return facts.filter(
    (fact) =>
      (voice === undefined || fact.voice.kind === voice) &&
      (topic === undefined || fact.topics.includes(topic)),
  );
}
