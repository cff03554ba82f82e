import { expect, it } from "vitest";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { attemptViewSchema, savedSchema } from "@/model/attempt";
import { guess } from "@/testing/guess";
import { questionWithOptions, responsePath, start } from "@/testing/take";
import { Visitor } from "@/testing/visitor";

/** A visitor at a question, whose answers the tests distinguish by `marked`. */
async function atQuestion() {
  const visitor = new Visitor();
  const attempt = await start(visitor);
  const asked = questionWithOptions(attempt);
  const response = guess(asked);
  // Everything was given in the past, as far as the server is concerned.
  const begun = Date.now() - 3_600_000;
  const save = (revision: number, marked: boolean) =>
    visitor.put(responsePath(attempt, asked), { response, marked, revision });
  /** A save that says how many seconds after the start of the test its answer was given. */
  const give = (revision: number, marked: boolean, second: number) =>
    visitor.put(responsePath(attempt, asked), {
      response,
      marked,
      revision,
      madeAt: new Date(begun + second * 1000).toISOString(),
    });
  const stored = async () => {
    const { json } = await visitor.get(`/api/v1/attempts/${attempt.id}`);
    return attemptViewSchema.parse(json).responses[asked.id];
  };
  return { visitor, attempt, asked, response, save, give, stored };
}

describeEachDatabase("saving a response", () => {
  it("acknowledges with the revision that is stored", async () => {
    const { save, stored, asked, response } = await atQuestion();
    const { status, json } = await save(1, false);
    expect([status, json]).toEqual([200, expect.objectContaining({ question: asked.id, revision: 1 })]);
    expect(await stored()).toMatchObject({ response, revision: 1, marked: false });
  });

  it("puts a higher revision in the place of a lower one", async () => {
    const { save, stored } = await atQuestion();
    await save(1, false);
    expect((await save(5, true)).status).toBe(200);
    expect(await stored()).toMatchObject({ revision: 5, marked: true });
  });

  it("refuses a lower revision, with what is stored", async () => {
    const { save, stored, response } = await atQuestion();
    await save(3, true);
    const { status, json } = await save(2, false);
    expect(status).toBe(409);
    expect(json).toMatchObject({ code: "stale_revision", current: { revision: 3, marked: true, response } });
    expect(await stored()).toMatchObject({ revision: 3, marked: true });
  });

  it("refuses another answer with the same revision, from a second tab that fell behind", async () => {
    const { save } = await atQuestion();
    await save(1, false);
    expect((await save(1, true)).json).toMatchObject({ code: "stale_revision", current: { marked: false } });
    expect((await save(1, false)).status).toBe(200);
  });

  it("answers a retry with the same revision and answer as it did at first", async () => {
    const { save, stored } = await atQuestion();
    const first = await save(1, false);
    const retry = await save(1, false);
    const { question, revision, savedAt } = savedSchema.parse(first.json);
    expect([retry.status, retry.json]).toMatchObject([200, { question, revision, savedAt }]);
    expect(await stored()).toMatchObject({ revision: 1, marked: false, savedAt });
  });

  it("tells a retry that comes after a newer answer what is stored", async () => {
    const { save, stored } = await atQuestion();
    await save(1, false);
    await save(2, true);
    const { status, json } = await save(1, false);
    expect(status).toBe(409);
    expect(json).toMatchObject({ code: "stale_revision", current: { revision: 2, marked: true } });
    expect(await stored()).toMatchObject({ revision: 2, marked: true });
  });

  it("lets one of many saves with the same revision win, and refuses the others", async () => {
    const { visitor, attempt, asked, response } = await atQuestion();
    const saves = Array.from({ length: 8 }, (_, at) =>
      visitor.put(responsePath(attempt, asked), {
        response: at % 2 === 0 ? response : null,
        marked: at > 3,
        revision: 1,
      }),
    );
    const statuses = (await Promise.all(saves)).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([200, 409]));
    // Each of the four different answers came twice: only the winner's twin may agree with it.
    expect(statuses.filter((status) => status === 200).length).toBeLessThanOrEqual(2);
  });

  it("clears an answer and keeps its mark", async () => {
    const { visitor, attempt, asked, stored, save } = await atQuestion();
    await save(1, false);
    await visitor.put(responsePath(attempt, asked), { response: null, marked: true, revision: 2 });
    expect(await stored()).toMatchObject({ response: null, marked: true, revision: 2 });
  });

  it("refuses an option of another attempt, and says where in the request it is", async () => {
    const { visitor, attempt, asked } = await atQuestion();
    const other = await start(new Visitor(), { seed: attempt.seed });
    const foreign = guess(questionWithOptions(other));
    const answer = await visitor.put(responsePath(attempt, asked), { response: foreign, revision: 1 });
    expect(answer.status).toBe(400);
    expect(answer.json).toMatchObject({ code: "unknown_option" });
    expect(answer.text).toContain('"path":"body.response.');
  });

  it("refuses a response to another interaction", async () => {
    const { visitor, attempt } = await atQuestion();
    const asked = attempt.questions.find(({ interaction }) => interaction !== "number-entry");
    if (asked === undefined) throw new Error("only number entries");
    const response = { interaction: "number-entry", text: "7" };
    const { status, json } = await visitor.put(responsePath(attempt, asked), { response, revision: 1 });
    expect([status, json]).toEqual([400, expect.objectContaining({ code: "wrong_interaction" })]);
  });

  it("knows no question that the attempt does not ask", async () => {
    const { visitor, attempt, response } = await atQuestion();
    const path = `/api/v1/attempts/${attempt.id}/responses/q-zzzzzzzzzzzzz`;
    const { status, json } = await visitor.put(path, { response, revision: 1 });
    expect([status, json]).toEqual([404, expect.objectContaining({ code: "question_not_found" })]);
  });
});

