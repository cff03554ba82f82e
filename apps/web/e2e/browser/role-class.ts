import { expect, type APIRequest } from "@playwright/test";
import { z } from "zod";
import { send, studentsOf, type Visitor } from "./role.ts";

/** An assignment with two students, one of whom has submitted, and the ids in its addresses. */
export type RoleClass = { teacher: Visitor; mira: Visitor; noor: Visitor; code: string; parts: Parts };
export type Parts = { id: string; student: string; attempt: string; question: string; other: string };

const madeSchema = z.object({ code: z.string() });
const attemptSchema = z.object({ questions: z.array(z.object({ id: z.string() })) });

/** Joins with the form, and returns the attempt. */
const join = async (visitor: Visitor, origin: string, code: string, nickname: string): Promise<string> => {
  const { location = "" } = (await send(visitor, origin, `/a/${code}/join`, { nickname })).headers();
  expect(location).toMatch(/^\/attempts\/[\w-]{22}\/questions\/1$/);
  return location.split("/")[2] ?? "";
};

/** Makes an assignment for which Mira submits and Noor begins. */
export const makeRoleClass = async (request: APIRequest, origin: string): Promise<RoleClass> => {
  const open = () => request.newContext({ baseURL: origin });
  const [teacher, mira, noor] = await Promise.all([open(), open(), open()]);
  const made = await send(teacher, origin, "/assignments/new", { article: "will-of-victory", topic: "all" });
  const id = made.headers()["location"]?.split("/")[2] ?? "";
  const { code } = madeSchema.parse(await (await teacher.get(`/api/v1/assignments/${id}`)).json());
  const attempt = await join(mira, origin, code, "Mira");
  await join(noor, origin, code, "Noor");
  const { questions } = attemptSchema.parse(await (await mira.get(`/api/v1/attempts/${attempt}`)).json());
  await send(mira, origin, `/attempts/${attempt}/submission`);
  const [first, second] = await studentsOf(teacher, id);
  const parts = {
    id,
    student: first?.id ?? "",
    attempt,
    question: questions[0]?.id ?? "",
    other: second?.id ?? "",
  };
  return { teacher, mira, noor, code, parts };
};

const pathSchema = z.object({ path: z.string() });

/** Opens the results with the link that only shows them. */
export const openByResultsLink = async (
  request: APIRequest,
  origin: string,
  { teacher, parts }: RoleClass,
): Promise<Visitor> => {
  const reader = await request.newContext({ baseURL: origin });
  const answer = await teacher.post(`/api/v1/assignments/${parts.id}/secrets`, {
    data: { role: "results", action: "rotate" },
    headers: { origin },
  });
  const { path } = pathSchema.parse(await answer.json());
  const { location } = (await send(reader, origin, "/manage/session", { secret: path })).headers();
  expect(location).toBe(`/assignments/${parts.id}/results`);
  return reader;
};
