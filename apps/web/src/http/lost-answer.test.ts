import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { afterEach, expect, it, vi } from "vitest";
import { listOwnAssignments } from "@/assignment/manage.server";
import { loadProgress } from "@/assignment/progress.server";
import { getDatabase } from "@/database/database";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { newSecret, ownerOf, type Secret } from "@/identity/identity";
import { consume, rules } from "@/limits/limits";
import { newIdempotencyKey } from "@/model/ids";
import { answer } from "@/testing/app-routes";
import { assign, attemptAt, led, type Made, ownerOfVisitor, secretOf } from "@/testing/assign";
import { databaseVariables, spawnScript } from "@/testing/spawn-script";
import { type Answer, Visitor } from "@/testing/visitor";

type Fields = [string, string][];

const names = Array.from({ length: 15 }, (_, at) => `Pupil ${String.fromCodePoint(0x4e00 + at)}`);
const quiz: Fields = [
  ["article", "will-of-victory"],
  ["topic", "all"],
];
const keyed = (fields: Fields, key: string = newIdempotencyKey()): Fields => [
  ...fields,
  ["idempotencyKey", key],
];

/** A browser that sends a form whose answer never comes: all that it has afterwards is what it had before the form was acted on. */
async function lose(path: string, fields: Fields): Promise<Visitor> {
  const visitor = new Visitor();
  const send = (address: string) =>
    answer(
      new Request(`http://localhost:3000${address}`, {
        method: "POST",
        body: new URLSearchParams(fields),
        headers: {
          host: "localhost:3000",
          "sec-fetch-site": "same-origin",
          cookie: visitor.cookie ?? "",
        },
      }),
    );
  const asked = await send(path);
  if (asked.status === 307) {
    visitor.cookie = asked.headers.get("set-cookie")?.split(";", 1)[0];
    await send(asked.headers.get("location") ?? "");
  }
  return visitor;
}

const studentsOf = async ({ teacher, id }: Pick<Made, "teacher" | "id">) =>
  (await loadProgress(id, ownerOfVisitor(teacher)))?.students.map(({ nickname, attemptsStarted }) => [
    nickname,
    attemptsStarted,
  ]);

const soloAttempts = async (owner: string): Promise<number> => {
  const database = await getDatabase();
  const { n } = await database
    .selectFrom("attempts")
    .select(({ fn }) => fn.countAll<number>().as("n"))
    .where("owner", "=", owner)
    .where("assignment", "is", null)
    .executeTakeFirstOrThrow();
  return n;
};

const assignmentsOf = async (owner: ReturnType<typeof ownerOf>): Promise<string[]> =>
  (await listOwnAssignments(owner)).map(({ id }) => id);

const program = (secret: Secret) => {
  const visitor = new Visitor();
  const post = (path: string, body: object): Promise<Answer> =>
    visitor.sendJson("POST", path, body, { "sec-fetch-site": "", authorization: `Bearer ${secret}` });
  return { post, owner: ownerOf(secret) };
};

afterEach(() => vi.unstubAllEnvs());

