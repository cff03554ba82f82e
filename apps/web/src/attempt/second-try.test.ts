import { type Bank, bankVersionSchema } from "@wellread/content";
import { bank } from "@wellread/content/questions/will-of-victory";
import { expect, it } from "vitest";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import type { AttemptView } from "@/model/attempt";
import { assign, led, take } from "@/testing/assign";
import { replaceBank } from "@/testing/replace-bank";
import { responsePath, start } from "@/testing/take";
import { Visitor } from "@/testing/visitor";

const canary = "canary4712";

/** The same bank, with a canary in every text that tells what is right. */
const plant = (kept: Bank): Bank => ({
  ...kept,
  version: bankVersionSchema.parse("canarytry0000"),
  questions: kept.questions.map((one) => ({
    ...one,
    feedback: Object.fromEntries(
      Object.entries(one.feedback).map(([part, feedback]) => [part, { ...feedback, text: canary }]),
    ),
  })),
});

/** A choice of three or more that the attempt asks, with a right answer and two wrong ones in its own ids. */
function choiceIn(attempt: AttemptView) {
  for (const [at, asked] of attempt.questions.entries()) {
    const known = bank.questions.find(({ id }) => id === asked.id);
    if (asked.interaction !== "choice" || known?.interaction !== "choice" || asked.options.length < 3)
      continue;
    const keyText = known.options.find(({ id }) => id === known.key)?.text;
    const right = asked.options.find(({ text }) => text === keyText)?.id ?? "";
    const [wrong = "", other = ""] = asked.options.flatMap(({ id }) => (id === right ? [] : [id]));
    return { asked, number: at + 1, right, wrong, other };
  }
  throw new Error("no choice of three asked");
}

const answerOf = (option: string) => ({ interaction: "choice", option });

/** An attempt with one choice, and the ways to save and check its answer. */
function open(visitor: Visitor, attempt: AttemptView) {
  const found = choiceIn(attempt);
  const path = responsePath(attempt, found.asked);
  let revision = 0;
  const save = (option: string) =>
    visitor.put(path, { response: answerOf(option), revision: (revision += 1) });
  const check = (how: "check" | "second-check" | "reveal") => visitor.post(`${path}/${how}`);
  const checked = async () => (await visitor.get(`/api/v1/attempts/${attempt.id}/checked`)).json;
  const form = (option: string, go: string) =>
    visitor.submit(`/attempts/${attempt.id}/questions/${found.number}/response`, [
      ["option", option],
      ["go", go],
    ]);
  return { ...found, visitor, attempt, path, save, check, checked, form };
}

async function alone(choices: object = {}) {
  const visitor = new Visitor();
  return open(visitor, await start(visitor, { questions: 20, ...choices }));
}

async function assigned(secondTry: boolean) {
  const { code } = await assign({ feedback: "each-question", secondTry, questions: 10 });
  const { visitor, attempt } = await take(code, "Mira");
  return open(visitor, attempt);
}

