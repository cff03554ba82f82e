import { type Bank, bankVersionSchema, type Question } from "@wellread/content";
import { expect, it } from "vitest";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { replaceBank } from "@/testing/replace-bank";
import { guess } from "@/testing/guess";
import { question, responsePath, start } from "@/testing/take";
import { Visitor } from "@/testing/visitor";

const canary = "canary7351";

/** The same question, with a canary in everything that must stay within until the attempt is submitted. */
const plant = (one: Question): Question => ({
  ...one,
  model: `${canary}-model`,
  feedback: Object.fromEntries(
    Object.entries(one.feedback).map(([part, feedback]) => [part, { ...feedback, text: `${canary} why` }]),
  ),
  proof: {
    ...one.proof,
    claims: one.proof.claims.map((claim) => ({ ...claim, part: `${canary}-${claim.part}` })),
  },
});

const plantAll = (bank: Bank): Bank => ({
  ...bank,
  version: bankVersionSchema.parse("canarycanary0"),
  questions: bank.questions.map(plant),
});

describeEachDatabase("before submission", () => {
  it("nothing that is served for an attempt holds a key, feedback or proof", async () => {
    const visitor = new Visitor();
    const attempt = await start(visitor, { questions: 20 });
    await replaceBank(attempt, plantAll);
    const path = `/api/v1/attempts/${attempt.id}`;
    const asked = question(attempt);
    const save = (revision: number, marked: boolean) =>
      visitor.put(responsePath(attempt, asked), { response: guess(asked), marked, revision });

    const served = [
      await visitor.get(path),
      await visitor.get(`${path}/result`),
      await save(2, false),
      await save(1, false),
      await save(2, true),
      await visitor.put(responsePath(attempt, asked), { response: { interaction: "choice" }, revision: 9 }),
      await visitor.submit(`/attempts/${attempt.id}/questions/2/response`, [["go", "next"]]),
      await visitor.post(`${path}/submission`),
    ];
    expect(served.map(({ status }) => status)).toEqual([200, 409, 200, 409, 409, 400, 303, 200]);
    for (const { text, headers } of served) expect(text + JSON.stringify([...headers])).not.toContain(canary);

    // The search can fail: after submission the canaries are there.
    expect((await visitor.get(`${path}/result`)).text).toContain(canary);
  });

  it("the bank's own option ids stay within", async () => {
    const visitor = new Visitor();
    const attempt = await start(visitor, { questions: 20 });
    const { text } = await visitor.get(`/api/v1/attempts/${attempt.id}`);
    const ids = [...text.matchAll(/"id":"([^"]+)","text"/g)].map(([, id]) => id ?? "");
    expect(ids.length).toBeGreaterThan(20);
    expect(ids.filter((id) => !/^o[0-9a-z]{12}$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
