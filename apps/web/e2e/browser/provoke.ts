import { DatabaseSync } from "node:sqlite";

/** What somebody who sends malformed requests knows: a class, and a session that may change it. */
export type Target = { url: string; id: string; code: string; cookie: string; student: string };

type Sent = { method: string; path: string; type?: string; body?: string; headers?: Record<string, string> };

const json = "application/json";
const form = "application/x-www-form-urlencoded";

const field = (name: string, value: string): string => new URLSearchParams([[name, value]]).toString();

/**
 * Requests that are refused (unless they contain a private link's own secret), each with a text that must not come
 * back.
 */
const hostile = ({ id, code, student }: Target, text: string): Sent[] => {
  const join = `/api/v1/a/${code}/attempts`;
  return [
    { method: "POST", path: join, type: json, body: JSON.stringify({ nickname: text, more: text }) },
    { method: "POST", path: join, type: json, body: `{"nickname":"${text}"` },
    { method: "POST", path: join, type: json, body: JSON.stringify({ nickname: `${text}\0` }) },
    { method: "POST", path: join, type: json, body: `{"nickname":"${text}\\ud800"}` },
    { method: "POST", path: join, type: json, body: JSON.stringify({ nickname: text.repeat(5000) }) },
    { method: "POST", path: join, type: json, body: `${'{"a":'.repeat(500)}"${text}"${"}".repeat(500)}` },
    { method: "POST", path: join, type: "text/plain", body: text },
    { method: "POST", path: join, type: `multipart/form-data; boundary=${text}`, body: text },
    { method: "DELETE", path: join, type: json, body: JSON.stringify({ nickname: text }) },
    { method: "PUT", path: `/a/${code}/join`, type: form, body: field("nickname", text) },
    { method: "POST", path: `/a/${code}/join`, type: form, body: field("nickname", `${text}\0`) },
    { method: "POST", path: `/a/${code}/join`, type: form, body: `nickname=%E0%A4%A&${text}` },
    { method: "POST", path: `/a/${code}/join`, type: json, body: JSON.stringify({ nickname: text }) },
    { method: "POST", path: `/a/${code}/resume`, type: form, body: field("code", `${text}4`) },
    {
      method: "POST",
      path: `/api/v1/a/${code}/resume`,
      type: json,
      body: JSON.stringify({ code: `${text}4` }),
    },
    { method: "POST", path: "/manage/session", type: form, body: field("secret", `${id}.${text}`) },
    { method: "POST", path: "/manage/session", type: form, body: field("secret", `${text}x`) },
    {
      method: "PATCH",
      path: `/api/v1/assignments/${id}`,
      type: json,
      body: JSON.stringify({ title: { text } }),
    },
    {
      method: "PATCH",
      path: `/api/v1/assignments/${id}`,
      type: json,
      body: JSON.stringify({ allowedNames: [`${text}\0`] }),
    },
    {
      method: "PATCH",
      path: `/api/v1/assignments/${id}/students/${student}`,
      type: json,
      body: JSON.stringify({ nickname: `${text}\0` }),
    },
    {
      method: "POST",
      path: `/assignments/${id}/students/change`,
      type: form,
      body: `action=rename&student=${student}&${field("nickname", `${text}\0`)}`,
    },
    { method: "POST", path: `/assignments/${id}/students/change`, type: form, body: field("action", text) },
    { method: "POST", path: `/assignments/${id}/results/regrades`, type: form, body: field("input", text) },
    { method: "GET", path: `/api/v1/assignments/${text}` },
    { method: "GET", path: `/assignments/${id}/students/${text}` },
    { method: "GET", path: `/a/${text}` },
    { method: "GET", path: `/api/v1/assignments/%ff${text}` },
    {
      method: "GET",
      path: `/api/v1/assignments/${id}`,
      headers: { authorization: `Bearer ${text}x`, cookie: "" },
    },
    { method: "GET", path: `/assignments/${id}/share`, headers: { cookie: `wellread=${text}x` } },
    {
      method: "POST",
      path: `/a/${code}/join`,
      type: form,
      body: text,
      headers: { origin: "https://x.test" },
    },
  ];
};

/** The parts of the response to a refused request that could give something away: its body, and its redirect. */
export type Refusal = { from: string; status: number; text: string };

const ask = async (
  { url, cookie }: Target,
  { method, path, type, body, headers }: Sent,
): Promise<Refusal> => {
  const answer = await fetch(`${url}${path}`, {
    method,
    redirect: "manual",
    headers: { origin: url, cookie, ...(type !== undefined && { "content-type": type }), ...headers },
    ...(body !== undefined && { body }),
  });
  const text = `${answer.headers.get("location") ?? ""}\n${await answer.text()}`;
  return { from: `${method} ${path.slice(0, 60)} ${type ?? ""}`, status: answer.status, text };
};

/** Sends every refused request with each of the texts in it. */
export const provoke = async (target: Target, texts: readonly string[]): Promise<Refusal[]> => {
  const refusals: Refusal[] = [];
  for (const text of texts) {
    for (const sent of hostile(target, text)) {
      const refusal = await ask(target, sent);
      // A page contains its own address, which the reader typed, so only the log of such a request is of interest.
      refusals.push(sent.path.includes(text) ? { ...refusal, text: "" } : refusal);
    }
  }
  return refusals;
};

/** Drops a table under the running server, so that a request for it is an internal error. */
export const breakDatabase = (dataDir: string): void => {
  const database = new DatabaseSync(`${dataDir}/wellread.db`, { timeout: 5000 });
  database.exec("alter table students rename to students_gone");
  database.close();
};
