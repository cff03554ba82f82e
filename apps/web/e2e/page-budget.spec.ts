import { expect, test } from "@playwright/test";
import { z } from "zod";
import { isTeachersPath } from "../src/addresses";
import { attackSize, inWords, noteCounts } from "../src/testing/attack.ts";
import { type LargeClass, makeLargeClass } from "./browser/large-class.ts";
import { startOwnServer, type OwnServer } from "./browser/own-server.ts";
import { fill, routesBelow } from "./browser/site-routes.ts";

/** How many students the class has. */
const students = attackSize(60);

/** What a page for students or for everybody may keep its thread for at once, in milliseconds of its CPU time. */
const budget = 50;

/** CPU time that other work on the machine adds to ours, as it takes our caches. */
const margin = 3;

/** What a teacher's page may take of the worker with the class of the committed run. It keeps no student waiting. */
const workersBudget = 3000;

/** Every page of the site; those in frames are the same ones. */
const pages = routesBelow("")
  .filter(({ kind, address }) => kind === "page" && !address.startsWith("/embed/"))
  .map(({ address }) => address);

const threadSchema = z.object({
  event: z.literal("thread"),
  url: z.string(),
  whole: z.number(),
  longest: z.number(),
});
type Thread = z.infer<typeof threadSchema>;

/** Whose a page is, and what its address has to be filled with. */
function visit(page: string, { id, code, teacher, submitted, atWork, ...ids }: LargeClass) {
  const isResult = page.endsWith("/result") || page.endsWith("/results/attempts/{attempt}");
  const student = isResult || page.endsWith("/delete") ? submitted : atWork;
  const attempt = student.attempt;
  const of = page.startsWith("/attempts/") ? { id: attempt } : { id };
  const parts = { ...of, ...ids, code, attempt, article: "will-of-victory", quizTopic: "all", n: "1" };
  const drawn = "?questions=50&seed=test";
  const query: Record<string, string> = {
    "/articles/{article}/quiz/{quizTopic}": drawn,
    "/articles/{article}/quiz/{quizTopic}/download": drawn,
    "/assignments/{id}/print": "?key=1",
    "/assignments/{id}/students/{student}/merge": `?into=${ids.other}`,
    "/assignments/{id}/results/regrade": `?kind=drop&question=${ids.question}`,
  };
  const isStudents = page.startsWith("/attempts/") || page.startsWith("/a/");
  return { path: fill(page, parts) + (query[page] ?? ""), token: isStudents ? student.token : teacher };
}

/** What the thread that answered an address was kept for, as it told; the least of some times. */
async function measure(server: OwnServer, path: string, token: string) {
  const told: Thread[] = [];
  let status = 0;
  let size = 0;
  for (let time = 0; time < 3; time += 1) {
    const from = server.log().length;
    const answer = await fetch(`${server.url}${path}`, {
      headers: { cookie: `wellread=${token}` },
      redirect: "manual",
    });
    status = answer.status;
    size = (await answer.text()).length;
    const find = () =>
      server
        .log()
        .slice(from)
        .split("\n")
        .filter((line) => line.includes('"event":"thread"') && line.endsWith("}"))
        .map((line) => threadSchema.parse(JSON.parse(line)))
        .filter(({ url }) => url === path);
    await expect.poll(() => find().length, { intervals: [10] }).toBe(1);
    told.push(...find());
  }
  const [least] = told.toSorted((one, other) => one.longest - other.longest);
  if (least === undefined) throw new Error("not measured");
  return { status, size, ...least };
}

test("no page keeps its thread long, however large a class and its quiz are @desktop", async () => {
  test.setTimeout(300_000 + students * 300);
  const server = await startOwnServer("", { args: ["--import", "./e2e/browser/tell-thread.ts"] });
  try {
    await expect.poll(() => server.children().length, { timeout: 60_000 }).toBe(1);
    const made = await makeLargeClass(server, students);
    const rows: string[] = [];
    const over: string[] = [];
    for (const page of pages) {
      const { path, token } = visit(page, made);
      const { status, size, whole, longest } = await measure(server, path, token);
      const row = [longest.toFixed(1).padStart(8), whole.toFixed(1).padStart(8), status, size, page].join(
        "  ",
      );
      rows.push(row);
      noteCounts(row);
      const isOver = isTeachersPath(page)
        ? whole > workersBudget && students <= 60
        : longest > budget * margin;
      if (isOver || status >= 400) over.push(row);
    }
    noteCounts(
      `${rows.length} pages, ${inWords(students)} students with 50 questions; ms at once, ms in all, status, letters\n${rows.toSorted().toReversed().join("\n")}`,
    );
    expect(over).toEqual([]);
  } finally {
    await server.kill();
  }
});
