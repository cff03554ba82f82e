import { bankVersionSchema } from "@wellread/content";
import { expect, it } from "vitest";
import { startedViewSchema } from "@/attempt/start.server";
import { getDatabase } from "@/database/database";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { carryOver } from "@/testing/carry-over";
import { replaceBank } from "@/testing/replace-bank";
import { isKeyed } from "@/attempt/question-result.server";
import { guess } from "@/testing/guess";
import { finish, question, responsePath, start } from "@/testing/take";
import { Visitor } from "@/testing/visitor";

const missing = "AAAAAAAAAAAAAAAAAAAAAA";

/** Starts an attempt and gives all that was answered. */
const begin = async (body: object) => {
  const { json } = await new Visitor().post("/api/v1/attempts", {
    article: "will-of-victory",
    topic: "all",
    ...body,
  });
  return startedViewSchema.parse(json);
};

describeEachDatabase("an attempt over the API", () => {
  it("is started, answered, submitted and scored", async () => {
    const visitor = new Visitor();
    const attempt = await start(visitor);
    expect(attempt.questions).toHaveLength(10);
    const view = await finish(visitor, attempt);
    expect(view.questions.map(({ question: asked }) => asked)).toEqual(attempt.questions);
    expect(view.questions.map(({ response }) => response)).toEqual(attempt.questions.map(guess));
    expect(view.result.outOf).toBe(10);
  });

  it("asks the same questions for the same seed, under other option ids", async () => {
    const [one, other] = [
      await start(new Visitor(), { seed: "s" }),
      await start(new Visitor(), { seed: "s" }),
    ];
    expect(one.questions.map(({ id }) => id)).toEqual(other.questions.map(({ id }) => id));
    expect(JSON.stringify(one.questions)).not.toEqual(JSON.stringify(other.questions));
  });

  it("serves all there are when more questions are asked for, and says so", async () => {
    const { attempt, served } = await begin({ topic: "places", questions: 50 });
    expect(attempt.questions.length).toBeGreaterThan(0);
    expect(attempt.questions.length).toBeLessThan(50);
    expect(served).toEqual({ asked: 50, given: attempt.questions.length, reason: "not_enough_questions" });
  });

  it("says that it serves what was asked for, or what is usual", async () => {
    expect((await begin({ questions: 3 })).served).toEqual({ asked: 3, given: 3, reason: null });
    expect((await begin({})).served).toEqual({ asked: null, given: 10, reason: null });
  });

  it("gives the key to its own key, and all the points", async () => {
    const visitor = new Visitor();
    const seed = "keyed";
    const known = await finish(visitor, await start(visitor, { seed }));
    const again = await start(visitor, { seed });
    for (const [at, { key, question: before }] of known.questions.filter(isKeyed).entries()) {
      const asked = question(again, at + 1);
      const response = carryOver(key, before, asked);
      const { status } = await visitor.put(responsePath(again, asked), { response, revision: 1 });
      expect(status).toBe(200);
    }
    await visitor.post(`/api/v1/attempts/${again.id}/submission`);
    const { json } = await visitor.get(`/api/v1/attempts/${again.id}/result`);
    expect(json).toMatchObject({ result: { percent: 100 }, practice: 0 });
  });

  it("has no result before it is submitted", async () => {
    const visitor = new Visitor();
    const attempt = await start(visitor);
    const { status, json } = await visitor.get(`/api/v1/attempts/${attempt.id}/result`);
    expect([status, json]).toEqual([409, expect.objectContaining({ code: "attempt_not_submitted" })]);
  });

  it("is submitted once: later submissions change nothing", async () => {
    const visitor = new Visitor();
    const attempt = await start(visitor);
    const path = `/api/v1/attempts/${attempt.id}/submission`;
    const answers = await Promise.all(Array.from({ length: 5 }, () => visitor.post(path)));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  });

  it("takes no answer after submission", async () => {
    const visitor = new Visitor();
    const attempt = await start(visitor);
    await visitor.post(`/api/v1/attempts/${attempt.id}/submission`);
    const asked = question(attempt);
    const late = await visitor.put(responsePath(attempt, asked), { response: guess(asked), revision: 1 });
    expect([late.status, late.json]).toEqual([409, expect.objectContaining({ code: "attempt_submitted" })]);
  });

  it("is the same 404 for an id that is not there and for somebody else's", async () => {
    const attempt = await start(new Visitor());
    const stranger = new Visitor();
    await start(stranger);
    const asked = question(attempt);
    const body = { response: guess(asked), revision: 1 };
    const ask = (id: string) => [
      stranger.get(`/api/v1/attempts/${id}`),
      stranger.get(`/api/v1/attempts/${id}/result`),
      stranger.post(`/api/v1/attempts/${id}/submission`),
      stranger.put(`/api/v1/attempts/${id}/responses/${asked.id}`, body),
      stranger.post("/api/v1/attempts", { practiceOf: id }),
      stranger.submit(`/attempts/${id}/deletion`, []),
      stranger.submit(`/attempts/${id}/submission`, []),
      stranger.submit(`/attempts/${id}/questions/1/response`, []),
    ];
    const [foreign, absent] = [await Promise.all(ask(attempt.id)), await Promise.all(ask(missing))];
    expect(foreign.map(({ status }) => status)).toEqual(foreign.map(() => 404));
    expect(foreign.map(({ text }) => text)).toEqual(absent.map(({ text }) => text));
    expect((await new Visitor().get(`/api/v1/attempts/${attempt.id}`)).status).toBe(404);
  });

  it("is practised: what was missed is asked again, and practice itself counts nothing", async () => {
    const visitor = new Visitor();
    const attempt = await start(visitor, { seed: "practice" });
    await finish(visitor, attempt);
    const { json } = await visitor.post("/api/v1/attempts", { practiceOf: attempt.id });
    expect(json).toMatchObject({ attempt: { practiceOf: attempt.id } });
  });

  it("keeps its questions when the bank changes", async () => {
    const visitor = new Visitor();
    const attempt = await start(visitor);
    const version = bankVersionSchema.parse("formerformer0");
    await replaceBank(attempt, (bank) => ({ ...bank, version }));
    expect((await visitor.get(`/api/v1/attempts/${attempt.id}`)).json).toEqual({ ...attempt, bank: version });
  });

  it("is deleted with every answer in it", async () => {
    const visitor = new Visitor();
    const attempt = await start(visitor);
    await finish(visitor, attempt);
    const { status, headers } = await visitor.submit(`/attempts/${attempt.id}/deletion`, []);
    expect([status, headers.get("location")]).toEqual([303, "/"]);
    expect((await visitor.get(`/api/v1/attempts/${attempt.id}`)).status).toBe(404);
    const database = await getDatabase();
    const left = await database
      .selectFrom("responses")
      .selectAll()
      .where("attempt", "=", attempt.id)
      .execute();
    expect(left).toEqual([]);
  });
});
