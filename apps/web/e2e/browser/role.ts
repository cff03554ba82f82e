import type { APIRequestContext, APIResponse } from "@playwright/test";
import { z } from "zod";

/** Somebody with a browser of their own, of whom only the requests matter. */
export type Visitor = APIRequestContext;

/** An answer as far as two of them can be compared. */
export type Comparable = { status: number; location: string; body: string };

/** What Next draws anew for each answer in which it sends components, as the key of what belongs together. */
const drawnKey = /"[\w-]{21}[vm]"/g;

/** Components are sent as they get ready, under numbers that depend on it: what is said is in the words. */
const wordsOf = (text: string): string => [...new Set(text.match(/[\p{L}\d_…]{4,}/gu))].toSorted().join(" ");

/** The same but for what is drawn anew for each answer, such as the nonce, and for the parts of its own address. */
export const comparable = async (answer: APIResponse, parts: readonly string[]): Promise<Comparable> => {
  const [, nonce = "no nonce"] =
    /'nonce-([^']+)'/.exec(answer.headers()["content-security-policy"] ?? "") ?? [];
  const plain = (text: string): string =>
    [nonce, ...parts].reduce((rest, part) => rest.replaceAll(part, "…"), text).replaceAll(drawnKey, '"…"');
  const { location = "", "content-type": type = "" } = answer.headers();
  const body = plain(await answer.text());
  const isComponent = type.startsWith("text/x-component");
  return { status: answer.status(), location: plain(location), body: isComponent ? wordsOf(body) : body };
};

/** Sends a form as a page of the site does, and does not follow where it leads. */
export const send = (visitor: Visitor, origin: string, path: string, form: Record<string, string> = {}) =>
  visitor.post(path, { form, headers: { origin }, maxRedirects: 0 });

const idsSchema = z.object({
  students: z.array(z.object({ id: z.string(), attempt: z.object({ id: z.string() }) })),
});

/** The ids of the students and of their attempts in an assignment, as its teacher knows them. */
export const studentsOf = async (teacher: Visitor, id: string) =>
  idsSchema.parse(await (await teacher.get(`/api/v1/assignments/${id}/students`)).json()).students;