describeEachDatabase("a form whose answer is lost", (place) => {
  it("lets 15 of 15 students come back under their own names, by the same form and by a new page", async () => {
    const made = await assign();
    const path = `/a/${made.code}/join`;
    for (const [at, name] of names.entries()) {
      const form = keyed([["nickname", name]]);
      const visitor = await lose(path, form);
      const again = await visitor.submit(path, at % 2 === 0 ? form : keyed([["nickname", name]]));
      expect(led(again)).toMatch(/^\/attempts\/[\w-]{22}\/questions\/1$/);
      expect((await attemptAt(visitor, led(again))).assignment?.student?.nickname).toBe(name);
    }
    expect(await studentsOf(made)).toEqual(names.map((name) => [name, 1]));
  });

  it("starts one attempt, and makes one assignment", async () => {
    for (const [path, count] of [
      ["/attempts", soloAttempts],
      ["/assignments/new", async (owner) => (await assignmentsOf(owner)).length],
    ] as const satisfies [string, (owner: ReturnType<typeof ownerOf>) => Promise<number>][]) {
      const form = keyed(quiz);
      const visitor = await lose(path, form);
      const again = await visitor.submit(path, form);
      expect([path, again.status, await count(ownerOfVisitor(visitor))]).toEqual([path, 303, 1]);
      // What a new page sends is meant.
      await visitor.submit(path, keyed(quiz));
      expect([path, await count(ownerOfVisitor(visitor))]).toEqual([path, 2]);
    }
  });

  it("leads back to what it made, with the link that was not seen", async () => {
    const form = keyed(quiz);
    const teacher = await lose("/assignments/new", form);
    const [made = ""] = await assignmentsOf(ownerOfVisitor(teacher));
    expect(led(await teacher.submit("/assignments/new", form))).toBe(`/assignments/${made}/share`);
    const copy = keyed([]);
    const copies = [1, 2].map(() => teacher.submit(`/assignments/${made}/duplicate`, copy));
    expect(new Set((await Promise.all(copies)).map(led)).size).toBe(1);
    expect(await assignmentsOf(ownerOfVisitor(teacher))).toHaveLength(2);
  });

  it("makes one of everything where it is sent many times at once", async () => {
    const made = await assign();
    const visitor = new Visitor();
    visitor.cookie = `wellread=${newSecret()}`;
    const owner = ownerOfVisitor(visitor);
    for (const [path, fields] of [
      ["/attempts", quiz],
      ["/assignments/new", quiz],
      [`/a/${made.code}/join`, [["nickname", "Mira"]]],
    ] as [string, Fields][]) {
      const form = keyed(fields);
      const answers = await Promise.all(Array.from({ length: 8 }, () => visitor.submit(path, form)));
      expect([path, new Set(answers.map(led)).size, answers[0]?.status]).toEqual([path, 1, 303]);
    }
    expect([await soloAttempts(owner), (await assignmentsOf(owner)).length]).toEqual([1, 1]);
    expect(await studentsOf(made)).toEqual([["Mira", 1]]);
  });

  it("begins no second attempt, even after the first one was submitted", async () => {
    const made = await assign({ attempts: 2 });
    const visitor = new Visitor();
    const path = `/a/${made.code}/join`;
    const form = keyed([["nickname", "Mira"]]);
    const first = led(await visitor.submit(path, form));
    await visitor.post(`/api/v1${first.replace("/questions/1", "/submission")}`);
    expect(led(await visitor.submit(path, form))).toBe(first);
    expect(await studentsOf(made)).toEqual([["Mira", 1]]);
    const second = led(await visitor.submit(path, keyed([])));
    expect(second).toMatch(/^\/attempts\//);
    expect(second).not.toBe(first);
    expect(await studentsOf(made)).toEqual([["Mira", 2]]);
  });

  it("starts no clock for a student who has something to read first, and whose form comes twice", async () => {
    const reading = { kind: "link", value: "https://example.org/article" } as const;
    const made = await assign({ timeLimitMinutes: 10, reading });
    const path = `/a/${made.code}/join`;
    const form = keyed([["nickname", "Mira"]]);
    const visitor = await lose(path, form);
    expect(led(await visitor.submit(path, form))).toBe(`/a/${made.code}`);
    expect(await studentsOf(made)).toEqual([["Mira", 0]]);
    expect(led(await visitor.submit(path, keyed([])))).toMatch(/^\/attempts\//);
    expect(await studentsOf(made)).toEqual([["Mira", 1]]);
  });

  it("leads back after the assignment was closed or locked, and once too many have joined or begun", async () => {
    const made = await assign();
    const address = "203.0.113.77";
    const path = `/a/${made.code}/join`;
    const visitor = new Visitor(address);
    const form = keyed([["nickname", "Mira"]]);
    const joined = led(await visitor.submit(path, form));
    const start = keyed(quiz);
    const started = led(await visitor.submit("/attempts", start));
    for (const rule of ["joinAddress", "start"] as const) {
      const key = rule === "start" ? [address] : [made.id, address];
      for (let n = 0; n <= rules[rule].points; n += 1) await consume([rule, ...key]);
    }
    await made.teacher.submit(`/assignments/${made.id}/lock`, [["locked", "yes"]]);
    expect(led(await visitor.submit(path, form))).toBe(joined);
    expect(led(await visitor.submit("/attempts", start))).toBe(started);
    expect((await visitor.submit("/attempts", keyed(quiz))).status).toBe(429);
    expect(led(await new Visitor(address).submit(path, keyed([["nickname", "Noor"]])))).toContain("problem=");
  });

  it("lets in nobody else: another name is another student, and a browser that forgot has forgotten", async () => {
    const made = await assign();
    const visitor = new Visitor();
    const path = `/a/${made.code}/join`;
    const key = newIdempotencyKey();
    const mira = led(await visitor.submit(path, keyed([["nickname", "Mira"]], key)));
    const noor = led(await visitor.submit(path, keyed([["nickname", "Noor"]], key)));
    expect(noor).not.toBe(mira);
    expect(await studentsOf(made)).toEqual([
      ["Mira", 1],
      ["Noor", 1],
    ]);
    await visitor.submit(`/a/${made.code}/leave`, []);
    expect(led(await visitor.submit(path, keyed([["nickname", "Mira"]], key)))).toMatch(
      /problem=name_taken$/,
    );
    // Somebody else who has the form, but not the cookie.
    expect(led(await new Visitor().submit(path, keyed([["nickname", "Noor"]], key)))).toMatch(
      /problem=name_taken$/,
    );

    const form = keyed(quiz);
    const teacher = new Visitor();
    const first = led(await teacher.submit("/assignments/new", form));
    await teacher.submit("/assignments/forgetting", []);
    const second = led(await teacher.submit("/assignments/new", form));
    expect(second).toMatch(/^\/assignments\/[\w-]{22}\/share$/);
    expect(second).not.toBe(first);
  });

  it("stores nothing by which it could be known to anybody else", async () => {
    const made = await assign();
    const key = newIdempotencyKey();
    const visitor = new Visitor();
    await visitor.submit(`/a/${made.code}/join`, keyed([["nickname", "Mira"]], key));
    await visitor.submit("/attempts", keyed(quiz, key));
    const database = await getDatabase();
    const tables = ["attempts", "students", "student_devices", "assignments", "kept_forms", "audit"] as const;
    for (const table of tables) {
      const rows = JSON.stringify(await database.selectFrom(table).selectAll().execute());
      expect([table, rows.includes(key), rows.includes(secretOf(visitor))]).toEqual([table, false, false]);
    }
  });

  it("leaves one of each where the server is killed before it answers, or in the middle", async () => {
    const made = await assign();
    const script = new URL("../testing/make-and-hang.ts", import.meta.url);
    for (const [round, name] of names.slice(0, 4).entries()) {
      const [secret, key] = [newSecret(), newIdempotencyKey()];
      const child = spawnScript(script, {
        ...databaseVariables(place()),
        SECRET: secret,
        KEY: key,
        CODE: made.code,
        NAME: name,
      });
      child.stderr.pipe(process.stderr);
      const until = round % 2 === 0 ? "stored" : "begins";
      for await (const line of createInterface(child.stdout)) {
        if (line !== until) continue;
        await setTimeout(until === "begins" ? Math.random() * 60 : 0);
        child.kill("SIGKILL");
      }
      const visitor = new Visitor();
      visitor.cookie = `wellread=${secret}`;
      const back = led(await visitor.submit(`/a/${made.code}/join`, keyed([["nickname", name]], key)));
      expect((await attemptAt(visitor, back)).assignment?.student?.nickname).toBe(name);
      for (const path of ["/attempts", "/assignments/new"]) {
        expect((await visitor.submit(path, keyed(quiz, key))).status).toBe(303);
      }
      const owner = ownerOf(secret);
      expect([await soloAttempts(owner), (await assignmentsOf(owner)).length]).toEqual([1, 1]);
    }
    expect(await studentsOf(made)).toEqual(names.slice(0, 4).map((name) => [name, 1]));
  }, 60_000);
});

describeEachDatabase("a request of a program whose answer is lost", () => {
  it("lets 15 of 15 students come back by tokens that the program drew itself", async () => {
    const made = await assign();
    const path = `/api/v1/a/${made.code}/attempts`;
    for (const nickname of names) {
      const { post } = program(newSecret());
      const first = await post(path, { nickname });
      const again = await post(path, { nickname });
      expect([first.status, again.status]).toEqual([201, 201]);
      expect(again.json).toEqual(first.json);
    }
    expect(await studentsOf(made)).toEqual(names.map((name) => [name, 1]));
  });

  it("starts one attempt and makes one assignment for each key, and gives the same answer", async () => {
    const { post, owner } = program(newSecret());
    const body = { article: "will-of-victory", topic: "all", idempotencyKey: newIdempotencyKey() };
    for (const path of ["/api/v1/attempts", "/api/v1/assignments"]) {
      const first = await post(path, body);
      const again = await post(path, body);
      expect([first.status, again.status]).toEqual([201, 201]);
      expect(again.json).toEqual(first.json);
      // The same key for something else is another request.
      const other = await post(path, { ...body, topic: "people" });
      expect(other.headers.get("location")).not.toBe(first.headers.get("location"));
    }
    expect([await soloAttempts(owner), (await assignmentsOf(owner)).length]).toEqual([2, 2]);
    // Two programs that draw the same key have nothing to do with each other.
    const other = program(newSecret());
    await other.post("/api/v1/attempts", body);
    expect([await soloAttempts(owner), await soloAttempts(other.owner)]).toEqual([2, 1]);
  });

  it.each(["short", "with spaces in it, and signs", "x".repeat(65)])(
    "is refused with the key %j",
    async (key) => {
      const { post } = program(newSecret());
      const body = { article: "will-of-victory", topic: "all", idempotencyKey: key };
      expect((await post("/api/v1/attempts", body)).status).toBe(400);
    },
  );
});
