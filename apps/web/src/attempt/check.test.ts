import { scoreSchema } from "@wellread/assessment";
import { expect, it } from "vitest";
import { z } from "zod";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { assign, take } from "@/testing/assign";
import { guess } from "@/testing/guess";
import { question, responsePath } from "@/testing/take";

describeEachDatabase("feedback question by question", () => {
  it("locks an answer before it says anything about it, and says nothing about the others", async () => {
    const { code } = await assign({ feedback: "each-question" });
    const { visitor, attempt } = await take(code, "Mira");
    const asked = question(attempt);
    const path = responsePath(attempt, asked);
    expect((await visitor.post(`${path}/check`)).json).toMatchObject({ code: "question_not_found" });
    await visitor.put(path, { response: guess(asked), revision: 1 });
    const checked = await visitor.post(`${path}/check`);
    expect(checked.json).toMatchObject({ question: { id: asked.id }, response: guess(asked) });
    const changed = await visitor.put(path, { response: null, revision: 2 });
    const kept = { response: guess(asked), revision: 1 };
    expect(changed.json).toMatchObject({ code: "response_locked", current: kept });
    const { json } = await visitor.get(`/api/v1/attempts/${attempt.id}/checked`);
    expect(json).toMatchObject({ questions: [checked.json], secondTries: [], checksLeft: { [asked.id]: 0 } });
  });

  it("is refused if feedback comes later", async () => {
    const { code } = await assign();
    const { visitor, attempt } = await take(code, "Mira");
    const asked = question(attempt);
    await visitor.put(responsePath(attempt, asked), { response: guess(asked), revision: 1 });
    const checked = await visitor.post(`${responsePath(attempt, asked)}/check`);
    expect(checked.json).toMatchObject({ code: "feedback_withheld" });
    const { json } = await visitor.get(`/api/v1/attempts/${attempt.id}/checked`);
    expect(json).toEqual({ questions: [], secondTries: [], checksLeft: {} });
  });

  it("is given, and practised, under the regrades in force", async () => {
    const { teacher, id, code } = await assign({ feedback: "each-question", questions: 2 });
    const { visitor, attempt } = await take(code, "Mira");
    for (const asked of attempt.questions) {
      await visitor.put(responsePath(attempt, asked), { response: guess(asked), revision: 1 });
      await visitor.post(`${responsePath(attempt, asked)}/check`);
    }
    await visitor.post(`/api/v1/attempts/${attempt.id}/submission`);
    const correct = async (number: number, points: number) => {
      const { id: asked } = question(attempt, number);
      const regrade = { kind: "override", question: asked, attempt: attempt.id, points, lower: true };
      const { status } = await teacher.post(`/api/v1/assignments/${id}/regrades`, {
        regrade,
        reason: "Heard",
      });
      expect(status).toBeLessThan(300);
    };
    const told = async () => {
      const { json } = await visitor.get(`/api/v1/attempts/${attempt.id}/checked`);
      return z.object({ questions: z.array(z.object({ score: scoreSchema })) }).parse(json).questions;
    };
    const practice = () => visitor.post("/api/v1/attempts", { practiceOf: attempt.id });
    await correct(1, 0);
    await correct(2, 1);
    expect(await told()).toMatchObject([{ score: { points: 0 } }, { score: { points: 1 } }]);
    expect((await practice()).status).toBe(201);
    await correct(1, 1);
    expect(await told()).toMatchObject([{ score: { points: 1 } }, { score: { points: 1 } }]);
    expect((await practice()).json).toMatchObject({ code: "not_enough_questions" });
  });
});
