import { bank } from "@wellread/content/questions/will-of-victory";
import { sql } from "kysely";
import { expect, it } from "vitest";
import { listQuestions } from "@/assignment/questions.server";
import { getDatabase } from "@/database/database";
import { up } from "@/database/migrations/0009-spared-answers";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { ownerOfVisitor } from "@/testing/assign";
import { correctedClass, hurry, rekey, resultOf, type Student, submit } from "@/testing/corrected-class";
import { question, responsePath } from "@/testing/take";

describeEachDatabase("a correction from before it was said whom it spares", () => {
  it("changes no score of those who have submitted, and counts for everyone who submits from now on", async () => {
    const { correct, join, results } = await correctedClass();
    const before = await hurry(join, "Before", "former");
    await correct(rekey(question(before.attempt)));
    await hurry(join, "After", "former");
    const open = await join("Open");
    const database = await getDatabase();
    await sql`alter table regrades drop column spares_until`.execute(database);
    await sql`alter table responses drop column settled_at`.execute(database);
    await up(database);
    const pointsOf = async () => (await results()).students.map(({ result }) => result?.points);
    expect(await pointsOf(), "as they were scored then").toEqual([1, 1, undefined]);
    await hurry(async () => open, "Open", "former");
    expect(await pointsOf()).toEqual([1, 1, 0]);
  });
});

describeEachDatabase("everybody gets the point", () => {
  it("of a question, answered or not, now and later; and it says nothing in statistics", async () => {
    const { correct, results, join } = await correctedClass();
    const wrong = await hurry(join, "Wrong", "next");
    const empty = await join("Empty");
    await submit(empty);
    const { id } = question(wrong.attempt);
    const { preview, regrades } = await correct({ kind: "award", question: id });
    expect(preview).toMatchObject({ up: 2, down: 0, spared: 0 });
    expect(regrades).toMatchObject([{ regrade: { kind: "award" }, number: 1, answer: null }]);
    await hurry(join, "Later", "next");
    const { students, statistics, questions } = await results();
    expect(students.map(({ result }) => [result?.points, result?.outOf])).toEqual([
      [1, 3],
      [1, 3],
      [1, 3],
    ]);
    expect(questions[0]).toMatchObject({ id, awarded: true, dropped: false });
    expect(statistics.items.map((item) => item.question)).not.toContain(id);
    expect(statistics.discuss.map((one) => one.question)).not.toContain(id);
    const told = await resultOf(empty);
    expect(told.regraded).toMatchObject({
      before: { points: 0, outOf: 3 },
      questions: [{ number: 1, after: 1 }],
    });
    expect(told.questions[0]?.score).toMatchObject({ points: 1, because: "everybody" });
  });

  it("of the only question, too, and instead of dropping it", async () => {
    const { correct, send, join } = await correctedClass({ questions: 1 });
    const wrong = await hurry(join, "Wrong", "next");
    const { id } = question(wrong.attempt);
    expect((await send({ regrade: { kind: "drop", question: id } })).json).toMatchObject({
      code: "last_question",
    });
    await correct({ kind: "award", question: id });
    expect((await resultOf(wrong)).result).toMatchObject({ points: 1, outOf: 1, percent: 100 });
  });
});

describeEachDatabase("a dropped question", () => {
  it("counts for nobody who submits later, though it stays with those whose share it would lower", async () => {
    const { correct, results, join } = await correctedClass();
    const before = await hurry(join, "Before", "former");
    await correct({ kind: "drop", question: question(before.attempt).id });
    await hurry(join, "After", "former");
    const points = (await results()).students.map(({ result }) => [result?.points, result?.outOf]);
    expect(points).toEqual([
      [1, 3],
      [0, 2],
    ]);
  });
});

const type = async ({ visitor, attempt }: Student, text: string): Promise<void> => {
  const asked = question(attempt);
  const response = { interaction: asked.interaction, text };
  expect((await visitor.put(responsePath(attempt, asked), { response, revision: 1 })).status).toBe(200);
  await submit({ visitor, attempt });
};

/** The first question that is asked, with a spelling of its key besides the usual one. */
function spellingsOf(id: string) {
  const found = bank.questions.find((one) => one.id === id);
  if (found?.interaction !== "text-entry") throw new Error("not a typed name");
  const entry = found.options.find((option) => option.id === found.key);
  return { key: entry?.text ?? "", spelling: entry?.aliases[0] ?? "" };
}

describeEachDatabase("another way to compare what is typed", () => {
  it("counts for anyone who submits later, is told to them, and is in the log", async () => {
    const { correct, results, join } = await correctedClass({ interactions: ["text-entry"], questions: 2 });
    const before = await join("Before");
    const { id } = question(before.attempt);
    const typed = `It is ${spellingsOf(id).key}`;
    await type(before, typed);
    const { preview, regrades } = await correct({ kind: "compare", question: id, comparison: "exact" });
    expect(preview).toMatchObject({ up: 0, down: 0, spared: 1 });
    expect(regrades).toMatchObject([{ regrade: { kind: "compare", comparison: "exact" } }]);
    const after = await join("After");
    expect(question(after.attempt)).toMatchObject({ comparison: "exact" });
    await type(after, typed);
    expect((await results()).students.map(({ result }) => result?.points)).toEqual([1, 0]);
  });
});

describeEachDatabase("a refused spelling", () => {
  it("is wrong for anyone who types it later, is listed, and can be accepted again", async () => {
    const made = await correctedClass({ interactions: ["text-entry"], questions: 2 });
    const { correct, results, join, teacher, id: assignment } = made;
    const before = await join("Before");
    const { id } = question(before.attempt);
    const { spelling } = spellingsOf(id);
    await type(before, spelling);
    const refuse = { kind: "refuse", question: id, text: ` ${spelling.toUpperCase()} ` };
    const { preview } = await correct(refuse);
    expect(preview).toMatchObject({ up: 0, down: 0, spared: 1, moves: [] });
    await type(await join("After"), spelling);
    const points = async () => (await results()).students.map(({ result }) => result?.points);
    expect(await points()).toEqual([1, 0]);
    const [item] = (await results()).statistics.items;
    expect(item).toMatchObject({
      facility: { value: 0 },
      typed: [{ text: spelling, count: 2, right: false }],
    });
    const listed = await listQuestions(assignment, ownerOfVisitor(teacher));
    expect(listed?.[0]).toMatchObject({ refused: [spelling.toUpperCase()], accepted: [] });
    await correct({ kind: "accept", question: id, text: spelling });
    expect(await points()).toEqual([1, 1]);
  });

  it("is not the right answer itself, and not an option", async () => {
    const typed = await correctedClass({ interactions: ["text-entry"], questions: 2 });
    const { id } = question((await typed.join("Mira")).attempt);
    const { key } = spellingsOf(id);
    const refused = await typed.send({ regrade: { kind: "refuse", question: id, text: key.toLowerCase() } });
    const faults = [expect.objectContaining({ path: "body.regrade.text" })];
    expect([refused.status, refused.json]).toEqual([400, expect.objectContaining({ faults })]);
    const chosen = await correctedClass();
    const option = question((await chosen.join("Mira")).attempt).id;
    const { status } = await chosen.send({ regrade: { kind: "refuse", question: option, text: "x" } });
    expect(status).toBe(400);
  });
});
