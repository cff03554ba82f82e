import { type Fact, type ParagraphId, type Topic, topics, type Voice } from "@wellread/content";
import { type VoiceKind, voiceKinds } from "@/reading/voice-sign";

/** How many of the given statements or facts each kind of voice makes. */
export function countByVoice(said: readonly { voice: Voice }[]): Record<VoiceKind, number> {
  const counts: Record<VoiceKind, number> = { article: 0, named: 0, unnamed: 0 };
  for (const { voice } of said) counts[voice.kind] += 1;
  return counts;
}

/** Which facts the table shows. Undefined means all. */
export interface FactFilter {
  voice: VoiceKind | undefined;
  topic: Topic | undefined;
}

type Query = Record<string, string | string[] | undefined>;

/** Reads the filter from a page's query. Unknown values are left out. */
export function readFactFilter(query: Query): FactFilter {
  return {
    voice: voiceKinds.find((voice) => voice === query["voice"]),
    topic: topics.find((topic) => topic === query["topic"]),
  };
}

export function filterFacts(facts: readonly Fact[], { voice, topic }: FactFilter): Fact[] {
  return facts.filter(
    (fact) =>
      (voice === undefined || fact.voice.kind === voice) &&
      (topic === undefined || fact.topics.includes(topic)),
  );
}

/** One thing that is said, in one or more facts: C5a and C5b are the two halves of the statement C5. */
export interface Statement {
  id: string;
  paragraph: ParagraphId;
  voice: Voice;
  facts: Fact[];
}

/** The paragraph that a fact belongs to: that of its first locator. The others only complete it. */
export function homeParagraph(fact: Fact): ParagraphId {
  const [first] = fact.locators;
  if (first === undefined) throw new Error(`${fact.id} stands nowhere`);
  return first.paragraph;
}

/** Facts by statement, in the order of the facts. */
export function groupStatements(facts: readonly Fact[]): Statement[] {
  const byId = Map.groupBy(facts, (fact) => fact.id.replace(/[a-z]$/, ""));
  return [...byId].flatMap(([id, members]) => {
    const [first] = members;
    return first === undefined
      ? []
      : [{ id, paragraph: homeParagraph(first), voice: first.voice, facts: members }];
  });
}
