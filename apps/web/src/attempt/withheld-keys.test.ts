import { afterEach, expect, it, vi } from "vitest";
import { loadStudentAnswers } from "@/class/answers.server";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { ownerOfVisitor } from "@/testing/assign";
import {
  answer,
  correctedClass,
  optionsOf,
  rekey,
  resultOf,
  type Student,
  submit,
} from "@/testing/corrected-class";
import { ownCanary, ownFile } from "@/testing/own-file";
import { guess } from "@/testing/guess";
import { finish, question, responsePath, start } from "@/testing/take";
import { Visitor } from "@/testing/visitor";
import { isKeyed } from "./question-result.server";
import { resultViewSchema } from "./result.server";

const hour = 3_600_000;

afterEach(() => {
  vi.useRealTimers();
});

/** What a result keeps back, question by question. */
const withheldIn = async (student: Student) =>
  (await resultOf(student)).questions.map(({ withheld }) => withheld);

const nothing = { key: null, feedback: {}, facts: [], model: null, level: null };

describeEachDatabase("the key of a question that was left blank", () => {
  it("is kept back with all that tells it, until it has closed and nobody is at work", async () => {
    const made = await correctedClass({ closesAt: Date.now() + hour });
    const mira = await made.join("Mira");
    await answer(mira, "next");
    await submit(mira);
    const kim = await made.join("Kim");
    const { result, questions, practice } = await resultOf(mira);
    expect(questions.map(({ withheld }) => withheld)).toEqual([null, "blank", "blank"]);
    expect(questions.slice(1)).toMatchObject([nothing, nothing]);
    expect(questions.map(({ score }) => Object.keys(score.parts).length > 0)).toEqual([true, false, false]);
    expect(result.questions.slice(1).map(({ score }) => score.parts)).toEqual([{}, {}]);
    expect(practice).toBe(1);
    const told = new Set(
      questions
        .filter(isKeyed)
        .flatMap(({ feedback }) => Object.values(feedback).flatMap(({ paragraphs }) => paragraphs)),
    );
    expect(result.reread.filter((paragraph) => !told.has(paragraph))).toEqual([]);

    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 2 * hour });
    expect((await submitLate(kim)).status).toBe(200);
    expect(await withheldIn(mira)).toEqual([null, null, null]);
  });

  it("is kept back while somebody with extra time is at work", async () => {
    const made = await correctedClass({ closesAt: Date.now() + hour });
    const mira = await made.join("Mira");
    await answer(mira, "next");
    await submit(mira);
    const kim = await made.join("Kim");
    const path = `/api/v1/assignments/${made.id}/students/${kim.attempt.assignment?.student?.id}`;
    expect((await made.teacher.sendJson("PATCH", path, { extraMinutes: 120 })).status).toBe(200);
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 2 * hour });
    expect(await withheldIn(mira)).toEqual([null, "blank", "blank"]);
  });

  it("is not told by a point for everybody, nor by an option that a correction made right", async () => {
    const made = await correctedClass({ topics: ["goals"], questions: 6 });
    const mira = await made.join("Mira");
    const asked = mira.attempt.questions.slice(1).find((one) => optionsOf(one).hidden !== undefined);
    const other = mira.attempt.questions.find((one, at) => at > 0 && one !== asked);
    if (asked === undefined || other === undefined)
      throw new Error("every question shows all of its options");
    await answer(mira, "next");
    await submit(mira);
    const hidden = optionsOf(asked).hidden;
    await made.correct(rekey(asked, {}, hidden?.id));
    await made.correct({ kind: "award", question: other.id });
    const { questions } = await resultOf(mira);
    const of = (id: string) => questions.find((one) => one.question.id === id);
    expect(of(asked.id)).toMatchObject({ ...nothing, question: asked, withheld: "blank" });
    expect(of(other.id)).toMatchObject({ ...nothing, score: { points: 1, parts: {} }, withheld: "blank" });
  });
});

/** Submits, which changes nothing where the time is over. */
const submitLate = ({ visitor, attempt }: Student) =>
  visitor.post(`/api/v1/attempts/${attempt.id}/submission`);

/** The result of a quiz of three questions of which so many were answered. */
async function read(answers: number) {
  const visitor = new Visitor();
  const attempt = await start(visitor, { questions: 3 });
  for (const asked of attempt.questions.slice(0, answers)) {
    await visitor.put(responsePath(attempt, asked), { response: guess(asked), revision: 1 });
  }
  await visitor.post(`/api/v1/attempts/${attempt.id}/submission`);
  return resultViewSchema.parse((await visitor.get(`/api/v1/attempts/${attempt.id}/result`)).json);
}

describeEachDatabase("a quiz outside an assignment", () => {
  it("shows every key once something was answered, and none if nothing was", async () => {
    const [none, one] = [await read(0), await read(1)];
    expect(none).toMatchObject({ practice: 0, result: { points: 0, reread: [] } });
    expect(none.questions.map(({ withheld }) => withheld)).toEqual(Array(3).fill("nothing-answered"));
    expect(one.questions.map(({ withheld }) => withheld)).toEqual([null, null, null]);
  });
});

describeEachDatabase("the keys of a teacher's own questions", () => {
  it.each([false, true])(
    "show in a result as the teacher says (%s), and always to the teacher",
    async (ownKeys) => {
      const made = await correctedClass({ questions: 1, ownKeys });
      await made.teacher.send(`/api/v1/assignments/${made.id}/questions`, {
        method: "POST",
        body: ownFile(),
        headers: { "content-type": "text/plain" },
      });
      const { visitor, attempt } = await made.join("Mira");
      const asked = question(attempt, 2);
      expect((await visitor.get(`/api/v1/a/${made.code}`)).json).toMatchObject({ ownKeysWithheld: !ownKeys });
      const { questions } = await finish(visitor, attempt);
      const own = questions.filter((one) => "proven" in one.question);
      expect(own.map(({ withheld }) => withheld)).toEqual(own.map(() => (ownKeys ? null : "own-question")));
      expect(own.every(({ score }) => score.outcome !== "unanswered")).toBe(true);
      const { text } = await visitor.get(`/api/v1/attempts/${attempt.id}/result`);
      expect(text.includes(`${ownCanary} why`)).toBe(ownKeys);
      const answers = await loadStudentAnswers(made.id, attempt.id, ownerOfVisitor(made.teacher));
      const seen = answers?.answers.find((one) => one.question.id === asked.id);
      expect(JSON.stringify(seen)).toContain(ownCanary);
    },
  );
});
