import { presentQuestion, quizSchema, type SettingsChange } from "@wellread/assessment";
import { interactions, makeOwnQuestion, optionIdSchema, type QuestionId } from "@wellread/content";
import { importQuestions } from "@wellread/formats/import";
import { expect, it } from "vitest";
import { getDatabase } from "@/database/database";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { drawSecretSeed } from "@/model/ids";
import { assign, type Made, take } from "@/testing/assign";
import { ownCanary, ownChoices, ownFile, ownNumber } from "@/testing/own-file";
import { guess } from "@/testing/guess";
import { responsePath } from "@/testing/take";
import { type Answer, Visitor } from "@/testing/visitor";
import { addedQuestionsSchema } from "./edit-questions.server";

const ways: SettingsChange[] = [
  { variant: "per-student", shuffleOptions: true },
  { variant: "per-student", shuffleOptions: false },
  { variant: "fixed", shuffleOptions: true },
  { variant: "fixed", shuffleOptions: false },
];

async function addFile({ teacher, id }: Made, body: string): Promise<QuestionId[]> {
  const path = `/api/v1/assignments/${id}/questions`;
  const { json } = await teacher.send(path, {
    method: "POST",
    body,
    headers: { "content-type": "text/plain" },
  });
  return addedQuestionsSchema.parse(json).added;
}

/** Gives an assignment a new seed of its own, in place of the one that tests share. */
async function hideSeed(id: string): Promise<void> {
  const database = await getDatabase();
  const { quiz } = await database
    .selectFrom("assignments")
    .select("quiz")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const hidden = { ...quizSchema.parse(JSON.parse(quiz)), seed: drawSecretSeed() };
  await database
    .updateTable("assignments")
    .set({ quiz: JSON.stringify(hidden) })
    .where("id", "=", id)
    .execute();
}

/** An assignment with the questions of a file, whose results are not released. */
async function assignFile(settings: SettingsChange, file: string) {
  const made = await assign({ questions: 1, feedback: "never", ...settings });
  await hideSeed(made.id);
  return { ...made, added: await addFile(made, file) };
}

/** Every seed that the database contains for an assignment. */
async function storedSeeds(id: string): Promise<string[]> {
  const database = await getDatabase();
  const attempts = await database
    .selectFrom("attempts")
    .select(["quiz", "option_seed"])
    .where("assignment", "=", id)
    .execute();
  const made = await database.selectFrom("assignments").select("quiz").where("id", "=", id).execute();
  const quizzes = [...attempts, ...made].map(({ quiz }) => quizSchema.parse(JSON.parse(quiz)).seed);
  return [...quizzes, ...attempts.map(({ option_seed }) => option_seed)];
}

