import { expect, it } from "vitest";
import { describeEachDatabase } from "@/server/database/testing/describe-each-database";
import { assign, take } from "@/server/testing/assign";
import { guess, question, responsePath } from "@/server/testing/take";

describeEachDatabase("feedback question by question", () => {
  it("locks an answer before it tells of it, and nothing of the others", async () => {
    const { code } = await assign({ feedback: "each-question" });
    const { visitor, attempt } = await take(code, "Mira");
    const asked = question(attempt);
    const path = responsePath(attempt, asked);
    expect((await visitor.post(`${path}/check`)).json).toMatchObject({ code: "question_not_found" });
    await visitor.put(path, { response: guess(asked), revision: 1 });
    const checked = await visitor.post(`${path}/check`);
    expect(checked.json).toMatchObject({ question: { id: asked.id }, response: guess(asked) });
    const changed = await visitor.put(path, { response: null, revision: 2 });
    expect(changed.json).toMatchObject({ code: "response_locked" });
    const { json } = await visitor.get(`/api/v1/attempts/${attempt.id}/checked`);
    expect(json).toEqual({ questions: [checked.json] });
  });

  it("is refused where feedback comes later", async () => {
    const { code } = await assign();
    const { visitor, attempt } = await take(code, "Mira");
    const asked = question(attempt);
    await visitor.put(responsePath(attempt, asked), { response: guess(asked), revision: 1 });
    const checked = await visitor.post(`${responsePath(attempt, asked)}/check`);
    expect(checked.json).toMatchObject({ code: "feedback_withheld" });
    const { json } = await visitor.get(`/api/v1/attempts/${attempt.id}/checked`);
    expect(json).toEqual({ questions: [] });
  });
});
