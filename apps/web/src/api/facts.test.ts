import { willOfVictory } from "@wellread/content/articles/will-of-victory";
import { describe, expect, it } from "vitest";
import { Visitor } from "@/testing/visitor";
import { type FactsView, factsViewSchema } from "./articles";

const { json } = await new Visitor().get("/api/v1/articles/will-of-victory/facts");
const { facts } = factsViewSchema.parse(json);
const wording = willOfVictory.wording["en"];

const clauseOf = ({ id }: FactsView["facts"][number]): string =>
  wording?.facts[id]?.full ?? wording?.facts[id]?.clause ?? "no wording";

describe("the statement of a fact", () => {
  it("says all that the fact states, not what fits an option", () => {
    for (const fact of facts) expect(fact.statement.toLowerCase()).toContain(clauseOf(fact).toLowerCase());
  });

  it("names whose word it is, unless it is the article's own", () => {
    const said = facts.flatMap(({ voice, statement }) =>
      voice.kind === "article" ? [] : [{ speaker: wording?.entities[voice.speaker]?.name, statement }],
    );
    expect(said.length).toBeGreaterThan(3);
    for (const { speaker, statement } of said)
      expect(statement).toMatch(new RegExp(`^${speaker} said that `));
  });

  it("of a judgement in the article's own text says that it is one", () => {
    const judged = facts.filter(({ voice, evaluative }) => voice.kind === "article" && evaluative);
    for (const { statement } of judged) expect(statement).toMatch(/^In the writer’s words, /);
  });
});
