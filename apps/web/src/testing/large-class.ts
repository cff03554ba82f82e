import { mostOwnText } from "@wellread/assessment";
import { getDatabase } from "@/database/database";
import { newId } from "@/model/ids";
import { assign, type Made, take } from "./assign";
import { guess } from "./guess";
import { responsePath } from "./take";
import type { Visitor } from "./visitor";

/** Names of the most letters that a name can have, no two alike. */
export const longNames = (count: number): string[] =>
  Array.from(
    { length: count },
    (_, at) => `${"Maximiliana Wilhelmina Konstantina ".repeat(2).slice(0, 54)} ${at}`,
  );

/** Questions as long as a quiz has room for, in GIFT: 25, as there are as many of the bank. */
const ownQuestions = (): string =>
  Array.from({ length: 25 }, (_, at) => {
    const options = Array.from("abcdefghijkl", (letter, place) => {
      const said = `#${"because of this, ".repeat(mostOwnText / 25 / 12 / 52)}`;
      return `${place === 0 ? "=" : "~"}${letter} ${"option ".repeat(16)}${said}`;
    });
    return `${at} ${"word ".repeat(60)}{${options.join(" ")}}`;
  }).join("\n\n");

export type LargeClass = Made & {
  /** Students who have answered all and submitted nothing, each in a browser of their own. */
  open: Awaited<ReturnType<typeof take>>[];
};

const most = { questions: 25, cap: 1000, variant: "per-student" } as const;

async function answerAll({ visitor, attempt }: Awaited<ReturnType<typeof take>>): Promise<void> {
  for (const asked of attempt.questions) {
    await visitor.put(responsePath(attempt, asked), { response: guess(asked), revision: 1 });
  }
}

/** Copies the students there are, with their submitted attempts and answers, until there are so many. */
async function copyStudents(assignment: string, until: number): Promise<void> {
  const database = await getDatabase();
  const students = await database
    .selectFrom("students")
    .selectAll()
    .where("assignment", "=", assignment)
    .orderBy("number")
    .execute();
  const attempts = await database
    .selectFrom("attempts")
    .selectAll()
    .where("assignment", "=", assignment)
    .where("submitted_at", "is not", null)
    .execute();
  const responses = await database
    .selectFrom("responses")
    .innerJoin("attempts", "attempts.id", "responses.attempt")
    .selectAll("responses")
    .where("attempts.assignment", "=", assignment)
    .execute();
  const names = longNames(until);
  await database.transaction().execute(async (change) => {
    for (let at = students.length; at < until; at += 1) {
      const attempt = attempts[at % attempts.length];
      const student = students.find(({ id }) => id === attempt?.student);
      if (attempt === undefined || student === undefined) throw new Error("nobody to copy");
      const id = newId();
      const own = { id, number: at + 1, nickname: names[at] ?? "", code_hash: newId() };
      await change
        .insertInto("students")
        .values({ ...student, ...own, exact_name: `student ${at}` })
        .execute();
      const copy = newId();
      await change
        .insertInto("attempts")
        .values({ ...attempt, id: copy, student: id, owner: newId() })
        .execute();
      const given = responses.filter((response) => response.attempt === attempt.id);
      for (const response of given) {
        await change
          .insertInto("responses")
          .values({ ...response, attempt: copy })
          .execute();
      }
    }
  });
}

/** The largest class that is allowed, but for the number of its students: fifty questions, half of them a teacher's own. */
export async function makeLargeClass(teacher: Visitor, students: number): Promise<LargeClass> {
  const made = await assign({ ...most, feedback: "each-question" }, teacher);
  const added = await teacher.send(`/api/v1/assignments/${made.id}/questions`, {
    method: "POST",
    body: ownQuestions(),
  });
  if (added.status !== 200 || !added.text.includes('"beyond":0')) throw new Error(added.text);
  const extraTime = longNames(300).map((name) => ({ name, minutes: 5 }));
  const changed = await teacher.sendJson("PATCH", `/api/v1/assignments/${made.id}`, { extraTime });
  if (changed.status !== 200) throw new Error(changed.text);
  for (const name of ["Mira", "Noor", "Oona"]) {
    const student = await take(made.code, name);
    await answerAll(student);
    await student.visitor.post(`/api/v1/attempts/${student.attempt.id}/submission`);
  }
  const open: LargeClass["open"] = [];
  for (const name of ["Pia", "Quinn", "Rosa", "Sami"]) {
    const student = await take(made.code, name);
    await answerAll(student);
    open.push(student);
  }
  await copyStudents(made.id, students);
  return { ...made, open };
}
