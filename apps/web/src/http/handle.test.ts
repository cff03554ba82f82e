import { afterEach, expect, it, vi } from "vitest";
import { startedViewSchema } from "@/attempt/start.server";
import { getDatabase } from "@/database/database";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { enterDevice } from "@/model/student";
import { ownerOfVisitor } from "@/testing/assign";
import { Visitor } from "@/testing/visitor";
import { answers, handle } from "./handle";
import { problemSchema } from "./problem";

const quiz = { article: "will-of-victory", topic: "all" };
const path = "/api/v1/attempts";
const host = "localhost:3000";

/** Starts an attempt with exactly these headers about where the request comes from. */
const startFrom = (headers: Record<string, string>) =>
  new Visitor().sendJson("POST", path, quiz, { "sec-fetch-site": "", ...headers });

afterEach(() => vi.unstubAllEnvs());

describeEachDatabase("a request that changes something", () => {
  it.each([
    ["a page of ours, as the browser says", { "sec-fetch-site": "same-origin" }],
    ["our Origin", { origin: `http://${host}` }],
    ["a token", { authorization: `Bearer ${"t".repeat(43)}` }],
  ])("is accepted with %s", async (_name, headers) => {
    expect((await startFrom(headers)).status).toBe(201);
  });

  it.each([
    ["nothing", {}],
    ["another page", { "sec-fetch-site": "cross-site", origin: "https://elsewhere.example" }],
    ["a page of a neighbouring host", { "sec-fetch-site": "same-site", origin: `http://a.${host}` }],
    ["an address that somebody typed", { "sec-fetch-site": "none" }],
    ["an opaque origin", { origin: "null" }],
  ])("is refused with %s", async (_name, headers) => {
    const { status, json } = await startFrom(headers);
    expect([status, json]).toEqual([403, expect.objectContaining({ code: "foreign_origin" })]);
  });

  it("is checked against PUBLIC_URL, if it is set, and not against the host", async () => {
    vi.stubEnv("PUBLIC_URL", "https://quiz.example/");
    expect((await startFrom({ origin: "https://quiz.example" })).status).toBe(201);
    expect((await startFrom({ origin: `http://${host}` })).status).toBe(403);
  });
});

describeEachDatabase("the cookie", () => {
  it("can be read by no script and sent by no other site", async () => {
    const { headers } = await startFrom({ origin: `http://${host}` });
    expect(headers.get("set-cookie")).toMatch(
      /^wellread=[\w-]{43}; Path=\/; Max-Age=15552000; HttpOnly; SameSite=Lax$/,
    );
  });

  it("is bound to the host and to https if the site has https", async () => {
    vi.stubEnv("PUBLIC_URL", "https://quiz.example");
    const { headers } = await startFrom({ origin: "https://quiz.example" });
    expect(headers.get("set-cookie")).toMatch(/^__Host-wellread=[\w-]{43}; Path=\/; .*; Secure$/);
  });

  it("is kept by a browser that already has one", async () => {
    const visitor = new Visitor();
    await visitor.post(path, quiz);
    const { cookie } = visitor;
    await visitor.post(path, quiz);
    expect(visitor.cookie).toBe(cookie);
  });
});

describeEachDatabase("a token", () => {
  it("is given to programs, never to browsers", async () => {
    const program = startedViewSchema.parse((await startFrom({ origin: `http://${host}` })).json);
    expect(program.token).toMatch(/^[\w-]{43}$/);
    expect(startedViewSchema.parse((await new Visitor().post(path, quiz)).json).token).toBeNull();
  });

  it("owns what it started, without a cookie or an Origin", async () => {
    const { json } = await startFrom({ origin: `http://${host}` });
    const { token, attempt } = startedViewSchema.parse(json);
    const read = (authorization: string) =>
      new Visitor().send(`${path}/${attempt.id}`, { headers: { authorization } });
    expect((await read(`Bearer ${token}`)).status).toBe(200);
    expect((await read(`Bearer ${"x".repeat(43)}`)).status).toBe(404);
    expect((await read("Bearer short")).status).toBe(404);
  });

  it("wins over a cookie", async () => {
    const visitor = new Visitor();
    const { json } = await visitor.post(path, quiz);
    const { attempt } = startedViewSchema.parse(json);
    const headers = { authorization: `Bearer ${"x".repeat(43)}` };
    expect((await visitor.send(`${path}/${attempt.id}`, { headers })).status).toBe(404);
  });
});

