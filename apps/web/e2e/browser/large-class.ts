import { randomBytes } from "node:crypto";
import { DatabaseSync } from "node:sqlite";
import { mostOwnText } from "@wellread/assessment";
import { z } from "zod";
import type { OwnServer } from "./own-server.ts";

const madeSchema = z.object({
  assignment: z.object({ id: z.string(), code: z.string() }),
  token: z.string(),
});
const option = z.object({ id: z.string() });
const askedSchema = z.object({
  id: z.string(),
  interaction: z.string(),
  select: z.int().optional(),
  options: z.unknown().optional(),
});
const attemptSchema = z.object({ questions: z.array(askedSchema) });

/** A complete answer, whatever it is worth. */
function guess({ interaction, options, select = 1 }: z.infer<typeof askedSchema>): object {
  const listed = () =>
    z
      .array(option)
      .parse(options)
      .map(({ id }) => id);
  if (interaction.endsWith("-entry")) return { interaction, text: "7" };
  if (interaction === "choice") return { interaction, option: listed()[0] };
  if (interaction === "multiple-response") return { interaction, options: listed().slice(0, select) };
  if (interaction === "order") return { interaction, options: listed() };
  if (interaction === "true-false-set") {
    return { interaction, values: Object.fromEntries(listed().map((id) => [id, true])) };
  }
  if (interaction === "match") {
    const { sources, targets } = z
      .object({ sources: z.array(option), targets: z.array(option) })
      .parse(options);
    return { interaction, pairs: Object.fromEntries(sources.map(({ id }) => [id, targets[0]?.id])) };
  }
  const gaps = z.array(option.extend({ options: z.array(option) })).parse(options);
  return { interaction, gaps: Object.fromEntries(gaps.map((gap) => [gap.id, gap.options[0]?.id])) };
}

/** Questions as long as a quiz has room for, in GIFT: 25 with twelve options each, as there are as many of the bank. */
const ownQuestions = Array.from({ length: 25 }, (_, at) => {
  const reason = `#${"because of this, ".repeat(mostOwnText / 25 / 12 / 52)}`;
  const options = Array.from("abcdefghijkl", (letter, place) =>
    [place === 0 ? "=" : "~", letter, " option".repeat(16), reason].join(""),
  );
  return `${at} ${"word ".repeat(60)}{${options.join(" ")}}`;
}).join("\n\n");

/** As long as a name can be, and no two alike. */
export const longNames = (count: number): string[] =>
  Array.from(
    { length: count },
    (_, at) => `${"Maximiliana Wilhelmina Konstantina ".repeat(2).slice(0, 54)} ${at}`,
  );

const newId = (): string => randomBytes(16).toString("base64url");

/** Copies those who have submitted, with their attempts and answers, until there are so many students. */
function copyStudents(dataDir: string, assignment: string, until: number): void {
  const database = new DatabaseSync(`${dataDir}/wellread.db`, { timeout: 5000 });
  const rows = (query: string, ...values: string[]) => database.prepare(query).all(...values);
  const insert = (table: string, row: Record<string, unknown>) => {
    const columns = Object.keys(row);
    database
      .prepare(
        `insert into ${table} (${columns.join(", ")}) values (${columns.map((name) => `:${name}`).join(", ")})`,
      )
      .run(z.record(z.string(), z.union([z.string(), z.number(), z.null()])).parse(row));
  };
  const students = rows("select * from students where assignment = ? order by number", assignment);
  const attempts = rows(
    "select * from attempts where assignment = ? and submitted_at is not null",
    assignment,
  );
  database.exec("begin immediate");
  for (const [at, nickname] of longNames(until).entries()) {
    const number = at + 1;
    const attempt = attempts[at % attempts.length];
    const student = students.find(({ id }) => id === attempt?.["student"]);
    if (number <= students.length || attempt === undefined || student === undefined) continue;
    const [id, copy] = [newId(), newId()];
    const own = { id, number, nickname, exact_name: `student ${number}`, code_hash: newId() };
    insert("students", { ...student, ...own });
    insert("attempts", { ...attempt, id: copy, student: id, owner: newId() });
    for (const given of rows("select * from responses where attempt = ?", String(attempt["id"]))) {
      insert("responses", { ...given, attempt: copy });
    }
  }
  database.exec("commit");
  database.close();
}

/** Somebody with the cookie of a browser. */
export type Member = { token: string; attempt: string };

export type LargeClass = {
  id: string;
  code: string;
  teacher: string;
  submitted: Member;
  atWork: Member;
  /** A question of the bank, and its student and attempt, for pages about them. */
  question: string;
  student: string;
  other: string;
};

/** A class of so many, with the longest names and the largest quiz: fifty questions, half of them a teacher's own. */
export async function makeLargeClass({ url, dataDir }: OwnServer, students: number): Promise<LargeClass> {
  const send = async (method: string, path: string, body: object | string, token = ""): Promise<unknown> => {
    const answer = await fetch(`${url}${path}`, {
      method,
      headers: {
        origin: url,
        "content-type": typeof body === "string" ? "text/plain" : "application/json",
        ...(token !== "" && { authorization: `Bearer ${token}` }),
      },
      ...(method !== "GET" && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${await answer.text()}`);
    return answer.json();
  };
  const settings = {
    questions: 25,
    cap: 1000,
    variant: "per-student",
    feedback: "each-question",
    ownKeys: true,
  };
  const made = madeSchema.parse(
    await send("POST", "/api/v1/assignments", { article: "will-of-victory", topic: "all", settings }),
  );
  const { id, code } = made.assignment;
  const path = `/api/v1/assignments/${id}`;
  await send("POST", `${path}/questions`, ownQuestions, made.token);
  const extraTime = longNames(300).map((name) => ({ name, minutes: 5 }));
  await send("PATCH", path, { extraTime }, made.token);
  const join = async (nickname: string, isDone: boolean): Promise<Member> => {
    const joined = z
      .object({ attempt: z.string(), token: z.string() })
      .parse(await send("POST", `/api/v1/a/${code}/attempts`, { nickname }));
    const attempt = `/api/v1/attempts/${joined.attempt}`;
    const { questions } = attemptSchema.parse(await send("GET", attempt, {}, joined.token));
    for (const asked of questions) {
      const body = { response: guess(asked), revision: 1 };
      await send("PUT", `${attempt}/responses/${asked.id}`, body, joined.token);
    }
    if (isDone) await send("POST", `${attempt}/submission`, {}, joined.token);
    return joined;
  };
  const submitted = await join("Mira", true);
  await join("Noor", true);
  await join("Oona", true);
  const atWork = await join("Pia", false);
  copyStudents(dataDir, id, students);
  const listed = z
    .object({ questions: z.array(z.object({ question: z.object({ id: z.string() }) })) })
    .parse(await send("GET", `${path}/questions`, {}, made.token));
  const { students: all } = z
    .object({ students: z.array(z.object({ id: z.string() })) })
    .parse(await send("GET", `${path}/students`, {}, made.token));
  const ids = {
    question: listed.questions[0]?.question.id ?? "",
    student: all[0]?.id ?? "",
    other: all[1]?.id ?? "",
  };
  return { id, code, teacher: made.token, submitted, atWork, ...ids };
}
