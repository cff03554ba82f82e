import { expect, it } from "vitest";
import { loadLink } from "@/assignment/links.server";
import { getDatabase } from "@/database/database";
import type { DatabaseSchema } from "@/database/schema";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { answer } from "@/testing/app-routes";
import { assign, join, led, secretOf } from "@/testing/assign";
import { type Answer, Visitor } from "@/testing/visitor";

const tables = [
  "attempts",
  "responses",
  "assignments",
  "assignment_holders",
  "students",
  "student_devices",
  "audit",
  "kept_forms",
] as const satisfies (keyof DatabaseSchema)[];

/** How many rows each table has. */
async function countRows(): Promise<number[]> {
  const database = await getDatabase();
  const counts: number[] = [];
  for (const table of tables) {
    const { n } = await database
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as("n"))
      .executeTakeFirstOrThrow();
    counts.push(n);
  }
  return counts;
}

type Form = { path: string; fields: [string, string][] };

/** Every form that makes a browser the owner of something. */
async function startingForms(): Promise<Form[]> {
  const { teacher, id, code } = await assign();
  const link = (await loadLink(id, "manage", secretOf(teacher))) ?? "";
  return [
    { path: "/attempts", fields: [["article", "will-of-victory"], ["topic", "all"]] }, // prettier-ignore
    { path: "/assignments/new", fields: [["article", "will-of-victory"], ["topic", "all"], ["title", "Monday"]] }, // prettier-ignore
    { path: `/a/${code}/join`, fields: [["nickname", 'Mira "<O’Hara>"']] },
    { path: `/a/${code}/resume`, fields: [["code", "CCCCCCCC"]] },
    { path: "/manage/session", fields: [["from", "manage"], ["secret", link]] }, // prettier-ignore
  ];
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** The address of the page's button that goes on without cookies. */
const wayOn = ({ text }: Answer): string => /action="(\/embed\/t\/[\w-]{43}\/[^"]+)"/.exec(text)?.[1] ?? "";

/** Sends the form to join once, as it is: a redirect is not followed. */
const send = (address: string, cookie = ""): Promise<Response> =>
  answer(
    new Request(`http://localhost:3000${address}`, {
      method: "POST",
      body: new URLSearchParams({ nickname: "Mira" }),
      headers: { host: "localhost:3000", "sec-fetch-site": "same-origin", cookie },
    }),
  );

const blocking = (): Visitor => Object.assign(new Visitor(), { blocksCookies: true });

describeEachDatabase("a form that starts something", () => {
  it("stores nothing for a browser that blocks cookies, says so, and keeps what was typed", async () => {
    for (const { path, fields } of await startingForms()) {
      const before = await countRows();
      const visitor = blocking();
      const told = await visitor.submit(path, fields);
      expect([path, told.status]).toEqual([path, 403]);
      expect(told.text).toContain("Your browser blocks cookies");
      for (const [name, value] of fields) {
        expect(told.text).toContain(`name="${name}" value="${escaped(value)}"`);
      }
      expect(told.text, "tries again at the form's own address").toContain(`action="${path}"`);
      // Again and again, as somebody does who changes settings in between.
      await visitor.submit(path, fields);
      expect([path, ...(await countRows())]).toEqual([path, ...before]);
    }
  });

  it("works by the address that the page offers", async () => {
    for (const { path, fields } of await startingForms()) {
      const visitor = blocking();
      const address = wayOn(await visitor.submit(path, fields));
      const place = led(await visitor.submit(address, fields));
      expect(place).toMatch(/^\/embed\/t\/[\w-]{43}\//);
      expect(visitor.cookie).toBeUndefined();
    }
  });

  it("makes one student by that address, however often it is sent", async () => {
    const { code } = await assign();
    const visitor = blocking();
    const address = wayOn(await join(visitor, code, "Mira"));
    const sent = await Promise.all([1, 2, 3].map(() => visitor.submit(address, [["nickname", "Mira"]])));
    expect(new Set(sent.map(led)).size).toBe(1);
  });

  it("asks a browser without a cookie once, by the same form, and one with a cookie never", async () => {
    const { code } = await assign();
    const path = `/a/${code}/join`;
    const asked = await send(path);
    const cookie = asked.headers.get("set-cookie")?.split(";", 1)[0];
    // 307: the browser sends the same form to the other address. A 303 would lose it.
    expect([asked.status, asked.headers.get("location")]).toEqual([307, `${path}?cookie=sent`]);
    const joined = await send(`${path}?cookie=sent`, cookie);
    expect([joined.status, joined.headers.get("location")]).toEqual([
      303,
      expect.stringMatching(/^\/attempts\/[\w-]{22}\/questions\/1$/),
    ]);
    const again = await send(path, cookie);
    expect([again.status, again.headers.get("location")]).toEqual([303, joined.headers.get("location")]);
  });

  it("takes a secret that was cleared between the page and the form as a new visitor's", async () => {
    const { code } = await assign();
    const visitor = new Visitor();
    await visitor.submit("/attempts", [
      ["article", "will-of-victory"],
      ["topic", "all"],
    ]);
    visitor.cookie = "wellread=broken";
    expect(led(await join(visitor, code, "Mira"))).toMatch(/^\/attempts\//);
    expect(secretOf(visitor)).toHaveLength(43);
  });

  it("is refused before the check if another site sent it", async () => {
    const sent = await blocking().send("/attempts", {
      method: "POST",
      body: new URLSearchParams({ article: "will-of-victory", topic: "all" }),
      headers: { "sec-fetch-site": "cross-site", origin: "https://blog.example" },
    });
    expect(sent.status).toBe(403);
    expect(sent.text).not.toContain("cookies");
    expect(sent.headers.get("set-cookie")).toBeNull();
  });
});
