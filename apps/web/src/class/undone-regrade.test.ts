import { expect, it } from "vitest";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { assign, take } from "@/testing/assign";
import { regradeAnswerSchema } from "./regrade-input.server";
import { classResultsSchema } from "./results-view.server";

/** A class of one student who answered nothing and is given points for the first question by hand. */
async function correct(points: number) {
  const { teacher, id, code } = await assign();
  const { visitor, attempt } = await take(code, "Mira");
  await visitor.post(`/api/v1/attempts/${attempt.id}/submission`);
  const send = (body: object) => teacher.post(`/api/v1/assignments/${id}/regrades`, body);
  const question = attempt.questions[0]?.id;
  const regrade = { kind: "override", question, attempt: attempt.id, points };
  const made = regradeAnswerSchema.parse((await send({ regrade, reason: "Said it aloud" })).json);
  const undo = made.regrades[0]?.id ?? "";
  const submit = (fields: [string, string][]) =>
    teacher.submit(`/assignments/${id}/results/regrades`, [["input", JSON.stringify({ undo })], ...fields]);
  const earned = async () =>
    classResultsSchema.parse((await teacher.get(`/api/v1/assignments/${id}/results`)).json).students[0]
      ?.result?.points;
  return { send, submit, earned, undo };
}

describeEachDatabase("undoing a regrade", () => {
  it("is refused if it lowers somebody's score, unless that is allowed", async () => {
    const { send, earned, undo } = await correct(1);
    const { preview } = regradeAnswerSchema.parse((await send({ undo, preview: true })).json);
    expect(preview).toMatchObject({ up: 0, down: 1 });
    const { status, json } = await send({ undo });
    const faults = [expect.objectContaining({ path: "body.lower" })];
    expect([status, json]).toEqual([400, expect.objectContaining({ code: "invalid_request", faults })]);
    expect(await earned()).toBe(1);
    expect((await send({ undo, lower: true })).status).toBe(200);
    expect(await earned()).toBe(0);
  });

  it("needs the tick in the form, too", async () => {
    const { submit, earned } = await correct(1);
    expect((await submit([])).status).toBe(400);
    expect(await earned()).toBe(1);
    expect((await submit([["lower", "on"]])).headers.get("location")).toContain("done=undone");
    expect(await earned()).toBe(0);
  });

  it("needs no tick if it lowers nobody's score", async () => {
    const { send, undo } = await correct(0);
    const { regrades } = regradeAnswerSchema.parse((await send({ undo })).json);
    expect(regrades).toMatchObject([{ undoneAt: expect.any(String) }]);
  });
});
