import { afterEach, expect, it, vi } from "vitest";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { readSecret } from "@/identity/identity";
import { attemptViewSchema } from "@/model/attempt";
import { loadJoinPage } from "@/student/join-page.server";
import { answer } from "@/testing/app-routes";
import { assign, led } from "@/testing/assign";
import { guess } from "@/testing/guess";
import { question } from "@/testing/take";
import { Visitor } from "@/testing/visitor";

const quiz: [string, string][] = [
  ["article", "will-of-victory"],
  ["topic", "units"],
];

/** Opens an embed's address as an iframe does: without a cookie, and from another site. */
async function open(path: string, cookie = ""): Promise<{ prefix: string; rest: string }> {
  const opened = await new Visitor().send(path, { headers: { "sec-fetch-site": "cross-site", cookie } });
  expect(opened.status).toBe(303);
  const [, prefix = "", rest = ""] = /^(\/embed\/t\/[\w-]{43})(\/.*)$/.exec(led(opened)) ?? [];
  return { prefix, rest };
}

/** Starts a quiz in a new frame. */
async function begin() {
  const { prefix } = await open("/embed/will-of-victory/units");
  const visitor = new Visitor();
  const started = await visitor.submit(`${prefix}/attempts`, quiz);
  const [, id = ""] = /\/attempts\/([\w-]{22})\/questions\/1$/.exec(led(started)) ?? [];
  expect(led(started)).toBe(`${prefix}/attempts/${id}/questions/1`);
  const load = async () => (await visitor.get(`${prefix}/api/v1/attempts/${id}`)).json;
  return { visitor, prefix, id, started, attempt: attemptViewSchema.parse(await load()), load };
}

afterEach(() => vi.unstubAllEnvs());

