import { type Response as QuizResponse, responseSchema } from "@wellread/assessment";
import type { PublicAskedQuestion } from "@wellread/content";
import { bank } from "@wellread/content/questions/will-of-victory";
import { expect, it } from "vitest";
import { z } from "zod";
import { resultViewSchema } from "@/attempt/result.server";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { assign, take } from "@/testing/assign";
import { question, responsePath } from "@/testing/take";
import { classResultsSchema } from "./results-view.server";

type Settings = NonNullable<Parameters<typeof assign>[0]>;

/** An assignment of choice questions, of which the first is corrected. */
async function teach(settings: Settings = {}) {
  const made = await assign({ interactions: ["choice"], questions: 3, ...settings });
  const path = `/api/v1/assignments/${made.id}`;
  return {
    made,
    correct: async (regrade: object) => {
      const { status, json } = await made.teacher.post(`${path}/regrades`, { regrade });
      expect(status, JSON.stringify(json)).toBe(200);
      return z.object({ regrades: z.array(z.object({ id: z.string() })) }).parse(json).regrades;
    },
    results: async () => classResultsSchema.parse((await made.teacher.get(`${path}/results`)).json),
    join: (name: string) => take(made.code, name),
  };
}
type Student = Awaited<ReturnType<typeof take>>;

const keyOf = (asked: PublicAskedQuestion): string => {
  const found = bank.questions.find(({ id }) => id === asked.id);
  if (found?.interaction !== "choice") throw new Error("not a choice");
  return found.key;
};

/** The texts of the key and of a wrong option that is shown to everybody. */
function textsOf(asked: PublicAskedQuestion): { former: string; next: string; nextId: string } {
  const found = bank.questions.find(({ id }) => id === asked.id);
  if (found?.interaction !== "choice" || asked.interaction !== "choice") throw new Error("not a choice");
  const shown = asked.options.map(({ text }) => text);
  const former = found.options.find(({ id }) => id === found.key)?.text ?? "";
  const [next] = found.options.filter(({ id, text }) => id !== found.key && shown.includes(text));
  if (next === undefined) throw new Error("no other option");
  return { former, next: next.text, nextId: next.id };
}

const choose = (asked: PublicAskedQuestion, text: string): QuizResponse =>
  responseSchema.parse({
    interaction: "choice",
    option:
      asked.interaction === "choice" ? asked.options.find((one) => one.text === text)?.id : undefined,
  });

/** Answers the first question; a higher revision changes the answer. */
const answer = async ({ visitor, attempt }: Student, text: string, revision = 1): Promise<void> => {
  const asked = question(attempt);
  const { status } = await visitor.put(responsePath(attempt, asked), {
    response: choose(asked, text),
    revision,
  });
  expect(status).toBe(200);
};

const submit = async ({ visitor, attempt }: Student): Promise<void> => {
  expect((await visitor.post(`/api/v1/attempts/${attempt.id}/submission`)).status).toBe(200);
};

const resultOf = async ({ visitor, attempt }: Student) =>
  resultViewSchema.parse((await visitor.get(`/api/v1/attempts/${attempt.id}/result`)).json);

/** Joins, answers the first question and submits. */
async function take1(join: (name: string) => Promise<Student>, name: string, text: (asked: PublicAskedQuestion) => string) {
  const student = await join(name);
  await answer(student, text(question(student.attempt)));
  await submit(student);
  return student;
}

const former = (asked: PublicAskedQuestion) => textsOf(asked).former;
const next = (asked: PublicAskedQuestion) => textsOf(asked).next;

const rekey = (asked: PublicAskedQuestion, option = textsOf(asked).nextId, changes: object = {}) => ({
  kind: "key",
  question: asked.id,
  key: { interaction: "choice", option },
  also: false,
  ...changes,
});

