import { nicknameSchema } from "@wellread/assessment";
import type { PublicAskedQuestion } from "@wellread/content";
import { bank } from "@wellread/content/questions/will-of-victory";
import { afterAll, describe, expect, it } from "vitest";
import { z } from "zod";
import trust from "../../../../docs/trust.md?raw";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import type { AttemptView } from "@/model/attempt";
import { assign, attemptAt, join, led, type Made, take } from "@/testing/assign";
import {
  bankCount,
  columns,
  earlyKeys,
  type EarlyWay,
  listed,
  ownCount,
  ownGift,
  ownWord,
} from "@/testing/early-keys";
import { guess } from "@/testing/guess";
import { responsePath } from "@/testing/take";
import { type Answer, Visitor } from "@/testing/visitor";

type Student = Awaited<ReturnType<typeof take>>;

/** A class in which Mira is at work and wants the keys, Noor is done, and Kim has not come. */
type Scene = { made: Made; mira: Student; noor: Student; attempts: number };

const [miraName, noorName, kimName] = listed;

const answerAll = async ({ visitor, attempt }: Student, asked = attempt.questions): Promise<void> => {
  for (const one of asked) {
    await visitor.put(responsePath(attempt, one), { response: guess(one), revision: 1 });
  }
};

const submit = ({ visitor, attempt }: Student): Promise<Answer> =>
  visitor.post(`/api/v1/attempts/${attempt.id}/submission`);

/** Everything that an attempt's owner is given. */
async function readAll({ visitor, attempt }: Student): Promise<Answer[]> {
  const path = `/api/v1/attempts/${attempt.id}`;
  return Promise.all([visitor.get(path), visitor.get(`${path}/result`), visitor.get(`${path}/checked`)]);
}

async function openScene(settings: (typeof all)[number]["settings"]): Promise<Scene> {
  const made = await assign({ questions: bankCount, ...settings });
  const added = await made.teacher.send(`/api/v1/assignments/${made.id}/questions`, {
    method: "POST",
    body: ownGift(),
    headers: { "content-type": "text/plain" },
  });
  expect(added.json).toMatchObject({ problemCount: 0 });
  const mira = await take(made.code, miraName);
  expect(mira.attempt.questions).toHaveLength(bankCount + ownCount);
  await answerAll(mira, mira.attempt.questions.slice(0, 3));
  const attempts = settings.attempts ?? 1;
  const noor = await take(made.code, noorName);
  await answerAll(noor);
  await submit(noor);
  return { made, mira, noor, attempts };
}

/** Joins under a name in a private window, if that is possible, and does the same in every attempt of that name. */
async function takeAs(
  { made, attempts }: Scene,
  name: string,
  work: (student: Student) => Promise<unknown>,
): Promise<Answer[]> {
  const visitor = new Visitor();
  const read: Answer[] = [];
  for (let number = 1; number <= attempts; number += 1) {
    const address = led(await join(visitor, made.code, name));
    if (!address.startsWith("/attempts/")) return read;
    const student = { visitor, attempt: await attemptAt(visitor, address) };
    await work(student);
    await submit(student);
    read.push(...(await readAll(student)));
  }
  return read;
}

/** For each interaction, what a program can send that answers nothing. */
const empty: Record<string, object> = {
  "true-false-set": { values: {} },
  "multiple-response": { options: [] },
  match: { pairs: {} },
  order: { options: [] },
  "text-entry": { text: " " },
  "number-entry": { text: " " },
  "inline-choice": { gaps: {} },
};

const check = async ({ visitor, attempt }: Student): Promise<Answer[]> => {
  const read: Answer[] = [];
  for (const asked of attempt.questions) {
    read.push(await visitor.post(`${responsePath(attempt, asked)}/check`));
  }
  return read;
};

const missing = "AAAAAAAAAAAAAAAAAAAAAA";

/**
 * What anyone may download, whatever an assignment is set to: eight quizzes as files, and the bank itself, which is a
 * published package.
 */
let publicBank: Promise<Answer[]> | undefined;
const readBank = async (): Promise<Answer[]> => {
  const file = "/api/v1/articles/will-of-victory/quizzes/all/files/json";
  const seeds = ["a", "b", "c", "d", "e", "f", "g", "h"];
  const files = await Promise.all(
    seeds.map((seed) => new Visitor().get(`${file}?seed=${seed}&questions=50`)),
  );
  const json = { questions: bank.questions.map((question) => ({ question })) };
  return [...files, { status: 200, headers: new Headers(), text: JSON.stringify(bank), json }];
};

