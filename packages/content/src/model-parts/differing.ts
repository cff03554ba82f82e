import type { Fact } from "../fact.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";

/** What one source reports of a matter that another reports differently. */
export interface Account {
  readonly fact: Fact;
  readonly source: string;
  readonly state: string;
}

/** Two accounts of one matter, in the article's order. */
export interface Difference {
  readonly first: Account;
  readonly second: Account;
}

/** The differing pairs of an article: facts that differ, each with the state that its source reports. */
export function differencesIn({ folder, facts }: Knowledge): Difference[] {
  return folder.facts.flatMap((fact, index) =>
    fact.differsFrom
      .flatMap((id) => facts.get(id) ?? [])
      .filter((other) => folder.facts.indexOf(other) > index)
      .flatMap((other) => {
        const [first, second] = [accountIn(fact), accountIn(other)];
        return first && second ? [{ first, second }] : [];
      }),
  );
}

function accountIn(fact: Fact): Account | undefined {
  const reported = fact.relations.find((each) => each.relation === "reports-state");
  return reported && { fact, source: reported.subject, state: reported.object };
}