describeEachDatabase("a key that a correction refuted", () => {
  it("earns nothing for whoever submits later, and stays with those who had the point", async () => {
    const { correct, results, join } = await teach();
    const before = await take1(join, "Before", former);
    const open = await join("Open");
    await answer(open, former(question(open.attempt)));
    await correct(rekey(question(before.attempt)));
    await submit(open);
    const after = await take1(join, "After", former);
    const right = await take1(join, "Right", next);
    const points = await Promise.all([before, open, after, right].map(async (one) => (await resultOf(one)).result.points));
    expect(points).toEqual([1, 0, 0, 1]);
    const { students, statistics } = await results();
    expect(students.map(({ result }) => result?.points)).toEqual([1, 0, 0, 1]);
    expect(students.map(({ result }) => result?.cells[0]?.kept)).toEqual([true, false, false, false]);
    const item = statistics.items.find(({ question: id }) => id === question(before.attempt).id);
    expect(item).toMatchObject({ outcomes: { right: 1, wrong: 3 }, facility: { value: 0.25 } });
    expect(item?.options.find((row) => row.right)?.optionText).toBe(next(question(before.attempt)));
    expect(statistics.discuss[0]).toMatchObject({
      right: 1,
      favourite: { kind: "option", option: keyOf(question(before.attempt)), count: 3 },
    });
  });

  it("is said to be kept, not corrected, to its student; and whoever comes later is told of no change", async () => {
    const { correct, join } = await teach();
    const before = await take1(join, "Before", former);
    await correct(rekey(question(before.attempt)));
    const after = await take1(join, "After", former);
    const [kept, later] = [await resultOf(before), await resultOf(after)];
    expect(kept.regraded).toBeNull();
    expect(kept.questions[0]?.score).toMatchObject({ points: 1, outcome: "right", because: "kept" });
    expect(later.regraded).toBeNull();
    expect(later.questions[0]?.score).toMatchObject({ points: 0, outcome: "wrong" });
  });

  it("comes back when the correction is undone", async () => {
    const { made, correct, join } = await teach();
    const before = await take1(join, "Before", former);
    const [made1] = await correct(rekey(question(before.attempt)));
    const after = await take1(join, "After", former);
    expect((await resultOf(after)).result.points).toBe(0);
    const path = `/api/v1/assignments/${made.id}/regrades`;
    expect((await made.teacher.post(path, { undo: made1?.id })).status).toBe(200);
    expect((await resultOf(after)).result.points).toBe(1);
  });

  it("is wrong in feedback question by question, unless it was checked before", async () => {
    const { correct, join } = await teach({ feedback: "each-question" });
    const [checked, open] = [await join("Checked"), await join("Open")];
    const check = async (student: Student) => {
      const path = responsePath(student.attempt, question(student.attempt));
      return z
        .object({ score: z.object({ points: z.number() }) })
        .parse((await student.visitor.post(`${path}/check`)).json).score.points;
    };
    for (const student of [checked, open]) await answer(student, former(question(student.attempt)));
    expect(await check(checked)).toBe(1);
    await correct(rekey(question(checked.attempt)));
    expect(await check(open)).toBe(0);
    expect(await check(checked)).toBe(1);
    for (const student of [checked, open]) await submit(student);
    expect((await resultOf(checked)).result.points).toBe(1);
    expect((await resultOf(open)).result.points).toBe(0);
  });

  it("stays with an answer that an attempt opened again has not changed", async () => {
    const { made, correct, results, join } = await teach();
    const [same, other] = [await take1(join, "Same", former), await take1(join, "Other", former)];
    await correct(rekey(question(same.attempt)));
    for (const { id } of (await results()).students) {
      const path = `/api/v1/assignments/${made.id}/students/${id}/reopen`;
      const { status } = await made.teacher.post(path);
      expect(status).toBeLessThan(300);
    }
    await answer(same, former(question(same.attempt)), 2);
    await answer(other, next(question(other.attempt)), 2);
    await answer(other, former(question(other.attempt)), 3);
    for (const student of [same, other]) await submit(student);
    const points = (await results()).students.map(({ result }) => result?.points);
    expect(points).toEqual([1, 0]);
  });

  it("gives way to an answer that new students are shown, even if nobody was shown it before", async () => {
    const { correct, join } = await teach({ questions: 10, shuffleOptions: false });
    const before = await join("Before");
    const hidden = (asked: PublicAskedQuestion) => {
      const found = bank.questions.find(({ id }) => id === asked.id);
      if (found?.interaction !== "choice" || asked.interaction !== "choice") throw new Error("not a choice");
      return found.options.find(({ text }) => asked.options.every((one) => one.text !== text));
    };
    const asked = before.attempt.questions.find((one) => hidden(one) !== undefined);
    const right = asked && hidden(asked);
    if (!asked || !right) throw new Error("every question shows all of its options");
    await correct(rekey(asked, right.id));
    const after = await join("After");
    const now = after.attempt.questions.find(({ id }) => id === asked.id);
    expect(JSON.stringify(now)).toContain(JSON.stringify(right.text));
  });
});
