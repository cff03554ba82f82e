import { Agent, request as ask } from "node:http";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import { z } from "zod";
import { startPostgres } from "../src/database/testing/start-postgres.ts";
import { attackSize, inWords, noteCounts } from "../src/testing/attack.ts";
import {
  type FuzzRequest,
  fuzzRequest,
  type FuzzRoute,
  fuzzRoutes,
  type Scene,
} from "./browser/fuzz-requests.ts";
import { pick, random } from "./browser/json-sample.ts";
import { type OwnServer, startOwnServer } from "./browser/own-server.ts";

/** Requests to each of two databases. */
const requests = Math.ceil(attackSize(800) / 2);
/** Routes after which a class, its students or its cookies are not as they were. */
const endsClass = /^DELETE|delet|forget|leave|links|secrets|merge|submission|\block\b|join|students\/change/;
/** The class that is attacked is made anew after so many requests: some of them delete what they reach. */
const classLasts = 400;
const atOnce = 4;
/** What an API takes is drawn from its description, which does not say all: so many draws are tried. */
const meantAtMost = 20;
/** How much more the server may hold at the end than once it had answered on every route, in megabytes. */
const allowedGrowth = 64;

const seed = Number(process.env["ATTACK_SEED"] ?? 10);

type Answered = {
  status: number;
  retryAfter: string | undefined;
  cookie: string;
  location: string;
  text: string;
  isPage: boolean;
};

/** The longest that is read of an answer: a stream of events has no end. */
const longest = 200_000;

const send = (agent: Agent, url: string, { method, path, headers, body }: FuzzRequest): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const asked = ask({ hostname, port, path, method, headers, agent, timeout: 60_000 }, (answer) => {
      let text = "";
      const finish = (): void =>
        resolve({
          status: answer.statusCode ?? 0,
          retryAfter: answer.headers["retry-after"],
          cookie: answer.headers["set-cookie"]?.[0]?.split(";", 1)[0] ?? "",
          location: answer.headers.location ?? "",
          text,
          isPage: answer.headers["content-type"]?.startsWith("text/html") ?? false,
        });
      const isStream = answer.headers["content-type"]?.startsWith("text/event-stream") ?? false;
      answer.on("data", (chunk: Buffer) => {
        if (text.length < longest) text += chunk.toString("latin1");
        if (isStream) {
          finish();
          answer.destroy();
        }
      });
      answer.on("end", finish);
      answer.on("error", reject);
    });
    asked.on("timeout", () => asked.destroy(new Error("no answer within a minute")));
    asked.on("error", (error) => {
      // A server may close an idle connection in the moment in which it is used again: browsers ask once more, too.
      if (asked.reusedSocket && "code" in error && error.code === "ECONNRESET") {
        send(new Agent(), url, {
          route: "",
          method,
          path,
          headers,
          ...(body !== undefined && { body }),
        }).then(resolve, reject);
      } else reject(error);
    });
    asked.end(body);
  });

