import { nicknameSchema } from "@wellread/assessment";
import { formats } from "@wellread/formats";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isTeachersPath } from "@/addresses";
import { closeDatabase, openDatabase, setDatabase } from "@/database/database";
import { type Made as MadeDatabase, makeDatabase } from "@/database/testing/make-database";
import type { AttemptView } from "@/model/attempt";
import { findRetelling } from "@/reading/reading.server";
import { appRoutes } from "@/testing/app-routes";
import { assign, join, led, take } from "@/testing/assign";
import { type LargeClass, longNames, makeLargeClass } from "@/testing/large-class";
import { question, responsePath } from "@/testing/take";
import { measureThread, type ThreadTime } from "@/testing/thread-time";
import { type Answer, Visitor } from "@/testing/visitor";
import { apiRoutes } from "./routes";

/**
 * How many students the class has. `BUDGET=1000 vitest run thread-budget` drives every route with the largest there can
 * be, and prints what each took.
 */
const students = Number(process.env["BUDGET"] ?? 60);
const isTold = process.env["BUDGET"] !== undefined;

/** What a request of a student or of anybody may keep the thread for, in milliseconds of its CPU time. */
const budget = 50;

/** CPU time that other work on the machine adds to ours, as it takes our caches; the routes need a third of the budget. */
const margin = 3;

/** What a teacher's may take of the worker with the class of the committed run. It keeps no student waiting. */
const workersBudget = isTold ? Number.POSITIVE_INFINITY : 3000;

type Row = { route: string; input: string; status: number; time: ThreadTime };
const rows: Row[] = [];

/** The least of three times, as the first is slower and a collection of garbage may fall into one. */
async function drive(route: string, input: string, ask: (time: number) => Promise<Answer>): Promise<Row> {
  const taken: Row[] = [];
  for (let time = 0; time < 3; time += 1) {
    const { value, time: took } = await measureThread(() => ask(time));
    taken.push({ route, input, status: value.status, time: took });
  }
  const [least] = taken.toSorted((one, other) => one.time.longest - other.time.longest);
  if (least === undefined) throw new Error("not driven");
  rows.push(least);
  return least;
}

const article = "will-of-victory";
const nicknames = (names: readonly string[]) => names.map((name) => nicknameSchema.parse(name));
const quiz = { article, topic: "all", questions: 50 };
/** As long as a form or a JSON body can be. */
const filler = "x".repeat(64 * 1024 - 200);
const missing = "AAAAAAAAAAAAAAAAAAAAAA";

let large: LargeClass;
const solos: { visitor: Visitor; id: string }[] = [];
let listed: string;
/** Somebody whose class reads a pasted text, as long as it may be. */
let reader: Awaited<ReturnType<typeof take>>;
/** The address of the article as it is retold. */
let retold: string;
const teacher = new Visitor();
let newcomers = 0;

/** A question of an attempt, counted from its end: how many there are follows from the bank. */
const lastQuestion = (attempt: AttemptView, before = 0) =>
  question(attempt, attempt.questions.length - before);

const asked = (at: number) => {
  const student = large.open[at];
  if (student === undefined) throw new Error("no student");
  return student;
};

const solo = (at: number) => {
  const found = solos[at];
  if (found === undefined) throw new Error("nobody alone");
  return found;
};

const startSolo = async (): Promise<{ visitor: Visitor; id: string }> => {
  const visitor = new Visitor();
  const { headers } = await visitor.post("/api/v1/attempts", quiz);
  return { visitor, id: headers.get("location")?.split("/").at(-1) ?? "" };
};

type Drive = { input: string; ask: (time: number) => Promise<Answer> };

