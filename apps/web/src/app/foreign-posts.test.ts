import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { getDatabase } from "@/database/database";
import type { DatabaseSchema } from "@/database/schema";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { loadChangingRoutes } from "@/testing/app-routes";
import { assign, take } from "@/testing/assign";
import { inWords, noteCounts } from "@/testing/attack";
import { Visitor } from "@/testing/visitor";

/** How a page of another site, or anything else that is not a page of ours, may say where a request comes from. */
const origins: Record<string, Record<string, string>> = {
  "a page elsewhere": { "sec-fetch-site": "cross-site", origin: "https://elsewhere.example" },
  "a neighbouring host": { "sec-fetch-site": "same-site", origin: "http://a.localhost:3000" },
  "an opaque origin": { "sec-fetch-site": "cross-site", origin: "null" },
  "an opaque origin of an old browser": { origin: "null" },
  "another port": { origin: "http://localhost:3001" },
  "another scheme and port": { origin: "https://localhost:3443" },
  "a host that begins like ours": { origin: "http://localhost:3000.elsewhere.example" },
  "a host that ends like ours": { origin: "http://elsewhere-localhost:3000" },
  "our host as a name in an address": { origin: "http://localhost:3000@elsewhere.example" },
  "two origins": { origin: "http://elsewhere.example, http://localhost:3000" },
  "an empty origin": { origin: " " },
  "an address that was typed": { "sec-fetch-site": "none" },
  "another word for the same site": { "sec-fetch-site": "same-origin, cross-site" },
  "only a referrer of ours": { referer: "http://localhost:3000/" },
  "a token that is not ours": { authorization: "Bearer short", origin: "https://elsewhere.example" },
  "a password of a proxy": { authorization: "Basic bWU6bWU=", origin: "https://elsewhere.example" },
  nothing: {},
};

/** Bodies that other sites can send without being asked first, and one for which a browser would ask. */
const bodies = [
  ["application/x-www-form-urlencoded", "nickname=Mallory&title=Taken+over&action=remove&locked=yes"],
  ["text/plain", '{"nickname":"Mallory","title":"Taken over"}'],
  ["application/json", '{"nickname":"Mallory","title":"Taken over","locked":true}'],
] as const;

const tables = [
  "attempts",
  "responses",
  "assignments",
  "assignment_holders",
  "students",
  "student_devices",
  "regrades",
  "audit",
  "kept_forms",
] as const satisfies (keyof DatabaseSchema)[];

/** Every row of every table. */
async function readRows(): Promise<string> {
  const database = await getDatabase();
  const rows: unknown[] = [];
  for (const table of tables)
    rows.push((await sql`select * from ${sql.table(table)}`.execute(database)).rows);
  return JSON.stringify(rows);
}

const counted = { posts: 0, routes: 0, databases: 0, accepted: 0 };
afterAll(() =>
  noteCounts(
    `${inWords(counted.posts)} foreign posts with the owner's cookie, to ${counted.routes} routes from ${Object.keys(origins).length} origins on ${counted.databases} databases: ${counted.accepted} accepted`,
  ),
);

describeEachDatabase("a request that changes something and is not from a page of ours", () => {
  let ids: Record<string, string> = {};
  let people: Visitor[] = [];
  let routes: Awaited<ReturnType<typeof loadChangingRoutes>> = [];
  beforeAll(async () => {
    // A method that nobody is served by says so to everybody.
    for (const route of await loadChangingRoutes()) {
      const { status } = await new Visitor().send(fill(route.address), { method: route.method, body: "x" });
      if (status !== 405) routes.push(route);
    }
    counted.routes = routes.length;
    const made = await assign();
    const { visitor, attempt } = await take(made.code, "Mira");
    people = [made.teacher, visitor];
    ids = {
      id: made.id,
      code: made.code,
      student: attempt.assignment?.student?.id ?? "",
      attempt: attempt.id,
      question: attempt.questions[0]?.id ?? "",
      n: "1",
      token: "t".repeat(43),
    };
    counted.databases += 1;
  });

  const fill = (address: string): string =>
    address.replaceAll(/\{(\w+)\}/g, (_all, name: string) => {
      if (name === "id") return (address.includes("/attempts/{id}") ? ids["attempt"] : ids["id"]) ?? "";
      return ids[name.replace(/Id$/, "")] ?? "x";
    });

  it("is refused by every route, whoever owns the cookie, and changes nothing", async () => {
    expect(routes.length).toBeGreaterThan(60);
    const before = await readRows();
    for (const { method, address } of routes) {
      for (const [from, headers] of Object.entries(origins)) {
        const [type, body] = bodies[counted.posts % bodies.length] ?? bodies[0];
        const visitor = people[counted.posts % people.length] ?? new Visitor();
        const { status } = await visitor.send(fill(address), {
          method,
          body,
          headers: { "sec-fetch-site": "", "content-type": type, ...headers },
        });
        counted.posts += 1;
        counted.accepted += status === 403 ? 0 : 1;
        expect([method, address, from, status]).toEqual([method, address, from, 403]);
      }
    }
    expect(await readRows()).toBe(before);
  });
});
