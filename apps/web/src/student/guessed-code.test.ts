import { expect, it } from "vitest";
import { apiRoutes } from "@/api/routes";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { rules } from "@/limits/limits";
import { appRoutes } from "@/testing/app-routes";
import { assign, led, take } from "@/testing/assign";
import { type Answer, Visitor } from "@/testing/visitor";

/** Whether a route takes a join code, in its path or as what somebody typed. */
const takesCode = (path: string): boolean =>
  path.includes("{code}") || path === "/a/entry" || path === "/api/v1/oembed";

type Route = { path: string; method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE" };

/** Every route that takes a join code, from the tables of the app: a new one is among them without being named here. */
const routes: Route[] = [
  ...apiRoutes
    .filter(({ path }) => takesCode(path))
    .flatMap(({ path, method }) => ["", "/embed/t/{token}"].map((frame) => ({ path: frame + path, method }))),
  ...appRoutes
    .filter(({ address }) => takesCode(address) && !address.includes("/api/"))
    .flatMap(({ address }) => (["GET", "POST"] as const).map((method) => ({ path: address, method }))),
];

/** What each route of the API takes; one that is new has to be added. */
const bodies: Record<string, object> = {
  "/api/v1/a/{code}/attempts": { nickname: "Mira" },
  "/api/v1/a/{code}/resume": { code: "CCCCCCCC" },
  "/api/v1/a/{code}/leave": {},
};

const site = "http://localhost:3000";

/** Asks a route for a code, as a browser would. */
function ask({ path, method }: Route, code: string, visitor: Visitor): Promise<Answer> {
  const url = new URLSearchParams({ url: `${site}/a/${code}` });
  const query = path.endsWith("/oembed") ? `?${url.toString()}` : "";
  const address = `${path.replace("{code}", code).replace("{token}", visitor.cookie?.split("=")[1] ?? "")}${query}`;
  if (method === "GET") return visitor.get(address);
  const api = Object.keys(bodies).find((each) => path.endsWith(each));
  if (path.includes("/api/") && api === undefined) throw new Error(`add a body for ${path}`);
  if (api !== undefined) return visitor.sendJson(method, address, bodies[api]);
  const typed = path === "/a/entry" ? code : "CCCCCCCC";
  const fields = new URLSearchParams({ nickname: "Mira", code: typed });
  return visitor.send(address, { method, body: fields });
}

const wrong = "CCCCCC";
let addresses = 0;
/** A browser that has a cookie, at an address of its own. */
async function newBrowser(): Promise<Visitor> {
  addresses += 1;
  const visitor = new Visitor(`198.51.100.${addresses}`);
  await visitor.submit("/a/entry", [["code", "CDF"]]);
  return visitor;
}

const isStopped = (answer: Answer): boolean =>
  Number(answer.headers.get("retry-after")) > 0 || /problem=too_many_requests&wait=\d+$/.test(led(answer));

/** All that an answer says, without the code itself, and without the secret of a new frame. */
const said = ({ status, headers, text }: Answer, code: string): string =>
  [status, headers.get("location")?.replace(/[\w-]{43}/, ""), text].join("\n").replaceAll(code, "");

it("the routes that take a join code are those that have one in their address, the entry and oEmbed", () => {
  const served = routes.map(({ path, method }) => `${method} ${path}`);
  expect(served).toContain("GET /api/v1/a/{code}");
  expect(served).toContain("POST /embed/t/{token}/a/{code}/resume");
  expect(served).toContain("GET /api/v1/oembed");
});

it("the pages that take a join code read it in one way", () => {
  const pages = import.meta.glob<string>("../app/**/page.tsx", {
    query: "?raw",
    import: "default",
    eager: true,
  });
  const withCode = Object.entries(pages).filter(([file]) => file.includes("[code]"));
  expect(withCode.length).toBeGreaterThan(2);
  for (const [, source] of withCode) expect(source).toMatch(/readJoinPage\(|from "@\/app\/a\/\[code\]\//);
});

describeEachDatabase("a join code that is guessed", () => {
  it.each(routes)("is counted by $method $path, or told nothing of there", async (route) => {
    const guesser = await newBrowser();
    let answer = await ask(route, wrong, guesser);
    for (let guess = 0; guess <= rules.lookUpDevice.points; guess += 1)
      answer = await ask(route, wrong, guesser);
    const { code } = await assign();
    const other = await newBrowser();
    const isCounted = isStopped(answer) && isStopped(await ask(route, code, guesser));
    const isSilent =
      !isCounted && said(await ask(route, code, other), code) === said(await ask(route, wrong, other), wrong);
    expect({ isCounted, isSilent }).toEqual({ isCounted, isSilent: !isCounted });
  });

  it("tells a stranger the rules alone: nothing that its teacher wrote, no text, no name and no id", async () => {
    const { teacher, id, code } = await assign({
      title: "Year 9 with Ms Hart",
      reading: { kind: "text", value: "What Ms Hart pasted for her class." },
    });
    const { visitor } = await take(code, "Zbigniew");
    const seen = await (await newBrowser()).get(`/api/v1/a/${code}`);
    expect(seen.json).toMatchObject({ assignment: null, student: null });
    expect(seen.text).not.toMatch(new RegExp(`Hart|will-of-victory|Zbigniew|pasted|${id}`));
    const told = { id, title: "Year 9 with Ms Hart", reading: { kind: "text" } };
    expect((await visitor.get(`/api/v1/a/${code}`)).json).toMatchObject({ assignment: told });
    expect((await teacher.get(`/api/v1/a/${code}`)).json).toMatchObject({ assignment: told });
  });
});
