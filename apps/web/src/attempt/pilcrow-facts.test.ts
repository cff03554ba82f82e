import { bank } from "@wellread/content/questions/will-of-victory";
import { expect, it } from "vitest";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { guess } from "@/testing/guess";
import { responsePath, start } from "@/testing/take";
import { Visitor } from "@/testing/visitor";
import { type ResultView, resultViewSchema } from "./result.server";

const questions = new Map<string, (typeof bank.questions)[number]>(
  bank.questions.map((one) => [one.id, one]),
);

/** The facts of a question and of all of its options. */
const allFacts = (id: string): string[] => {
  const one = questions.get(id);
  return [...(one?.facts ?? []), ...(one?.proof.claims.flatMap(({ facts }) => facts) ?? [])];
};

const takeAll = async (seed: string): Promise<ResultView> => {
  const visitor = new Visitor();
  const attempt = await start(visitor, { seed, questions: 20 });
  // Before submission nothing tells a fact.
  expect((await visitor.get(`/api/v1/attempts/${attempt.id}`)).text).not.toContain('"facts"');
  for (const asked of attempt.questions)
    await visitor.put(responsePath(attempt, asked), { response: guess(asked), revision: 1 });
  await visitor.post(`/api/v1/attempts/${attempt.id}/submission`);
  return resultViewSchema.parse((await visitor.get(`/api/v1/attempts/${attempt.id}/result`)).json);
};

describeEachDatabase("after submission", () => {
  it("all feedback says the facts that it is about, which are those of its question", async () => {
    const result = await takeAll("pilcrow");
    for (const { question, feedback } of result.questions) {
      const own = allFacts(question.id);
      for (const { facts } of Object.values(feedback)) {
        expect(facts.filter((fact) => !own.includes(fact))).toEqual([]);
        // A question on what the article leaves open rests on none.
        const isProven = (questions.get(question.id)?.facts ?? []).length > 0;
        expect(facts.length > 0 || !isProven).toBe(true);
      }
    }
  });
});
