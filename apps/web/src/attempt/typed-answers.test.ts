import { type Presentation, quizSchema } from "@wellread/assessment";
import { bankSchema, bankVersionSchema, type QuestionId } from "@wellread/content";
import { bank } from "@wellread/content/questions/will-of-victory";
import { expect, it } from "vitest";
import { getDatabase } from "@/database/database";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { assign, type Made, take } from "@/testing/assign";
import { responsePath, start } from "@/testing/take";
import { replaceBank } from "@/testing/replace-bank";
import { Visitor } from "@/testing/visitor";
import { resultViewSchema, type ResultView } from "./result.server";

const file = "When did it begin? {=1914}\n\nHow many degrees? {#-7}";

async function assignFile(): Promise<Made> {
  const made = await assign({ questions: 1 });
  const headers = { "content-type": "text/plain" };
  await made.teacher.send(`/api/v1/assignments/${made.id}/questions`, {
    method: "POST",
    body: file,
    headers,
  });
  return made;
}

/** Stored questions as they were before they could say how they are compared, or have a range. */
const asFormerly = (stored: string): string =>
  JSON.stringify(JSON.parse(stored), (name, value: unknown) =>
    name === "comparison" || name === "range" ? undefined : value,
  );

/** Puts an assignment's own questions, and those of its attempts, back to how they were stored then. */
async function storeAsFormerly(id: string): Promise<void> {
  const database = await getDatabase();
  const made = await database
    .selectFrom("assignments")
    .select("quiz")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  await database
    .updateTable("assignments")
    .set({ quiz: asFormerly(made.quiz) })
    .where("id", "=", id)
    .execute();
  const attempts = await database
    .selectFrom("attempts")
    .select(["id", "quiz"])
    .where("assignment", "=", id)
    .execute();
  for (const attempt of attempts) {
    await database
      .updateTable("attempts")
      .set({ quiz: asFormerly(attempt.quiz) })
      .where("id", "=", attempt.id)
      .execute();
  }
}

/** The id of a question that is answered with the name of al-Husseini. */
function findNameQuestion(): QuestionId {
  const found = bank.questions.find(
    (question) => question.interaction === "text-entry" && question.key === "thamir-al-husseini",
  );
  if (found === undefined) throw new Error("no question asks for that name");
  return found.id;
}
const nameQuestion = findNameQuestion();

/** Makes an attempt ask one question. */
async function askOnly(id: string, presentation: Presentation): Promise<void> {
  const database = await getDatabase();
  const { quiz } = await database
    .selectFrom("attempts")
    .select("quiz")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const asked = { ...quizSchema.parse(JSON.parse(quiz)), presentations: [presentation] };
  await database
    .updateTable("attempts")
    .set({ quiz: JSON.stringify(asked) })
    .where("id", "=", id)
    .execute();
}

/** Joins, types both answers, and submits. */
async function type(code: string, nickname: string, year: string, degrees: string) {
  const { visitor, attempt } = await take(code, nickname);
  for (const asked of attempt.questions) {
    const text = asked.interaction === "number-entry" ? degrees : year;
    if (!("proven" in asked)) continue;
    const response = { interaction: asked.interaction, text };
    await visitor.put(responsePath(attempt, asked), { response, revision: 1 });
  }
  await visitor.post(`/api/v1/attempts/${attempt.id}/submission`);
  const result = async (): Promise<ResultView> =>
    resultViewSchema.parse((await visitor.get(`/api/v1/attempts/${attempt.id}/result`)).json);
  return { result };
}

const outcomes = ({ questions }: ResultView): Record<string, string> =>
  Object.fromEntries(
    questions.flatMap(({ question, score }) =>
      "proven" in question ? [[question.interaction, score.outcome] as const] : [],
    ),
  );

describeEachDatabase("typed answers", () => {
  it("to a teacher's own questions count as they are written, and numbers however they are written", async () => {
    const wrong = await type((await assignFile()).code, "Mira", "1915", "7");
    expect(outcomes(await wrong.result())).toEqual({ "text-entry": "wrong", "number-entry": "wrong" });
    const right = await type((await assignFile()).code, "Mira", " 1914", "minus seven °C");
    expect(outcomes(await right.result())).toEqual({ "text-entry": "right", "number-entry": "right" });
  });

  it("to questions that were stored before keep their scores, and are scored alike for those who come later", async () => {
    const made = await assignFile();
    const before = await type(made.code, "Mira", "1915", "minus 7");
    await storeAsFormerly(made.id);
    expect(outcomes(await before.result())).toEqual({ "text-entry": "right", "number-entry": "wrong" });
    const later = await type(made.code, "Ali", "1915", "minus 7");
    expect(outcomes(await later.result())).toEqual({ "text-entry": "right", "number-entry": "wrong" });
  });

  it("to a bank from before are scored by its own rules", async () => {
    const visitor = new Visitor();
    const attempt = await start(visitor);
    await replaceBank(attempt, (kept) => ({
      ...bankSchema.parse(JSON.parse(asFormerly(JSON.stringify(kept)))),
      version: bankVersionSchema.parse(`f${kept.version.slice(1)}`),
    }));
    await askOnly(attempt.id, { interaction: "text-entry", question: nameQuestion });
    const path = `/api/v1/attempts/${attempt.id}`;
    const response = { interaction: "text-entry", text: "al-Husseimi" };
    await visitor.put(`${path}/responses/${nameQuestion}`, { response, revision: 1 });
    await visitor.post(`${path}/submission`);
    const { questions } = resultViewSchema.parse((await visitor.get(`${path}/result`)).json);
    expect(questions.map(({ score }) => [score.outcome, score.note])).toEqual([["right", "spelling"]]);
  });
});
