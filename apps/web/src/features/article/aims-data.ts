import type { Fact } from "@wellread/content";

export interface Aim {
  fact: Fact;
  /** The value that says it, in the wording of each locale. */
  value: string;
}

/** The aims that the facts state, each in its own words and never merged. */
export function aimsOf(facts: readonly Fact[]): Aim[] {
  return facts.flatMap((fact) =>
    fact.relations
      .filter(({ relation }) => relation === "aims-at")
      .map(({ object }) => ({ fact, value: object })),
  );
}
