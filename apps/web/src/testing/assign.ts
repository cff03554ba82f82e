import type { SettingsChange } from "@wellread/assessment";
import { z } from "zod";
import { changeSettings } from "@/assignment/settings-change.server";
import { getDatabase } from "@/database/database";
import { type Owner, ownerOf, readSecret, type Secret } from "@/identity/identity";
import { type AttemptView, attemptViewSchema } from "@/model/attempt";
import { assignmentIdSchema } from "@/model/ids";
import { fixedQuiz } from "./fixed-quiz";
import { type Answer, Visitor } from "./visitor";

/** The secret in a visitor's cookie. */
export function secretOf({ cookie }: Visitor): Secret {
  const secret = readSecret(cookie?.split("=")[1]);
  if (secret === null) throw new Error("a visitor without a cookie");
  return secret;
}
export const ownerOfVisitor = (visitor: Visitor): Owner => ownerOf(secretOf(visitor));

/** An assignment that a teacher has just made, and its join code. */
export type Made = { teacher: Visitor; id: string; code: string };

/** Makes an assignment ask the same questions each time, whatever was drawn, and returns its join code. */
async function fixSeed(id: string): Promise<string> {
  const database = await getDatabase();
  const { code, quiz } = await database
    .selectFrom("assignments")
    .select(["code", "quiz"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  await database
    .updateTable("assignments")
    .set({ quiz: fixedQuiz(quiz) })
    .where("id", "=", id)
    .execute();
  return code;
}

/** Makes an assignment with the form of a card on the landing page. */
export async function assign(settings: SettingsChange = {}, teacher = new Visitor()): Promise<Made> {
  const { status, headers } = await teacher.submit("/assignments/new", [
    ["article", "will-of-victory"],
    ["topic", "all"],
  ]);
  const id = assignmentIdSchema.parse(headers.get("location")?.split("/")[2]);
  if (status !== 303) throw new Error(`not assigned: ${status}`);
  const code = await fixSeed(id);
  const changed = await changeSettings(id, settings, ownerOfVisitor(teacher));
  if (!changed.ok) throw new Error(changed.error.code);
  return { teacher, id, code };
}

/** Joins with the form, and returns the response. */
export const join = (visitor: Visitor, code: string, nickname?: string): Promise<Answer> =>
  visitor.submit(`/a/${code}/join`, nickname === undefined ? [] : [["nickname", nickname]]);

/** The address to which a form redirected. */
export const led = ({ headers }: Answer): string => headers.get("location") ?? "";

/** The attempt that an address names, as its owner sees it. */
export async function attemptAt(visitor: Visitor, address: string): Promise<AttemptView> {
  const id = z.string().parse(address.split("/")[2]);
  return attemptViewSchema.parse((await visitor.get(`/api/v1/attempts/${id}`)).json);
}

/** Joins with a new browser, starts also where the class reads before its time begins, and loads the attempt. */
export async function take(code: string, nickname: string, visitor = new Visitor()) {
  const first = led(await join(visitor, code, nickname));
  const address = first === `/a/${code}` ? led(await join(visitor, code)) : first;
  const attempt = await attemptAt(visitor, address);
  return { visitor, attempt };
}