describeEachDatabase("saving a response that says when it was given", () => {
  it("lets the one given last win, in whatever order they arrive and whatever their revisions", async () => {
    const { give, stored } = await atQuestion();
    await give(1, false, 1);
    expect((await give(1, true, 9)).json).toMatchObject({ revision: 2 });
    const late = await give(3, false, 5);
    expect([late.status, late.json]).toMatchObject([
      409,
      { code: "stale_revision", current: { revision: 2, marked: true } },
    ]);
    expect(await stored()).toMatchObject({ revision: 2, marked: true });
  });

  it("acknowledges a retry however often it comes, and after what revision it comes", async () => {
    const { give, stored } = await atQuestion();
    await give(1, false, 1);
    await give(2, true, 2);
    for (const revision of [1, 2, 7]) {
      const { status, json } = await give(revision, true, 2);
      expect([status, json]).toMatchObject([200, { revision: 2 }]);
    }
    expect(await stored()).toMatchObject({ revision: 2, marked: true });
  });

  it("counts an answer that is given again as given then", async () => {
    const { give, stored } = await atQuestion();
    await give(1, true, 1);
    expect((await give(1, true, 9)).json).toMatchObject({ revision: 1 });
    expect((await give(2, false, 5)).status).toBe(409);
    expect(await stored()).toMatchObject({ marked: true });
  });

  it("takes a time in the future to be now, so that a clock which is ahead wins nothing afterwards", async () => {
    const { give, stored } = await atQuestion();
    expect((await give(1, true, 1_000_000)).status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 2));
    const { json } = await give(1, false, 2_000_000);
    expect(json).toMatchObject({ revision: 2 });
    expect(await stored()).toMatchObject({ marked: false });
  });

  it("lets a form without a revision win over everything that was given before it", async () => {
    const { visitor, attempt, give, stored } = await atQuestion();
    await give(1, true, 1);
    const number = attempt.questions.findIndex(({ interaction }) => !interaction.endsWith("-entry")) + 1;
    await visitor.submit(`/attempts/${attempt.id}/questions/${number}/response`, [["go", "next"]]);
    expect(await stored()).toMatchObject({ response: null, marked: false, revision: 2 });
    expect((await give(2, true, 2)).status).toBe(409);
  });

  it("acknowledges what was stored in time, even after the submission, and nothing else", async () => {
    const { visitor, attempt, give } = await atQuestion();
    await give(1, true, 1);
    await visitor.post(`/api/v1/attempts/${attempt.id}/submission`);
    expect((await give(1, true, 1)).json).toMatchObject({ revision: 1 });
    expect((await give(1, false, 2)).json).toMatchObject({ code: "attempt_submitted" });
  });
});