describeEachDatabase("a second try", () => {
  it("earns half the point for a right answer, and says which paragraph to look at before", async () => {
    const { asked, right, wrong, save, check, checked } = await alone();
    await save(wrong);
    const first = await check("check");
    expect(first.json).toEqual({
      question: asked.id,
      firstResponse: answerOf(wrong),
      reread: expect.arrayContaining([expect.any(String)]),
      withheld: null,
    });
    expect(await checked()).toMatchObject({
      questions: [],
      secondTries: [first.json],
      checksLeft: { [asked.id]: 1 },
    });
    await save(right);
    const second = await check("second-check");
    expect(second.json).toMatchObject({
      response: answerOf(right),
      firstResponse: answerOf(wrong),
      score: { points: 0.5, outcome: "partly", secondTry: { outcome: "right", counts: "second" } },
      key: answerOf(right),
    });
    expect((await save(wrong)).json).toMatchObject({ code: "response_locked" });
  });

  it("locks a right first answer at once, for the whole point", async () => {
    const { right, save, check } = await alone();
    await save(right);
    expect((await check("check")).json).toMatchObject({ score: { points: 1 }, firstResponse: null });
  });

  it("is not used up by a request that comes twice, nor by the same answer again", async () => {
    const { wrong, right, other, save, check } = await alone();
    await save(wrong);
    const first = await check("check");
    expect((await check("check")).json).toEqual(first.json);
    expect((await check("second-check")).json).toEqual(first.json);
    // The first check, sent again after its answer was lost, does not check what was answered since.
    await save(right);
    expect((await check("check")).json).toEqual(first.json);
    await save(other);
    const locked = await check("second-check");
    expect(locked.json).toMatchObject({ score: { points: 0 }, response: answerOf(other) });
    for (const how of ["check", "second-check", "reveal"] as const) {
      expect((await check(how)).json).toEqual(locked.json);
    }
  });

  it("can be given up, and then the answer shows", async () => {
    const { right, wrong, save, check } = await alone();
    await save(wrong);
    await check("check");
    expect((await check("reveal")).json).toMatchObject({
      score: { points: 0, outcome: "wrong" },
      response: answerOf(wrong),
      firstResponse: null,
      key: answerOf(right),
    });
  });

  it("counts by what was answered last, if the quiz is handed in without a check of it", async () => {
    const { asked, visitor, attempt, right, wrong, save, check } = await alone();
    await save(wrong);
    await check("check");
    await save(right);
    await visitor.post(`/api/v1/attempts/${attempt.id}/submission`);
    const { json } = await visitor.get(`/api/v1/attempts/${attempt.id}/result`);
    expect(json).toMatchObject({
      result: { points: 0.5 },
      questions: expect.arrayContaining([
        expect.objectContaining({
          question: expect.objectContaining({ id: asked.id }),
          key: answerOf(right),
        }),
      ]),
    });
  });

  it("is given in an assignment where its teacher says so, and else the first check is final", async () => {
    const once = await assigned(false);
    await once.save(once.wrong);
    expect((await once.check("check")).json).toMatchObject({
      score: { points: 0 },
      key: answerOf(once.right),
    });
    const twice = await assigned(true);
    await twice.save(twice.wrong);
    expect((await twice.check("check")).json).toMatchObject({ firstResponse: answerOf(twice.wrong) });
  });

  it("is not there for whoever tests themselves", async () => {
    const { attempt, wrong, save, check } = await alone({ feedback: "on-submission" });
    expect(attempt.checks).toBe("none");
    await save(wrong);
    expect((await check("check")).json).toMatchObject({ code: "feedback_withheld" });
  });

  it.each([["alone", alone] as const, ["in an assignment", () => assigned(true)] as const])(
    "reveals nothing of what is right before it, %s",
    async (_where, begin) => {
      const { visitor, attempt, asked, wrong, right, save, check, form } = await begin();
      await replaceBank(attempt, plant);
      await save(wrong);
      const read = [
        await check("check"),
        await check("check"),
        await check("second-check"),
        await form(wrong, "check"),
        await form(wrong, "again"),
        await visitor.get(`/api/v1/attempts/${attempt.id}`),
        await visitor.get(`/api/v1/attempts/${attempt.id}/checked`),
        await visitor.get(`/api/v1/attempts/${attempt.id}/result`),
      ];
      for (const { text, headers } of read) {
        const all = `${text}\n${headers.get("location") ?? ""}`;
        expect(all).not.toContain(canary);
        expect(all).not.toMatch(
          /"(?:key|kind|feedback|parts|points|outcome|facts|proof|model|level)":(?!"(?:each-|on-|retelling))/,
        );
      }
      expect(read[0]?.text).not.toContain(right);
      const { facts } = bank.questions.find(({ id }) => id === asked.id) ?? { facts: [] };
      for (const fact of facts) expect(read[0]?.text).not.toContain(`"${fact}"`);
      expect((await check("reveal")).text).toContain(canary);
    },
  );

  it("works by the form alone", async () => {
    const { attempt, number, right, wrong, form, checked } = await alone();
    const here = `/attempts/${attempt.id}/questions/${number}`;
    expect(led(await form(wrong, "check"))).toBe(`${here}#outcome`);
    expect(led(await form(wrong, "again"))).toBe(`${here}?check=same`);
    expect(led(await form(right, "check"))).toBe(`${here}#outcome`);
    expect(await checked()).toMatchObject({ questions: [], secondTries: [{}] });
    expect(led(await form(right, "again"))).toBe(`${here}#outcome`);
    expect(await checked()).toMatchObject({ questions: [{ score: { points: 0.5 } }], secondTries: [] });
  });
});