describeEachDatabase("a request about what is deleted in the meantime", () => {
  it("is answered as if it had come after the deletion", async () => {
    const visitor = new Visitor();
    await visitor.post(path, quiz);
    const owner = ownerOfVisitor(visitor);
    const write = handle(answers.json, async () => {
      await enterDevice(await getDatabase(), "an assignment", "deleted in between", owner, 0);
      return new Response();
    });
    const headers = { "sec-fetch-site": "same-origin" };
    const request = new Request(`http://${host}/api/v1/assignments`, { method: "POST", headers });
    const response = await write(request, { params: Promise.resolve({}) });
    expect([response.status, await response.json()]).toEqual([
      404,
      expect.objectContaining({ code: "not_found" }),
    ]);
  });
});

/** What fetch requires for a streamed body; the types do not have it yet. */
const halfDuplex: object = { duplex: "half" };

const send = (body: BodyInit, type = "application/json") =>
  new Visitor().send(path, { method: "POST", body, headers: { "content-type": type } });

const codeOf = async (answer: ReturnType<typeof send>) => {
  const { status, json } = await answer;
  return [status, problemSchema.parse(json).code];
};

describeEachDatabase("a body", () => {
  it("over 64 KiB is refused, whatever length it declared", async () => {
    expect(await codeOf(send(`"${"x".repeat(70_000)}"`))).toEqual([413, "body_too_large"]);
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(1024).fill(32)),
    });
    const streamed = new Visitor().send(path, {
      method: "POST",
      body: endless,
      headers: { "content-type": "application/json" },
      ...halfDuplex,
    });
    expect(await codeOf(streamed)).toEqual([413, "body_too_large"]);
  });

  it("over 64 KiB is refused by a route that takes none", async () => {
    const { attempt } = startedViewSchema.parse((await new Visitor().post(path, quiz)).json);
    const addresses = [`${path}/${attempt.id}/submission`, "/api/v1/nothing"];
    for (const address of addresses) {
      const init = { method: "POST", body: "x".repeat(70_000) };
      expect(await codeOf(new Visitor().send(address, init))).toEqual([413, "body_too_large"]);
      const promised = { "content-length": "70000" };
      const short = new Visitor().send(address, { method: "POST", headers: promised });
      expect(await codeOf(short)).toEqual([413, "body_too_large"]);
    }
    const form = await new Visitor().send(`/attempts/${attempt.id}/deletion`, {
      method: "POST",
      body: "x".repeat(70_000),
    });
    expect(form.status).toBe(413);
  });

  it("that nests too deeply is refused before it is validated", async () => {
    expect(await codeOf(send("[".repeat(30_000)))).toEqual([400, "body_too_deep"]);
    expect(await codeOf(send(`{"topic":"${"[".repeat(100)}"}`))).toEqual([400, "invalid_request"]);
  });

  it("that is not JSON, or not text, is refused", async () => {
    expect(await codeOf(send("{"))).toEqual([400, "malformed_body"]);
    expect(await codeOf(send(""))).toEqual([400, "malformed_body"]);
    expect(await codeOf(send(new Uint8Array([0xff, 0xfe])))).toEqual([400, "malformed_body"]);
  });

  it("of another kind is refused", async () => {
    expect(await codeOf(send("a=1", "application/x-www-form-urlencoded"))).toEqual([
      415,
      "unsupported_media_type",
    ]);
  });

  it("with faults is refused with the path of each", async () => {
    const { status, json } = await send(
      JSON.stringify({ article: "will-of-victory", topic: "war", extra: 1 }),
    );
    expect(status).toBe(400);
    const { faults } = problemSchema.parse(json);
    expect(faults?.map(({ path: at }) => at)).toContain("body.topic");
  });
});
