import { expect, type APIRequestContext, type APIResponse, type Page } from "@playwright/test";
import { z } from "zod";

/** Somebody with their own browser, of which only the requests matter. */
export type Visitor = APIRequestContext;

/** The parts of a response that can be compared with those of another. */
export type Comparable = { status: number; location: string; body: string };

/** The random key that Next puts in each response with components. */
const drawnKey = /"[\w-]{21}[vm]"/g;

/** Components are sent as they become ready, under numbers that depend on that, so only their words are compared. */
const wordsOf = (text: string): string => [...new Set(text.match(/[\p{L}\d_…]{4,}/gu))].toSorted().join(" ");

/** A response without what is random in each, such as the nonce, and without the parts of its own address. */
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

type Form = Record<string, string>;

/** What a browser says of the requests that our own pages send. */
export const fromOurPage = { "sec-fetch-site": "same-origin" };

/**
 * Sends a form as a page of the site does, without following its redirect; but for the one that a browser without a cookie
 * gets, to the same form, which shows whether it keeps cookies.
 */
const post = async (visitor: Visitor, path: string, form: Form, headers: Form): Promise<APIResponse> => {
  const postTo = (address: string) => visitor.post(address, { form, headers, maxRedirects: 0 });
  const answer = await postTo(path);
  return answer.status() === 307 ? postTo(answer.headers()["location"] ?? path) : answer;
};

export const send = (visitor: Visitor, origin: string, path: string, form: Form = {}): Promise<APIResponse> =>
  post(visitor, path, form, { origin });

/** Sends a form that is accepted from the browser of a page, whatever that shows, and returns where it leads. */
export const sendFrom = async (page: Page, path: string, form: Form): Promise<string> => {
  const answer = await post(page.request, path, form, fromOurPage);
  expect(answer.status(), `${path}: ${await answer.text()}`).toBe(303);
  return answer.headers()["location"] ?? "";
};

const idsSchema = z.object({
  students: z.array(z.object({ id: z.string(), attempt: z.object({ id: z.string() }) })),
});

/** The ids of an assignment's students and of their attempts, as its teacher gets them. */
export const studentsOf = async (teacher: Visitor, id: string) =>
  idsSchema.parse(await (await teacher.get(`/api/v1/assignments/${id}/students`)).json()).students;
