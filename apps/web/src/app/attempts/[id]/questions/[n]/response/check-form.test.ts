import { type Bank, bankVersionSchema, type PublicAskedQuestion } from "@wellread/content";
import { expect, it } from "vitest";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { assign, led, take } from "@/testing/assign";
import { replaceBank } from "@/testing/replace-bank";
import { guess } from "@/testing/guess";
import { question, responsePath } from "@/testing/take";

const canary = "canary7351";

/** The same bank, with the question's own id as a canary in all of its feedback. */
const plantAll = (bank: Bank): Bank => ({
  ...bank,
  version: bankVersionSchema.parse("canarycheck00"),
  questions: bank.questions.map((one) => ({
    ...one,
    feedback: Object.fromEntries(
      Object.entries(one.feedback).map(([part, feedback]) => [
        part,
        { ...feedback, text: `${canary} ${one.id}` },
      ]),
    ),
  })),
});

/** Starts an assignment as a student, and returns the forms and pages of the attempt. */
async function begin(feedback: "each-question" | "on-submission") {
  const { code } = await assign({ feedback });
  const { visitor, attempt } = await take(code, "Mira");
  const path = `/attempts/${attempt.id}`;
  const post = (number: number, fields: [string, string][]) =>
    visitor.submit(`${path}/questions/${number}/response`, fields);
  const save = (asked: PublicAskedQuestion, revision = 1) =>
    visitor.put(responsePath(attempt, asked), { response: guess(asked), revision });
  const load = async () => (await visitor.get(`/api/v1${path}`)).json;
  const checked = async () => (await visitor.get(`/api/v1${path}/checked`)).text;
  return { visitor, attempt, path, post, save, load, checked };
}

/** A question of the attempt with a choice to make, and its number. */
const choiceIn = (questions: PublicAskedQuestion[]) => {
  for (const [at, asked] of questions.entries())
    if (asked.interaction === "choice") return { asked, number: at + 1 };
  throw new Error("no choice asked");
};

describeEachDatabase("the check of one answer by its form", () => {
  it("saves, locks, and leads back to the question", async () => {
    const { visitor, attempt, path, post, load } = await begin("each-question");
    const { asked, number } = choiceIn(attempt.questions);
    const [first, second] = asked.options;
    const here = `${path}/questions/${number}`;
    const sent = await post(number, [
      ["option", String(first?.id)],
      ["go", "check"],
    ]);
    expect([sent.status, led(sent)]).toEqual([303, `${here}#outcome`]);
    const kept = { responses: { [asked.id]: { response: { option: first?.id }, revision: 1 } } };

    // A form from before the check, a second check, and a form without its disabled fields change nothing.
    const again = await post(number, [
      ["option", String(second?.id)],
      ["go", "check"],
    ]);
    expect([again.status, led(again)]).toEqual([303, `${here}#outcome`]);
    expect(led(await post(number, [["go", "review"]]))).toBe(`${path}/review`);
    // Another answer, from a tab that did not know of the check, is not stored: that tab is shown the stored one.
    const behind = await post(number, [
      ["option", String(second?.id)],
      ["go", "next"],
    ]);
    expect(led(behind)).toBe(`${here}#outcome`);
    expect(await load()).toMatchObject(kept);
    expect(led(await visitor.submit(`${path}/submission`, []))).toBe(`${path}/result`);
    expect(await load()).toMatchObject(kept);
  });

  it("reveals nothing about a question that was not checked", async () => {
    const { attempt, post, save, checked } = await begin("each-question");
    await replaceBank(attempt, plantAll);
    const { asked, number } = choiceIn(attempt.questions);
    for (const other of attempt.questions) await save(other);
    expect(await checked()).not.toContain(canary);
    await post(number, [
      ["option", String(asked.options[0]?.id)],
      ["go", "check"],
    ]);
    const told = await checked();
    expect(attempt.questions.filter(({ id }) => told.includes(`${canary} ${id}`))).toEqual([asked]);
  });

  it("asks for an answer if there is none", async () => {
    const { attempt, path, post, save, checked } = await begin("each-question");
    expect(led(await post(1, [["go", "check"]]))).toBe(`${path}/questions/1?check=blank`);
    expect(JSON.parse(await checked())).toMatchObject({ questions: [] });
    expect((await save(question(attempt), 9)).status).toBe(200);
  });

  it("is refused if feedback comes later, and the answer stays open", async () => {
    const { attempt, post, save, checked } = await begin("on-submission");
    const { asked, number } = choiceIn(attempt.questions);
    const sent = await post(number, [
      ["option", String(asked.options[0]?.id)],
      ["go", "check"],
    ]);
    expect(sent.status).toBeGreaterThanOrEqual(400);
    expect(JSON.parse(await checked())).toMatchObject({ questions: [] });
    expect((await save(asked, 9)).status).toBe(200);
  });
});
