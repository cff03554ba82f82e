import { createHash } from "node:crypto";
import { writeSync } from "node:fs";
import { regradeSchema } from "@wellread/assessment";
import { listQuestions } from "@/assignment/questions.server";
import { loadAttempt } from "@/attempt/load.server";
import { saveResponse } from "@/attempt/save.server";
import { submitAttempt } from "@/attempt/submit.server";
import { makeRegrade } from "@/class/regrade.server";
import { type Owner, ownerOf, readSecret, type Secret } from "@/identity/identity";
import type { AttemptView } from "@/model/attempt";
import { idempotencyKeySchema } from "@/model/ids";
import { joinAssignment } from "@/student/join.server";
import { guess } from "./guess";
import { question } from "./take";

// A class at work: students join, save and submit, while their teacher corrects, all at once and for ever. Prints each
// step before it is taken, and once more when it was acknowledged, as a browser would show "Saved". It is meant to be
// killed. The steps that an earlier process had not acknowledged are taken again first, as a browser does.

/** One step of the class. A student is named, and has the secret of that name. */
export type Step =
  | { kind: "join"; name: string }
  | { kind: "save"; name: string; question: number; revision: number }
  | { kind: "submit"; name: string }
  | { kind: "regrade"; question: string };

/** What the process prints: a step that is taken, or that was acknowledged, and what is stored of it. */
export type Line = { state: "taken" | "acknowledged"; step: Step; id?: string };

const questionsAnswered = 4;

const print = (line: Line): number => writeSync(1, `${JSON.stringify(line)}\n`);

/** The secret of somebody's browser, the same in every process. */
const secretNamed = (name: string): Secret => {
  const secret = readSecret(createHash("sha256").update(name).digest("base64url"));
  if (secret === null) throw new Error("a digest has the form of a secret");
  return secret;
};

const read = (variable: string): string => {
  const value = process.env[variable];
  if (value === undefined) throw new Error(`${variable} is not set`);
  return value;
};

const code = read("CODE");
const assignment = read("ASSIGNMENT");
const teacher: Owner = ownerOf(secretNamed(read("TEACHER")));
const attempts = new Map<string, AttemptView>();

type Outcome<T> = { ok: true; value: T } | { ok: false; error: { code: string } };

const valueOf = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value;
};

async function join(name: string): Promise<AttemptView> {
  // A join that is sent again leads back to its attempt, submitted or not, as the same page's does.
  const idempotencyKey = idempotencyKeySchema.parse(secretNamed(name).slice(0, 22));
  const joined = valueOf(await joinAssignment(code, { nickname: name, idempotencyKey }, secretNamed(name)));
  const attempt = await loadAttempt(joined.attempt, ownerOf(secretNamed(name)));
  if (attempt === null) throw new Error("not found");
  attempts.set(name, attempt);
  return attempt;
}

const attemptOf = async (name: string): Promise<AttemptView> => attempts.get(name) ?? join(name);

async function take(step: Step): Promise<string> {
  if (step.kind === "regrade") {
    const regrade = regradeSchema.parse({ kind: "drop", question: step.question });
    const made = valueOf(
      await makeRegrade(assignment, { regrade, reason: "Read again", preview: false }, teacher),
    );
    const [last] = made.regrades.toSorted((one, other) => other.createdAt.localeCompare(one.createdAt));
    return last?.id ?? "";
  }
  if (step.kind === "join") return (await join(step.name)).id;
  const attempt = await attemptOf(step.name);
  const owner = ownerOf(secretNamed(step.name));
  if (step.kind === "submit") {
    valueOf(await submitAttempt(attempt.id, owner));
    return attempt.id;
  }
  const asked = question(attempt, step.question);
  valueOf(
    await saveResponse(
      attempt.id,
      asked.id,
      { response: guess(asked), marked: step.revision % 2 === 0, revision: step.revision },
      owner,
    ),
  );
  return attempt.id;
}

async function doStep(step: Step): Promise<void> {
  print({ state: "taken", step });
  print({ state: "acknowledged", step, id: await take(step) });
}

/** One seat of the class: a student after the other joins, answers each question twice, and submits. */
async function sit(seat: string): Promise<void> {
  for (let at = 1; ; at += 1) {
    const name = `Seat ${seat} ${at}`;
    await doStep({ kind: "join", name });
    for (const revision of [1, 2]) {
      for (let place = 1; place <= questionsAnswered; place += 1) {
        await doStep({ kind: "save", name, question: place, revision });
      }
    }
    await doStep({ kind: "submit", name });
  }
}

/** The teacher takes one question after the other out of the scoring. */
async function correct(questions: readonly string[]): Promise<void> {
  for (const asked of questions) await doStep({ kind: "regrade", question: asked });
}

const questions = await listQuestions(assignment, teacher);
if (questions === null) throw new Error("the assignment is not the teacher's");
const unfinished: Step[] = JSON.parse(read("UNFINISHED"));
for (const step of unfinished) await doStep(step);
const round = read("ROUND");
await Promise.all([
  sit(`${round}a`),
  sit(`${round}b`),
  sit(`${round}c`),
  correct(questions.map((each) => each.question.id)),
]);