/** Everything that a student is given until the result is released. */
async function goEverywhere({ code, id }: Made): Promise<Answer[]> {
  const { visitor, attempt } = await take(code, "Mira");
  const path = `/api/v1/attempts/${attempt.id}`;
  const saved: Answer[] = [];
  for (const asked of attempt.questions) {
    saved.push(await visitor.put(responsePath(attempt, asked), { response: guess(asked), revision: 1 }));
    saved.push(await visitor.post(`${responsePath(attempt, asked)}/check`));
  }
  return [
    await new Visitor().get(`/api/v1/a/${code}`),
    await visitor.get(`/api/v1/a/${code}`),
    await visitor.get(path),
    ...saved,
    await visitor.submit(`/attempts/${attempt.id}/questions/1/response`, [["go", "next"]]),
    await visitor.get(`/api/v1/assignments/${id}`),
    await visitor.get(`/api/v1/assignments/${id}/questions`),
    await visitor.get(`/api/v1/assignments/${id}/export.json`),
    await visitor.post(`${path}/submission`),
    await visitor.get(path),
    await visitor.get(`${path}/result`),
    await new Visitor().get(`/api/v1/attempts/${attempt.id}`),
    await visitor.get(`/oembed?url=${encodeURIComponent(`http://localhost:3000/a/${code}`)}`),
  ];
}

/** The ids that would be made from the content of a file, with each of its possible keys. */
const tellingIds = (): string[] =>
  [0, 1, 2, 3].flatMap((first) =>
    importQuestions(new TextEncoder().encode(ownFile(first))).questions.map(({ id }) => id),
  );

describeEachDatabase("a teacher's own questions, until the result is released", () => {
  it.each(ways)("give nothing away in anything that a student is given (%o)", async (way) => {
    const made = await assignFile(way, ownFile());
    expect(made.added).toHaveLength(interactions.length);
    const served = await goEverywhere(made);
    const told = served.map(({ text, headers }) => text + JSON.stringify([...headers])).join("\n");
    // The questions themselves are included.
    expect(made.added.filter((own) => !told.includes(own))).toEqual([]);
    const secrets = [ownCanary, String(ownNumber), ...tellingIds(), ...(await storedSeeds(made.id))];
    expect(secrets.filter((secret) => told.includes(secret))).toEqual([]);
    expect(/"seed":"[^"]*"/.exec(told)).toBeNull();

    // The search can fail: the teacher is given all of this.
    const keyed = await made.teacher.get(`/api/v1/assignments/${made.id}/questions`);
    expect(keyed.text).toContain(ownCanary);
    expect(keyed.text).toContain(String(ownNumber));
  });

  it("get a new id each time, whatever their key", async () => {
    const all: string[] = [];
    for (const first of [0, 0, 1, 2]) all.push(...(await assignFile({}, ownFile(first))).added);
    expect(new Set(all).size).toBe(4 * interactions.length);
    expect(all.filter((id) => tellingIds().includes(id))).toEqual([]);
  });

  it.each(ways)(
    "do not reveal the key by the place of its option, even to anyone who has the seed (%o)",
    async (way) => {
      const made = await assignFile(way, ownChoices());
      const { attempt } = await take(made.code, "Mira");
      const [stored] = await (
        await getDatabase()
      )
        .selectFrom("attempts")
        .select("quiz")
        .where("id", "=", attempt.id)
        .execute();
      const { seed } = quizSchema.parse(JSON.parse(stored?.quiz ?? ""));
      const places = attempt.questions.flatMap((question) => {
        if (question.interaction !== "choice" || !("proven" in question)) return [];
        const right = question.options.findIndex(({ text }) => text.startsWith("right"));
        return [{ right, undone: undo(question.id, seed) }];
      });
      expect(places).toHaveLength(40);
      // Of forty, ten are to be expected, and thirty occur less than once in a thousand million times.
      for (const place of [0, 1, 2, 3]) {
        expect(places.filter(({ right }) => right === place).length).toBeLessThan(30);
      }
      expect(places.filter(({ right, undone }) => right === undone).length).toBeLessThan(30);
    },
  );

  it("are recognised by their content, whatever their ids", async () => {
    const made = await assignFile({}, ownFile());
    const again = await made.teacher.send(`/api/v1/assignments/${made.id}/questions`, {
      method: "POST",
      body: ownFile(),
      headers: { "content-type": "text/plain" },
    });
    expect(addedQuestionsSchema.parse(again.json)).toMatchObject({ added: [], known: interactions.length });
  });
});

/** The place at which a file's first option would be shown, if only its place in the file and the seed mattered. */
function undo(id: QuestionId, seed: string): number {
  const [first, ...others] = ["o1", "o2", "o3", "o4"].map((option) => optionIdSchema.parse(option));
  if (first === undefined) throw new Error("no option");
  const options = [first, ...others].map((option) => ({ id: option, text: option }));
  const question = makeOwnQuestion(
    {
      interaction: "choice",
      topics: [],
      stem: "?",
      feedback: {},
      options,
      draw: { distractors: 3 },
      sequence: "shuffled",
      key: first,
    },
    { format: "gift", line: 1 },
  );
  const shown = presentQuestion(Object.assign(question, { id }), quizSchema.shape.seed.parse(seed));
  return shown.interaction === "choice" ? shown.options.indexOf(first) : -1;
}
