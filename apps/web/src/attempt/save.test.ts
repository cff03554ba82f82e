import { expect, it } from "vitest";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { attemptViewSchema, savedSchema } from "@/model/attempt";
import { guess, questionWithOptions, responsePath, start } from "@/testing/take";
import { Visitor } from "@/testing/visitor";

/** A visitor at a question, whose answers the tests distinguish by `marked`. */
async function atQuestion() {
  const visitor = new Visitor();
  const attempt = await start(visitor);
  const asked = questionWithOptions(attempt);
  const response = guess(asked);
  const save = (revision: number, marked: boolean, key?: string) =>
    visitor.put(
      responsePath(attempt, asked),
      { response, marked, revision },
      key === undefined ? {} : { "idempotency-key": key },
    );
  const stored = async () => {
    const { json } = await visitor.get(`/api/v1/attempts/${attempt.id}`);
    return attemptViewSchema.parse(json).responses[asked.id];
  };
  return { visitor, attempt, asked, response, save, stored };
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

  it("answers a retry with the same key and body as it did at first", async () => {
    const { save, stored } = await atQuestion();
    const first = await save(1, false, "k-1");
    await save(2, true, "k-2");
    const retry = await save(1, false, "k-1");
    const { question, revision, savedAt } = savedSchema.parse(first.json);
    expect([retry.status, retry.json]).toMatchObject([200, { question, revision, savedAt }]);
    expect(await stored()).toMatchObject({ revision: 2, marked: true });
  });

  it("refuses a known key with another body, with what is stored", async () => {
    const { save, stored } = await atQuestion();
    await save(1, false, "k-1");
    const { status, json } = await save(2, true, "k-1");
    expect(status).toBe(409);
    expect(json).toMatchObject({ code: "idempotency_key_reused", current: { revision: 1, marked: false } });
    expect(await stored()).toMatchObject({ revision: 1 });
  });

  it("lets one of many saves with the same revision win, and refuses the others", async () => {
    const { visitor, attempt, asked, response } = await atQuestion();
    const saves = Array.from({ length: 8 }, (_, at) =>
      visitor.put(
        responsePath(attempt, asked),
        { response: at % 2 === 0 ? response : null, marked: at > 3, revision: 1 },
        { "idempotency-key": `tab-${at}` },
      ),
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
