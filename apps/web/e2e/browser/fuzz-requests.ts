import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isJsonObject } from "../../src/shell/json-object.ts";
import { type Known, oddValues, pick, type Random, sample, spoil } from "./json-sample.ts";
import { routesBelow } from "./site-routes.ts";
import { forms as teacherForms } from "./teacher-routes.ts";

/** A request as it is sent, and the route that it is meant for. */
export type FuzzRequest = {
  route: string;
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string | Buffer;
};

/** Somebody whose requests are sent: nobody, a teacher, a student, or a program. */
export type Sender = Record<string, string>;

/** What the requests are about. */
export type Scene = { known: Known; senders: readonly Sender[]; origin: string };

/** One route: how it is asked as it is meant, and where what it takes is described. */
export type FuzzRoute = {
  name: string;
  method: string;
  address: string;
  body?: (next: Random, known: Known) => { type: string; value: unknown };
};

const form = (fields: (known: Known) => Record<string, string>) => (_next: Random, known: Known) => ({
  type: "application/x-www-form-urlencoded",
  value: fields(known),
});

const part = (known: Known, name: string): string => known[name] ?? "x";
const quiz = { article: "will-of-victory", topic: "all" };

/** What each form sends that is not an assignment's own. A form that is missing here fails the test. */
const otherForms: Record<string, (known: Known) => Record<string, string>> = {
  "/a/entry": (known) => ({ code: part(known, "code") }),
  "/a/{code}/join": () => ({ nickname: "Noor" }),
  "/a/{code}/leave": () => ({}),
  "/a/{code}/resume": () => ({ code: "34679CDF" }),
  "/assignments/new": () => ({ ...quiz, title: "Monday" }),
  "/assignments/forgetting": (known) => ({ assignment: part(known, "other") }),
  "/attempts": () => quiz,
  "/attempts/{id}/deletion": () => ({}),
  "/attempts/{id}/submission": () => ({}),
  "/attempts/{id}/questions/{n}/response": () => ({ go: "next", marked: "on" }),
  "/manage/session": (known) => ({ secret: `${part(known, "id")}.${"A".repeat(43)}`, from: "manage" }),
  "/reading": () => ({ page: "/articles/will-of-victory", text: "plain" }),
};

/** The names of queries that some page or other reads, with a value each. */
const queries = [
  "links=1",
  "key=1",
  "problem=name_taken",
  "problem=too_many_requests&wait=99",
  "field=title&conflict=closes-before-opens",
  "kind=drop&question=x",
  "kind=override&points=1",
  "undo=x",
  "into=x",
  "cookie=sent",
  "seed=a&bank=b&questions=3",
  "kept=AAAAAAAAAAAAAAAAAAAAAA",
  "format=gift&locale=en",
  "url=http%3A%2F%2Flocalhost%2Farticles%2Fwill-of-victory%2Fquiz%2Fall",
];

/** These fail or never change by design: one is the page of a failure, the other has the status of one. */
const left = new Set(["/failed", "/embed/failed"]);

const frame = "/embed/t/{token}";

/** What a form of the app's folder sends; undefined for one that nothing is known of. */
const fieldsOf = (address: string): ((known: Known) => Record<string, string>) | undefined => {
  const other = otherForms[address];
  const ofTeacher = teacherForms[address.replace("/assignments/{id}/", "")];
  if (other !== undefined || ofTeacher === undefined) return other;
  return (known) =>
    ofTeacher({
      id: part(known, "id"),
      student: part(known, "student"),
      attempt: part(known, "attempt"),
      question: part(known, "question"),
      other: part(known, "other"),
    });
};

const app = fileURLToPath(new URL("../../src/app", import.meta.url));

const sourceOf = (address: string): string =>
  readFileSync(join(app, address.replaceAll(/\{(\w+)\}/g, "[$1]"), "route.ts"), "utf8");