/** Every route that teachers do not have for themselves, each with the largest that may be sent or is stored. */
const others: Record<string, Drive> = {
  "GET /api/v1/articles/{id}": { input: "", ask: () => teacher.get(`/api/v1/articles/${article}`) },
  "GET /api/v1/articles/{id}/facts": {
    input: "",
    ask: () => teacher.get(`/api/v1/articles/${article}/facts`),
  },
  "GET /api/v1/articles/{id}/questions": {
    input: "the whole bank",
    ask: () => teacher.get(`/api/v1/articles/${article}/questions`),
  },
  "POST /api/v1/attempts": {
    input: "all questions",
    ask: () => new Visitor().post("/api/v1/attempts", quiz),
  },
  "GET /api/v1/attempts/{id}": {
    input: "all questions, 25 own",
    ask: () => asked(0).visitor.get(`/api/v1/attempts/${asked(0).attempt.id}`),
  },
  "PUT /api/v1/attempts/{id}/responses/{questionId}": {
    input: "in a quiz of all questions, 25 own",
    ask: (time) =>
      asked(0).visitor.put(responsePath(asked(0).attempt, question(asked(0).attempt, 1)), {
        response: null,
        revision: time + 10,
      }),
  },
  "POST /api/v1/attempts/{id}/responses/{questionId}/check": {
    input: "in a quiz of all questions, 25 own",
    ask: (time) =>
      asked(1).visitor.post(
        `${responsePath(asked(1).attempt, lastQuestion(asked(1).attempt, 2 - time))}/check`,
      ),
  },
  "POST /api/v1/attempts/{id}/responses/{questionId}/second-check": {
    input: "in a quiz of all questions, 25 own",
    ask: (time) =>
      asked(1).visitor.post(
        `${responsePath(asked(1).attempt, lastQuestion(asked(1).attempt, 2 - time))}/second-check`,
      ),
  },
  "POST /api/v1/attempts/{id}/responses/{questionId}/reveal": {
    input: "in a quiz of all questions, 25 own",
    ask: (time) =>
      asked(1).visitor.post(
        `${responsePath(asked(1).attempt, lastQuestion(asked(1).attempt, 2 - time))}/reveal`,
      ),
  },
  "GET /api/v1/attempts/{id}/checked": {
    input: "three answers",
    ask: () => asked(1).visitor.get(`/api/v1/attempts/${asked(1).attempt.id}/checked`),
  },
  "POST /api/v1/attempts/{id}/submission": {
    input: "50 answers",
    ask: (time) => asked(time + 1).visitor.post(`/api/v1/attempts/${asked(time + 1).attempt.id}/submission`),
  },
  "GET /api/v1/attempts/{id}/result": {
    input: "50 answers",
    ask: () => asked(1).visitor.get(`/api/v1/attempts/${asked(1).attempt.id}/result`),
  },
  "GET /articles/{article}/texts/{version}": {
    input: "every text of it",
    ask: () => new Visitor().get(retold),
  },
  "GET /attempts/{id}/reading/text": {
    input: "a pasted text of 30,000 letters",
    ask: () => reader.visitor.get(`/attempts/${reader.attempt.id}/reading/text`),
  },
  "POST /reading": {
    input: "a form of 64 KiB",
    ask: () => new Visitor().submit("/reading", [["page", filler]]),
  },
  "GET /api/v1/oembed": {
    input: "a long address",
    ask: () => teacher.get(`/api/v1/oembed?url=${encodeURIComponent(`http://localhost:3000/?${filler}`)}`),
  },
  "GET /api/v1/a/{code}": {
    input: "a large class",
    ask: () => new Visitor().get(`/api/v1/a/${large.code}`),
  },
  "POST /api/v1/a/{code}/attempts": {
    input: "own questions for each",
    ask: () =>
      new Visitor().post(`/api/v1/a/${large.code}/attempts`, { nickname: `Newcomer ${newcomers++}` }),
  },
  "POST /api/v1/a/{code}/resume": {
    input: "a large class",
    ask: () => new Visitor().post(`/api/v1/a/${large.code}/resume`, { code: "34679CDF" }),
  },
  "POST /api/v1/a/{code}/leave": {
    input: "",
    ask: () => new Visitor().post(`/api/v1/a/${large.code}/leave`),
  },
  "GET /api/v1/assignments/{id}/events": {
    input: "only who may watch waits",
    ask: () => new Visitor().get(`/api/v1/assignments/${large.id}/events`),
  },
  "GET /api/v1/openapi.json": { input: "", ask: () => teacher.get("/api/v1/openapi.json") },
  "GET /developers/data.md": { input: "", ask: () => teacher.get("/developers/data.md") },
  "GET /site.css": { input: "", ask: () => teacher.get("/site.css") },
  "GET /livez": { input: "", ask: () => teacher.get("/livez") },
  "GET /readyz": { input: "", ask: () => teacher.get("/readyz") },
  "GET /failed": { input: "", ask: () => teacher.get("/failed") },
  "GET /embed/failed": { input: "", ask: () => teacher.get("/embed/failed") },
  "GET /embed/{article}/{quizTopic}": {
    input: "all questions",
    ask: () => new Visitor().get(`/embed/${article}/all?questions=50`),
  },
  "GET /embed/a/{code}": { input: "", ask: () => new Visitor().get(`/embed/a/${large.code}`) },
  "GET /api/{path}": { input: "nothing there", ask: () => teacher.get("/api/nothing") },
  "POST /attempts": {
    input: "all questions",
    ask: () =>
      new Visitor().submit("/attempts", [
        ["article", article],
        ["topic", "all"],
        ["questions", "50"],
      ]),
  },
  "POST /attempts/{id}/questions/{n}/response": {
    input: "a form of 64 KiB",
    ask: () =>
      asked(0).visitor.submit(
        `/attempts/${asked(0).attempt.id}/questions/1/response`,
        Array.from({ length: 4500 }, (_, at) => [`option`, `x${at}`]),
      ),
  },
  "POST /attempts/{id}/submission": {
    input: "50 answers",
    ask: (time) => solo(time).visitor.submit(`/attempts/${solo(time).id}/submission`, []),
  },
  "POST /attempts/{id}/deletion": {
    input: "50 answers",
    ask: (time) => solo(time).visitor.submit(`/attempts/${solo(time).id}/deletion`, []),
  },
  "POST /a/{code}/join": {
    input: "a list of 300 long names",
    ask: (time) => join(new Visitor(), listed, longNames(300)[299 - time]),
  },
  "POST /a/{code}/leave": { input: "", ask: () => asked(0).visitor.submit(`/a/${large.code}/leave`, []) },
  "POST /a/{code}/resume": {
    input: "a form of 64 KiB",
    ask: () => new Visitor().submit(`/a/${large.code}/resume`, [["code", filler]]),
  },
  "POST /a/entry": { input: "a form of 64 KiB", ask: () => teacher.submit("/a/entry", [["code", filler]]) },
  "POST /manage/session": {
    input: "a form of 64 KiB",
    ask: () => teacher.submit("/manage/session", [["secret", filler]]),
  },
};

/** What comes after all others, as it ends what they need. */
const last = new Set(["POST /api/v1/attempts/{id}/submission", "GET /api/v1/attempts/{id}/result"]);
const inOrder = [
  ...Object.entries(others).filter(([route]) => !last.has(route)),
  ...Object.entries(others).filter(([route]) => last.has(route)),
];

/** Formats whose files are driven one by one. */
const files = "GET /api/v1/articles/{id}/quizzes/{topic}/files/{format}";

const keyless = (address: string): string => address.replace(/^\/embed\/t\/\{token\}/, "");

/** The largest a teacher asks for, by the worker. */
const worker: Record<string, (time: number) => Promise<Answer>> = Object.fromEntries(
  [
    "",
    "/questions",
    "/students",
    "/results",
    "/regrades",
    "/results.csv",
    "/results.xlsx",
    "/export.json",
  ].map((path) => [
    `GET /api/v1/assignments/{id}${path}`,
    () => teacher.get(`/api/v1/assignments/${large.id}${path}`),
  ]),
);

const sendNames = (time: number): Promise<Answer> =>
  teacher.sendJson("PATCH", `/api/v1/assignments/${large.id}`, {
    extraTime: longNames(300).map((name) => ({ name, minutes: 6 + time })),
    allowedNames: longNames(300),
  });

describe("the time of the thread", () => {
  let database: MadeDatabase | undefined;
  beforeAll(async () => {
    database = await makeDatabase.sqlite();
    setDatabase(await openDatabase(database.place));
    large = await makeLargeClass(teacher, students);
    for (let at = 0; at < 3; at += 1) solos.push(await startSolo());
    const allowedNames = nicknames(longNames(300));
    const made = await assign({ allowedNames, variant: "per-student", questions: 50 });
    listed = made.code;
    const reading = { kind: "text", value: "a b.\n".repeat(6000) } as const;
    reader = await take((await assign({ reading })).code, "Mira");
    retold = (await findRetelling(article))?.source ?? "";
  });
  afterAll(async () => {
    await closeDatabase();
    await database?.remove();
    if (!isTold) return;
    const lines = rows
      .toSorted((one, other) => other.time.longest - one.time.longest)
      .map(({ route, input, status, time }) =>
        [time.longest.toFixed(1).padStart(8), time.whole.toFixed(1).padStart(8), status, route, input].join(
          "  ",
        ),
      );
    process.stdout.write(
      `\n${rows.length} inputs, ${students} students; ms at once, ms in all\n${lines.join("\n")}\n`,
    );
  });

  it("is asked of every route that there is, but for those of teachers, which the worker has", () => {
    const known = new Set(Object.keys(others).map((route) => route.slice(route.indexOf(" ") + 1)));
    known.add(files.slice(4));
    const left = [...new Set(appRoutes.map(({ address }) => keyless(address)))].filter(
      (address) => !isTeachersPath(address) && !known.has(address) && address !== "/api/v1/{path}",
    );
    expect(left).toEqual([]);
    const operations = apiRoutes.map(({ method, path }) => `${method} ${path}`);
    const undriven = operations.filter(
      (route) =>
        !isTeachersPath(route.slice(route.indexOf(" ") + 1)) && route !== files && !(route in others),
    );
    expect(undriven).toEqual([]);
  });

  it.each(inOrder)("%s holds up nobody", async (route, { input, ask }) => {
    const { time, status } = await drive(route, input, ask);
    expect(status === 500).toBe(route.endsWith("/failed"));
    expect(time.longest).toBeLessThan(budget * margin);
  });

  it.each(formats)("a file of fifty questions in %s holds up nobody", async (format) => {
    const path = `/api/v1/articles/${article}/quizzes/all/files/${format}?questions=50&seed=test`;
    const { time, status } = await drive(files, format, () => teacher.get(path));
    expect(status).toBe(200);
    expect(time.longest).toBeLessThan(budget * margin);
  });

  it.each(Object.entries(worker))("%s is the worker's, and bounded", async (route, ask) => {
    const { time, status } = await drive(route, `${students} students, all questions`, ask);
    expect([status, isTeachersPath(`/api/v1/assignments/${large.id}`)]).toEqual([200, true]);
    expect(time.whole).toBeLessThan(workersBudget);
  });

  it.each(formats)("a file of an assignment in %s is the worker's, and bounded", async (format) => {
    const { time, status } = await drive(
      "GET /api/v1/assignments/{id}/files/{format}",
      `${format}, 25 own questions`,
      () => teacher.get(`/api/v1/assignments/${large.id}/files/${format}`),
    );
    expect(status).toBe(200);
    expect(time.whole).toBeLessThan(workersBudget);
  });

  it("the settings with the longest lists are the worker's, and bounded", async () => {
    const { time, status } = await drive(
      "PATCH /api/v1/assignments/{id}",
      "two lists of 300 names",
      sendNames,
    );
    expect(status).toBe(200);
    expect(time.whole).toBeLessThan(workersBudget);
  });

  it("the making of an assignment, its duplicate and a regrade of all are the worker's, and bounded", async () => {
    const settings = { questions: 50, variant: "per-student" };
    const makes: [string, (time: number) => Promise<Answer>][] = [
      [
        "POST /api/v1/assignments",
        () => new Visitor().post("/api/v1/assignments", { article, topic: "all", settings }),
      ],
      [
        "POST /api/v1/assignments/{id}/duplicate",
        () => teacher.post(`/api/v1/assignments/${large.id}/duplicate`),
      ],
      [
        "POST /api/v1/assignments/{id}/regrades",
        () =>
          teacher.post(`/api/v1/assignments/${large.id}/regrades`, {
            regrade: { kind: "drop", question: lastQuestion(asked(0).attempt).id },
            reason: "Read again",
            preview: true,
          }),
      ],
      ["GET /api/v1/assignments", () => teacher.get("/api/v1/assignments")],
    ];
    for (const [route, ask] of makes) {
      const { time, status } = await drive(route, "the most", ask);
      expect([route, status < 500]).toEqual([route, true]);
      expect(time.whole).toBeLessThan(workersBudget);
    }
  });
});

it("an address of nobody costs little", async () => {
  const { value, time } = await measureThread(() =>
    new Visitor().get(`/api/v1/assignments/${missing}/results`),
  );
  expect([value.status, led(value)]).toEqual([404, ""]);
  expect(time.longest).toBeLessThan(budget * margin);
});