/** What names, titles and questions of the class contain: it would be an element or an attribute of a page. */
const marked = `<i hit>" hit='`;
/** It is one, unless the quote belongs to a text in a script: a backslash stands before it, or it begins a part of the text. */
const broken = /<i hit|(?<!\\|\[1,)" hit=/;

const attemptSchema = z.object({
  questions: z.array(z.object({ id: z.string() })),
  assignment: z.object({ student: z.object({ id: z.string() }) }),
});
const assignmentSchema = z.object({ code: z.string() });

/** A class with two students at work, and everybody who may send a request. */
const makeScene = async (agent: Agent, url: string, before: Scene | undefined): Promise<Scene> => {
  const post = async (path: string, fields: Record<string, string>, known = ""): Promise<Answered> => {
    const type = "application/x-www-form-urlencoded";
    const headers = { origin: url, "content-type": type, cookie: known };
    const body = new URLSearchParams(fields).toString();
    const asked = await send(agent, url, { route: "", method: "POST", path, headers, body });
    const { cookie, location } = asked;
    if (asked.status !== 307) return asked;
    const again = { ...headers, cookie };
    return {
      ...(await send(agent, url, { route: "", method: "POST", path: location, headers: again, body })),
      cookie,
    };
  };
  const get = async (path: string, cookie: string): Promise<unknown> =>
    JSON.parse((await send(agent, url, { route: "", method: "GET", path, headers: { cookie } })).text);
  const quiz = { article: "will-of-victory", topic: "all" };
  const teacher = await post("/assignments/new", { ...quiz, title: `Quiz ${marked}` });
  const id = teacher.location.split("/")[2] ?? "";
  const own = { text: `How many ${marked} has it? {#12}` };
  await post(`/assignments/${id}/questions/own`, own, teacher.cookie);
  const { code } = assignmentSchema.parse(await get(`/api/v1/assignments/${id}`, teacher.cookie));
  const [mira, noor] = [
    await post(`/a/${code}/join`, { nickname: `Mira ${marked}` }),
    await post(`/a/${code}/join`, { nickname: `Noor ${marked}` }),
  ];
  const attemptOf = async (student: Answered) => {
    const attempt = student.location.split("/")[2] ?? "";
    return { attempt, ...attemptSchema.parse(await get(`/api/v1/attempts/${attempt}`, student.cookie)) };
  };
  const [first, second] = [await attemptOf(mira), await attemptOf(noor)];
  const question = first.questions[0]?.id ?? "";
  const page = await send(agent, url, {
    route: "",
    method: "GET",
    path: `/attempts/${first.attempt}/questions/1`,
    headers: { cookie: mira.cookie },
  });
  return {
    origin: url,
    known: {
      id,
      code,
      question,
      attempt: first.attempt,
      student: first.assignment.student.id,
      other: second.assignment.student.id,
      into: second.assignment.student.id,
      n: "1",
      article: "will-of-victory",
      quizTopic: "all",
      topic: "all",
      format: "gift",
      locale: "en",
      version: /\/texts\/([\w-]+)/.exec(page.text)?.[1] ?? "",
      studentToken: mira.cookie.split("=")[1] ?? "",
      token: teacher.cookie.split("=")[1] ?? "",
    },
    senders: [
      { cookie: teacher.cookie },
      { cookie: mira.cookie },
      {},
      { cookie: noor.cookie },
      { authorization: `Bearer ${teacher.cookie.split("=")[1] ?? ""}` },
      { "sec-fetch-site": "cross-site", origin: "https://elsewhere.example", cookie: teacher.cookie },
      ...(before?.senders.slice(0, 2) ?? []),
    ],
  };
};

/** What a server holds after it has let go of what it does not need, in megabytes. */
const memoryOf = async (server: OwnServer): Promise<number> => {
  const lines = () => [...server.log().matchAll(/"event":"memory","heapUsed":(\d+)/g)];
  const before = lines().length;
  server.signal("SIGUSR2");
  for (let tries = 0; tries < 200; tries += 1) {
    const found = lines()[before]?.[1];
    if (found !== undefined) return Number(found) / 2 ** 20;
    await setTimeout(50);
  }
  throw new Error("the server did not tell what its memory holds");
};

/** Faults of ours: any 5xx but "try again", which says when, and "this cannot be written in that format". */
const isFault = ({ status, retryAfter }: Answered): boolean =>
  status === 0 || (status >= 500 && !(status === 503 && retryAfter !== undefined) && status !== 501);

type Tally = {
  sent: number;
  statuses: Map<number, number>;
  /** Routes that did what they were asked, or said what stands against it. */
  reached: Set<string>;
  faults: string[];
  /** Routes whose pages contain what was typed, as text. */
  marked: Set<string>;
  injected: string[];
};

/** There is nothing to be seen in this class: no reading, no other device's code, no correction, nobody removed; frames ask few routes of the API. */
const nothingThere =
  /^\w+ \/embed\/t\/\{token\}\/api\/|\/reading$|results\/regrade$|results\/attempts|\/resume$|\/checked?$|\/oembed$|\/files\/|\/comparison$|\/reopen$|\/\{removalId\}$/;

/** Attacks one server: every route as it is meant, and then whatever comes. */
const attack = async (server: OwnServer): Promise<Tally & { routes: FuzzRoute[]; growth: number }> => {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const next = random(seed);
  const described: unknown = await (await fetch(`${server.url}/api/v1/openapi.json`)).json();
  const routes = fuzzRoutes(described);
  const tally: Tally = {
    sent: 0,
    statuses: new Map(),
    reached: new Set(),
    faults: [],
    marked: new Set(),
    injected: [],
  };
  let scene: Scene | undefined;
  const sendOne = async (request: FuzzRequest): Promise<void> => {
    tally.sent += 1;
    const what = `${request.method} ${request.path.slice(0, 200)} ${JSON.stringify(request.headers)} ${String(request.body ?? "").slice(0, 300)}`;
    try {
      const answered = await send(agent, server.url, request);
      tally.statuses.set(answered.status, (tally.statuses.get(answered.status) ?? 0) + 1);
      const at = answered.isPage ? answered.text.search(broken) : -1;
      if (at >= 0) tally.injected.push(`${answered.text.slice(Math.max(0, at - 60), at + 60)} in ${what}`);
      if (answered.isPage && answered.text.includes("&lt;i hit&gt;")) tally.marked.add(request.route);
      if (isFault(answered)) tally.faults.push(`${answered.status} ${what}`);
      if (answered.status < 400 || answered.status === 409) tally.reached.add(request.route);
    } catch (error) {
      // Of a body that is too large no more is read than the limit, and the connection is closed.
      const isCut = (request.body?.length ?? 0) > 60_000;
      if (!isCut) tally.faults.push(`${String(error)} ${what}`);
    }
  };
  let total = 0;
  // Each route as it is meant, until it does what it is asked, and with a new class where the one before may have ended it.
  for (const route of routes) {
    for (let tries = 0; tries < meantAtMost && !tally.reached.has(route.name); tries += 1) {
      scene ??= await makeScene(agent, server.url, undefined);
      await sendOne(fuzzRequest(next, route, scene, false));
      if (endsClass.test(route.name)) scene = undefined;
      total += 1;
      if (nothingThere.test(route.name)) break;
    }
  }
  const before = await memoryOf(server);
  for (; total < requests; total += classLasts) {
    const current = await makeScene(agent, server.url, scene);
    scene = current;
    let left = Math.min(classLasts, requests - total);
    const work = async (): Promise<void> => {
      while (left > 0) {
        left -= 1;
        await sendOne(fuzzRequest(next, pick(next, routes), current, true));
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
  }
  agent.destroy();
  return { ...tally, routes, growth: (await memoryOf(server)) - before };
};

for (const database of ["SQLite", "PostgreSQL"]) {
  test(`whatever is sent to whichever route is answered without a fault of ours, on ${database} @desktop`, async () => {
    test.setTimeout(600_000 + requests * 200);
    const postgres = database === "PostgreSQL" ? await startPostgres() : undefined;
    const server = await startOwnServer(postgres === undefined ? "" : `${postgres.url}/postgres`, {
      environment: { TRUST_PROXY: "1" },
      args: ["--import", "./e2e/browser/tell-memory.ts"],
    });
    try {
      const {
        sent,
        statuses,
        reached,
        faults,
        marked: shown,
        injected,
        routes,
        growth,
      } = await attack(server);
      const answers = [...statuses].toSorted(([one], [other]) => one - other);
      noteCounts(
        `${inWords(sent)} requests to ${routes.length} routes on ${database}, ${reached.size} of them reached: ${faults.length} faults of ours, memory ${growth.toFixed(1)} MB more after collection; ${answers.map(([status, count]) => `${status}: ${inWords(count)}`).join(", ")}`,
      );
      noteCounts(
        `${shown.size} pages with names, titles and questions that are markup: ${injected.length} injections`,
      );
      // First what the server says of its faults: it names their cause.
      expect(server.log().match(/^.*"(?:handler|page)_failed".*$/gm) ?? []).toEqual([]);
      expect(faults.slice(0, 20)).toEqual([]);
      expect(injected.slice(0, 5)).toEqual([]);
      expect(shown.size).toBeGreaterThan(20);
      const missed = routes
        .map(({ name }) => name)
        .filter((name) => !reached.has(name) && !nothingThere.test(name));
      expect(missed, "routes that refused everything, so that nothing behind their checks was tried").toEqual(
        [],
      );
      expect(growth).toBeLessThan(allowedGrowth);
    } finally {
      await server.kill();
      await postgres?.stop();
    }
  });
}