/** Whether a route takes forms: it has a handler for them of its own, or that of the same address outside of a frame. */
const takesForms = (source: string): boolean => /\bPOST =|export \{ POST/.test(source);

/** Every page and form of the app's folder. */
const siteRoutes = (): FuzzRoute[] =>
  routesBelow("")
    .filter(({ address }) => !address.includes("[...") && !left.has(address))
    .map(({ kind, address }): FuzzRoute => {
      if (kind === "page" || !takesForms(sourceOf(address)))
        return { name: `GET ${address}`, method: "GET", address };
      const fields = fieldsOf(address.startsWith(frame) ? address.slice(frame.length) : address);
      if (fields === undefined)
        throw new Error(`nothing is known to send to ${address}: add it to otherForms`);
      return { name: `POST ${address}`, method: "POST", address, body: form(fields) };
    });

/** Every operation that the API describes, at its own address and within a frame. */
const apiRoutes = (described: unknown): FuzzRoute[] => {
  const root = isJsonObject(described) ? described : {};
  const paths = isJsonObject(root["paths"]) ? root["paths"] : {};
  return Object.entries(paths).flatMap(([address, methods]) =>
    Object.entries(isJsonObject(methods) ? methods : {}).flatMap(([method, operation]): FuzzRoute[] => {
      const text = JSON.stringify(isJsonObject(operation) ? (operation["requestBody"] ?? null) : null);
      const request: unknown = JSON.parse(text);
      const content = isJsonObject(request) && isJsonObject(request["content"]) ? request["content"] : {};
      const [type, media] = Object.entries(content)[0] ?? [];
      const schema = isJsonObject(media) && isJsonObject(media["schema"]) ? media["schema"] : {};
      const body =
        type === undefined
          ? {}
          : {
              body: (next: Random, known: Known) => ({
                type: type === "*/*" ? "text/plain" : type,
                value: sample(next, schema, root, known),
              }),
            };
      const name = method.toUpperCase();
      // Within a frame, `GET /livez` and the like have no place.
      const inFrame = address.startsWith("/api/v1/") ? [`${frame}${address}`] : [];
      return [address, ...inFrame].map((at) => ({
        name: `${name} ${at}`,
        method: name,
        address: at,
        ...body,
      }));
    }),
  );
};

/** Every route of the app, by its folders and by its description: one that is added is among them. */
export const fuzzRoutes = (described: unknown): FuzzRoute[] => [...siteRoutes(), ...apiRoutes(described)];

/** A part of an address that is not one of ours. */
const oddPart = (next: Random): string =>
  pick(next, [
    "%00",
    "..",
    "%2e%2e%2f",
    "constructor",
    "%ff",
    "%E2%80%AE",
    "A".repeat(300),
    "AAAAAAAAAAAAAAAAAAAAAA",
    "444444",
    "q-0000000000000",
    "-1",
    "1e9",
    " ".repeat(3),
    "😀",
  ]).replaceAll(/[^\x21-\x7e]+/gu, encodeURIComponent);

const nameOf = (address: string, name: string): string => {
  const [, before] = /\/(\w+)s\/\{id\}/.exec(address) ?? [];
  return name === "id" && before !== "assignment" ? (before ?? name) : name.replace(/Id$/, "");
};

const addressOf = (next: Random, address: string, known: Known, odd: number): string =>
  address.replaceAll(/\{(\w+)\}/g, (_all, name: string) => {
    if (next() < odd) return next() < 0.3 ? pick(next, Object.values(known)) : oddPart(next);
    return part(known, nameOf(address, name));
  });

/** Headers that Next's own parts tell each other, and others that something between us and a browser might set. */
const oddHeaders = [
  "rsc",
  "next-router-state-tree",
  "next-router-prefetch",
  "next-router-segment-prefetch",
  "next-url",
  "next-action",
  "next-resume",
  "x-middleware-subrequest",
  "x-middleware-rewrite",
  "x-invoke-status",
  "x-invoke-error",
  "x-matched-path",
  "x-nextjs-data",
  "x-next-resume-state-length",
  "accept",
  "accept-language",
  "accept-encoding",
  "content-encoding",
  "content-type",
  "range",
  "if-none-match",
  "if-modified-since",
  "x-forwarded-host",
  "x-forwarded-proto",
  "x-http-method-override",
  "origin",
  "referer",
  "authorization",
  "cookie",
  "host",
];
const headerValues = [
  "1",
  "x",
  "%ff",
  "[]",
  "{}",
  "/_tree",
  "/failed",
  "500",
  "bytes=0-1,5-2",
  "gzip, br;q=0",
  "zz-ZZ;q=9, *",
  "Bearer x",
  "http://elsewhere.example",
  "wellread=; wellread==; a",
  "%5B%22%22%2C%7B%7D%5D",
  '["",{},null,"refetch"]',
  "a".repeat(6000),
];
const endings = [
  ".rsc",
  "?_rsc=1",
  "?__nextDataReq=1",
  "?nxtPid=%ff",
  "/%F0%9F%98%80",
  ".segments/_tree.segment.rsc",
  "/",
];
const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND"];

const fieldText = (each: unknown) => (typeof each === "string" ? each.toWellFormed() : JSON.stringify(each));

/** A body as it travels: text for JSON and for files, fields for a form. */
const write = ({ type, value }: { type: string; value: unknown }): string => {
  if (!type.includes("urlencoded")) return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  const fields = isJsonObject(value) ? Object.entries(value) : [];
  return new URLSearchParams(fields.map(([name, each]) => [name, fieldText(each)])).toString();
};

/** Bodies that are not of their type, or not of any. */
const rawBody = (next: Random): string | Buffer =>
  pick<string | Buffer>(next, [
    "",
    "{",
    "[".repeat(40_000),
    `{"a":${'{"a":'.repeat(500)}1${"}".repeat(501)}`,
    "\ufeff{}",
    Buffer.from('{"nickname":"Mira"}', "utf16le"),
    Buffer.from([0xff, 0xfe, 0x00, 0xd8]),
    "%E0%A4%A=%&&=&a=b=c",
    "a=1&".repeat(12_000),
    "x".repeat(66_000),
    `--b\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\n${"a,".repeat(3000)}\r\n--b--\r\n`,
    JSON.stringify(oddValues),
  ]);

const types = [
  "application/json",
  "application/json; charset=utf-16",
  "application/x-www-form-urlencoded",
  "multipart/form-data; boundary=b",
  "multipart/form-data",
  "text/plain",
  "x",
];

/** What a student does; the rest is a teacher's, or anybody's. */
const ofStudents = /^(?:\/embed\/t\/\{token\})?(?:\/api\/v1)?\/(?:attempts|a)\//;

/** A request to a route: as it is meant, nearly so, or not at all. */
export const fuzzRequest = (
  next: Random,
  route: FuzzRoute,
  { known, senders, origin }: Scene,
  spoils: boolean,
): FuzzRequest => {
  const isOdd = (share: number): boolean => spoils && next() < share;
  const isStudents = ofStudents.test(route.address);
  const sender = isOdd(0.4) ? pick(next, senders) : (senders[isStudents ? 1 : 0] ?? {});
  const headers: Record<string, string> = {
    origin,
    // A school has one address, and an attacker many.
    "x-forwarded-for": `10.0.${Math.floor(next() * 2)}.${Math.floor(next() * 200)}`,
    ...sender,
  };
  const parts = isStudents ? { ...known, token: part(known, "studentToken") } : known;
  let path = addressOf(next, route.address, parts, spoils ? 0.15 : 0);
  if (isOdd(0.25)) path += `?${pick(next, queries)}`;
  if (isOdd(0.05)) path += pick(next, endings);
  const request: FuzzRequest = { route: route.name, method: route.method, path, headers };
  const meant = route.body?.(next, known);
  if (meant !== undefined) {
    headers["content-type"] = meant.type;
    request.body = write(isOdd(0.5) ? { ...meant, value: spoil(next, meant.value) } : meant);
  }
  if (isOdd(0.08)) {
    headers["content-type"] = pick(next, types);
    request.body = rawBody(next);
  }
  if (isOdd(0.06)) request.method = pick(next, methods);
  if (request.method === "GET" || request.method === "HEAD") delete request.body;
  for (let each = 0; each < 3 && isOdd(0.12); each += 1) {
    headers[pick(next, oddHeaders)] = pick(next, headerValues);
  }
  return request;
};