describeEachDatabase("a quiz in a frame of another site", () => {
  it("opens under an address of its own, which keeps what was asked for", async () => {
    const one = await open("/embed/will-of-victory/units?questions=3");
    const other = await open("/embed/a/ABCDEF");
    expect([one.rest, other.rest]).toEqual(["/articles/will-of-victory/quiz/units?questions=3", "/a/ABCDEF"]);
    expect(one.prefix).not.toBe(other.prefix);
  });

  it("is taken to its end without a cookie, and never leads out of the frame", async () => {
    const { visitor, prefix, id, attempt } = await begin();
    const asked = question(attempt);
    const saved = await visitor.put(`${prefix}/api/v1/attempts/${id}/responses/${asked.id}`, {
      response: guess(asked),
      revision: 1,
    });
    expect(saved.status).toBe(200);
    const step = await visitor.submit(`${prefix}/attempts/${id}/questions/2/response`, [["go", "review"]]);
    expect(led(step)).toBe(`${prefix}/attempts/${id}/review`);
    const submitted = await visitor.submit(`${prefix}/attempts/${id}/submission`, []);
    expect(led(submitted)).toBe(`${prefix}/attempts/${id}/result`);
    expect((await visitor.get(`${prefix}/api/v1/attempts/${id}/result`)).status).toBe(200);
    const deleted = await visitor.submit(`${prefix}/attempts/${id}/deletion`, []);
    expect(led(deleted)).toBe(`${prefix}/articles/will-of-victory/quiz/units`);
    expect(visitor.cookie).toBeUndefined();
  });

  it("belongs to its frame, and neither another frame nor the site has it", async () => {
    const { id } = await begin();
    const other = await begin();
    expect((await other.visitor.get(`${other.prefix}/api/v1/attempts/${id}`)).status).toBe(404);
    expect((await new Visitor().get(`/api/v1/attempts/${id}`)).status).toBe(404);
  });

  it("does not know who the browser is on the site", async () => {
    const visitor = new Visitor();
    const started = await visitor.submit("/attempts", quiz);
    const [, path = ""] = /^(\/attempts\/[\w-]{22})/.exec(led(started)) ?? [];
    const { prefix } = await open("/embed/will-of-victory/units", visitor.cookie);
    expect(visitor.cookie).toBeDefined();
    expect((await visitor.get(`${prefix}/api/v1${path}`)).status).toBe(404);
    expect((await visitor.get(`/api/v1${path}`)).status).toBe(200);
  });

  it.each([
    { "sec-fetch-site": "cross-site", origin: "https://blog.example" },
    { "sec-fetch-site": "", origin: "null" },
  ])("takes no form that another page sent: %o", async (headers) => {
    const { prefix, id } = await begin();
    const sent = await new Visitor().send(`${prefix}/attempts/${id}/submission`, { method: "POST", headers });
    expect(sent.status).toBe(403);
  });

  it("does not exist for a malformed token", async () => {
    const visitor = new Visitor();
    const sent = await visitor.submit("/embed/t/short/attempts", quiz);
    expect([sent.status, visitor.cookie]).toEqual([404, undefined]);
  });

  it("offers only links that a frame can follow if a form was wrong", async () => {
    const { prefix } = await open("/embed/will-of-victory/units");
    const { status, text } = await new Visitor().submit(`${prefix}/attempts`, [["article", "nothing"]]);
    expect(status).toBe(400);
    expect(text).toContain('href="/" target="_blank"');
  });

  it("is found again over https by a cookie that belongs to the framing site only", async () => {
    vi.stubEnv("PUBLIC_URL", "https://quiz.school.example");
    const { visitor, prefix, started } = await begin();
    expect(started.headers.get("set-cookie")).toMatch(
      /^__Host-wellread-frame=[\w-]{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=None; Secure; Partitioned$/,
    );
    expect((await open("/embed/will-of-victory/all", visitor.cookie)).prefix).toBe(prefix);
  });

  it("has that cookie before anything is made, so that an answer that is lost leaves nobody out", async () => {
    vi.stubEnv("PUBLIC_URL", "https://quiz.school.example");
    const { code } = await assign();
    const { prefix, rest } = await open(`/embed/a/${code}`);
    const form = { method: "POST", body: new URLSearchParams({ nickname: "Mira" }) };
    const headers = { host: "quiz.school.example", "sec-fetch-site": "same-origin" };
    const asked = await answer(
      new Request(`https://quiz.school.example${prefix}${rest}/join`, { ...form, headers }),
    );
    const cookie = asked.headers.get("set-cookie")?.split(";", 1)[0] ?? "";
    const onward = asked.headers.get("location") ?? "";
    expect([asked.status, onward]).toEqual([307, `${prefix}${rest}/join?cookie=sent`]);
    await answer(
      new Request(`https://quiz.school.example${onward}`, { ...form, headers: { ...headers, cookie } }),
    );
    // The page around the frame is loaded anew.
    const again = await open(`/embed/a/${code}`, cookie);
    expect(again.prefix).toBe(prefix);
    expect((await loadJoinPage(code, readSecret(prefix.split("/")[3])))?.student?.nickname).toBe("Mira");

    const blocking = Object.assign(new Visitor(), { blocksCookies: true });
    const other = await open(`/embed/a/${code}`);
    const joined = led(await blocking.submit(`${other.prefix}${rest}/join`, [["nickname", "Noor"]]));
    expect(joined).toMatch(/\/attempts\/[\w-]{22}\/questions\/1$/);
    expect(led(await blocking.submit(`${other.prefix}${rest}/join`, [["nickname", "Noor"]]))).toBe(joined);
  });

  it("is joined, if it is an assignment, under the frame's address, which then knows the student", async () => {
    const { code } = await assign();
    const { prefix, rest } = await open(`/embed/a/${code}`);
    const visitor = new Visitor();
    const joined = await visitor.submit(`${prefix}${rest}/join`, [["nickname", "Mira"]]);
    expect(led(joined)).toMatch(new RegExp(`^${prefix}/attempts/[\\w-]{22}/questions/1$`));
    const secret = readSecret(prefix.split("/")[3]);
    expect((await loadJoinPage(code, secret))?.student?.nickname).toBe("Mira");
    expect(led(await visitor.submit(`${prefix}${rest}/leave`, []))).toBe(`${prefix}/a/${code}?left=1`);
    expect((await loadJoinPage(code, secret))?.student).toBeNull();
  });
});