/** What each way to have keys early is given. */
const ways: Record<EarlyWay, (scene: Scene) => Promise<Answer[]>> = {
  "reads the public bank": () => (publicBank ??= readBank()),
  "submits nothing under a second name": (scene) => takeAs(scene, "Second", async () => undefined),
  "submits nothing in a frame": async ({ made }) => {
    const opened = await new Visitor().send(`/embed/a/${made.code}`, {
      headers: { "sec-fetch-site": "cross-site" },
    });
    const [, prefix = ""] = /^(\/embed\/t\/[\w-]{43})/.exec(led(opened)) ?? [];
    const visitor = new Visitor();
    const joined = led(await visitor.submit(`${prefix}/a/${made.code}/join`, [["nickname", "Framed"]]));
    const [, id = missing] = /attempts\/([\w-]{22})/.exec(joined) ?? [];
    await visitor.post(`${prefix}/api/v1/attempts/${id}/submission`);
    return [await visitor.get(`${prefix}/api/v1/attempts/${id}/result`)];
  },
  "practises what a blank attempt missed": async (scene) => {
    const read: Answer[] = [];
    await takeAs(scene, "Practising", async (student) => {
      await submit(student);
      const started = await student.visitor.post("/api/v1/attempts", { practiceOf: student.attempt.id });
      if (started.status !== 201) return;
      const { attempt } = z.object({ attempt: z.custom<AttemptView>() }).parse(started.json);
      const practising = { visitor: student.visitor, attempt };
      await answerAll(practising);
      await submit(practising);
      read.push(...(await readAll(practising)));
    });
    return read;
  },
  "answers one question under a second name": (scene) =>
    takeAs(scene, "Third", (student) => answerAll(student, student.attempt.questions.slice(0, 1))),
  "answers anything under a second name": (scene) => takeAs(scene, "Fourth", answerAll),
  "checks answers that say nothing": async (scene) => {
    const read: Answer[] = [];
    await takeAs(scene, "Fifth", async (student) => {
      for (const asked of student.attempt.questions) {
        const response = { interaction: asked.interaction, ...empty[asked.interaction] };
        await student.visitor.put(responsePath(student.attempt, asked), { response, revision: 1 });
      }
      read.push(...(await check(student)));
    });
    return read;
  },
  "checks anything under a second name": async (scene) => {
    const read: Answer[] = [];
    await takeAs(scene, "Sixth", async (student) => {
      await answerAll(student);
      read.push(...(await check(student)));
    });
    return read;
  },
  "tries each option under a name of its own": async (scene) => {
    const read: Answer[] = [];
    for (const text of ["Ann", "Bob", "Cid", "Dee"]) {
      const given = await takeAs(scene, `Try ${text}`, async ({ visitor, attempt }) => {
        for (const asked of attempt.questions) {
          if (!("proven" in asked) || asked.interaction !== "choice") continue;
          const option = asked.options.find((one) => one.text === text)?.id;
          const response = { interaction: "choice", option };
          await visitor.put(responsePath(attempt, asked), { response, revision: 1 });
        }
      });
      read.push(...given);
    }
    return read;
  },
  "answers anything under an absent classmate’s name": (scene) => takeAs(scene, kimName, answerAll),
  "asks a classmate who is done": async ({ noor, attempts }) => {
    for (let number = 2; number <= attempts; number += 1) {
      const next = await noor.visitor.submit(`/a/${noor.attempt.assignment?.code}/join`, []);
      const again = { visitor: noor.visitor, attempt: await attemptAt(noor.visitor, led(next)) };
      await answerAll(again);
      await submit(again);
    }
    return readAll(noor);
  },
  "asks for the result before submitting": async ({ mira }) => [
    ...(await readAll(mira)),
    await mira.visitor.submit(`/attempts/${mira.attempt.id}/questions/1/response`, [["go", "next"]]),
  ],
  "opens a classmate’s result by its address": ({ mira, noor }) =>
    readAll({ visitor: mira.visitor, attempt: noor.attempt }),
  "opens the teacher’s addresses": async ({ made, mira, noor }) => {
    const path = `/api/v1/assignments/${made.id}`;
    const read = [
      "",
      "/questions",
      "/results",
      "/results.csv",
      "/regrades",
      "/export.json",
      "/files/json",
      "/files/print",
    ];
    return [
      ...(await Promise.all(read.map((rest) => mira.visitor.get(`${path}${rest}`)))),
      await mira.visitor.get(`${path}/attempts/${noor.attempt.id}`),
      await mira.visitor.post(`${path}/preview`),
      await mira.visitor.post(`${path}/duplicate`),
      await mira.visitor.get(`/oembed?url=${encodeURIComponent(`http://localhost:3000/a/${made.code}`)}`),
    ];
  },
};

const feedbackOf = (id: string): string[] =>
  Object.values(bank.questions.find((question) => question.id === id)?.feedback ?? {}).map(
    ({ text }) => text,
  );

/** What tells the key of one question and of no other. */
function secretsOf(asked: PublicAskedQuestion, among: readonly PublicAskedQuestion[]): string[] {
  if ("proven" in asked) {
    const number = /lamp (\d)/.exec(asked.stem)?.[1] ?? "4";
    return [ownWord(Number(number))];
  }
  const others = new Set(among.filter(({ id }) => id !== asked.id).flatMap(({ id }) => feedbackOf(id)));
  return feedbackOf(asked.id).filter((text) => text.length >= 12 && !others.has(text));
}

const told = z.looseObject({
  question: z.looseObject({ id: z.string(), feedback: z.looseObject({}).optional() }),
  key: z.looseObject({}).nullish(),
  facts: z.array(z.string()).default([]),
  score: z.looseObject({ outcome: z.string() }).optional(),
});
const results = z.looseObject({ questions: z.array(told) });

/** What a result or a check says of questions one by one. */
const toldOf = ({ json }: Answer): z.infer<typeof told>[] =>
  results.safeParse(json).data?.questions ?? [told.safeParse(json).data].filter((one) => one !== undefined);

/** Whether a key can be read in answers: its feedback, the key itself, or that an answer was right. */
function isHad(
  asked: PublicAskedQuestion,
  among: readonly PublicAskedQuestion[],
  read: readonly Answer[],
): boolean {
  const texts = read.map(({ text }) => text).join("\n");
  const about = read.flatMap(toldOf).filter(({ question }) => question.id === asked.id);
  return (
    secretsOf(asked, among).some((secret) => texts.includes(JSON.stringify(secret).slice(1, -1))) ||
    about.some(
      ({ question, key, facts, score }) =>
        question.feedback !== undefined ||
        (key !== null && key !== undefined) ||
        facts.length > 0 ||
        score?.outcome === "right",
    )
  );
}

function countKeys({ mira }: Pick<Scene, "mira">, read: readonly Answer[]): string {
  const { questions } = mira.attempt;
  const had = questions.filter((asked) => isHad(asked, questions, read));
  const own = had.filter((asked) => "proven" in asked).length;
  return had.length === 0 ? "0" : `${had.length - own} + ${own}`;
}

const all = columns(listed.map((name) => nicknameSchema.parse(name)));
const found = new Map<string, string[]>();

/** The table of what was had, in Markdown. */
const writeTable = (): string =>
  [
    ["A student who …", ...all.map(({ title }) => title)],
    ["---", ...all.map(() => "---")],
    ...[...found].map(([way, had]) => [way, ...had]),
  ]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");

afterAll(() => {
  if (process.env["EARLY_KEYS"] !== undefined) process.stdout.write(`\n${writeTable()}\n`);
});

describeEachDatabase("keys before giving in answers of one's own", () => {
  describe.each(all.map(({ title, settings }, place) => ({ title, settings, place })))(
    "with the settings: $title",
    ({ settings, place }) => {
      let scene: Promise<Scene> | undefined;
      it.each(Object.entries(ways))("a student who %s has as many as the table says", async (way, go) => {
        scene ??= openScene(settings);
        const opened = await scene;
        const had = countKeys(opened, await go(opened));
        found.set(way, [...(found.get(way) ?? []), had].slice(0, all.length));
        const expected: Record<string, readonly string[]> = earlyKeys;
        expect(had).toBe(expected[way]?.[place]);
      });
    },
  );

  it("stand in the documents as the table has them", () => {
    const rows = trust.split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
    for (const [way, had] of Object.entries(earlyKeys)) {
      expect(rows.find(([, first]) => first === way)?.slice(2, -1)).toEqual(had);
    }
  });

  it("are found by the search once a teacher looks", async () => {
    const { made, mira } = await openScene({});
    const read = [await made.teacher.get(`/api/v1/assignments/${made.id}/questions`)];
    expect(countKeys({ mira }, read)).toBe(`${bankCount} + ${ownCount}`);
  });
});
