import type { Fact, ParagraphId, Voice } from "@wellread/content";

/** One thing said in one breath: the facts C5a and C5b are two halves of the claim C5. */
export interface Claim {
  id: string;
  paragraph: ParagraphId;
  voice: Voice;
  facts: Fact[];
}

/** The paragraph that a fact stands in: that of its first locator. The others only complete it. */
export function homeParagraph(fact: Fact): ParagraphId {
  const [first] = fact.locators;
  if (first === undefined) throw new Error(`${fact.id} stands nowhere`);
  return first.paragraph;
}

/** Facts by claim, in the order of the facts. */
export function groupClaims(facts: readonly Fact[]): Claim[] {
  const byId = Map.groupBy(facts, (fact) => fact.id.replace(/[a-z]$/, ""));
  return [...byId].flatMap(([id, members]) => {
    const [first] = members;
    return first === undefined
      ? []
      : [{ id, paragraph: homeParagraph(first), voice: first.voice, facts: members }];
  });
}
