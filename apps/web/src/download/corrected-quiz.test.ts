import { expect, it } from "vitest";
import { z } from "zod";
import { getDatabase } from "@/database/database";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { attemptAt, ownerOfVisitor, take } from "@/testing/assign";
import { correctedClass, hurry, optionsOf, rekey, resultOf } from "@/testing/corrected-class";
import { question, start } from "@/testing/take";
import { assignmentQuiz } from "./quiz-files.server";

describeEachDatabase("a corrected key", () => {
  it("is the key of files, and of a duplicate, which has the correction in its log", async () => {
    const { teacher, id, correct, join } = await correctedClass();
    const student = await hurry(join, "Mira", "next");
    const asked = question(student.attempt);
    const { former, next } = optionsOf(asked);
    await correct(rekey(asked));
    await correct({
      kind: "override",
      question: asked.id,
      attempt: student.attempt.id,
      points: 0.5,
      lower: true,
    });
    const owner = ownerOfVisitor(teacher);
    const keyIn = async (assignment: string) =>
      (await assignmentQuiz(assignment, owner))?.questions.find((one) => one.id === asked.id);
    expect(await keyIn(id)).toMatchObject({ key: next.id });

    const copied = await teacher.post(`/api/v1/assignments/${id}/duplicate`);
    const copy = z
      .object({ assignment: z.object({ id: z.string(), code: z.string() }) })
      .parse(copied.json).assignment;
    expect(await keyIn(copy.id)).toMatchObject({ key: next.id });
    const log = await teacher.get(`/api/v1/assignments/${copy.id}/regrades`);
    expect(log.json, "but for the points by hand").toMatchObject({
      regrades: [{ regrade: { kind: "key" }, number: 1, answer: next.text }],
    });
    const other = await hurry(() => take(copy.code, "Kim"), "Kim", "former");
    expect((await resultOf(other)).result.points).toBe(0);
    expect(former.id).not.toBe(next.id);
  });

  it("is the key in practice of what was missed, too", async () => {
    const { correct, join } = await correctedClass();
    const first = await hurry(join, "Mira", "next");
    await correct(rekey(question(first.attempt)));
    const { visitor, attempt } = await hurry(join, "Kim", "former");
    const practice = await start(visitor, {
      practiceOf: attempt.id,
      article: undefined,
      topic: undefined,
      seed: undefined,
    });
    // Which question practises another is drawn; this one asks for the same again.
    const database = await getDatabase();
    const { quiz } = await database
      .selectFrom("attempts")
      .select("quiz")
      .where("id", "=", attempt.id)
      .executeTakeFirstOrThrow();
    await database.updateTable("attempts").set({ quiz }).where("id", "=", practice.id).execute();
    const again = await attemptAt(visitor, `/attempts/${practice.id}`);
    await hurry(async () => ({ visitor, attempt: again }), "Kim", "former");
    expect((await resultOf({ visitor, attempt: again })).result.points).toBe(0);
  });
});
