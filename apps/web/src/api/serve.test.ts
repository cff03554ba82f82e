import { describe, expect, it } from "vitest";
import { z } from "zod";
import { problemSchema } from "@/http/problem";
import { dispatch, serve } from "./serve";

const echo = <const Path extends string>(method: "GET" | "POST", path: Path) =>
  serve(
    {
      name: "echo",
      method,
      path,
      summary: "",
      access: "owner",
      status: 200,
      output: z.strictObject({ path: z.string(), params: z.record(z.string(), z.string()) }),
      problems: [],
    },
    ({ params }) => ({ ok: true, value: { path, params: z.record(z.string(), z.string()).parse(params) } }),
  );

const served = dispatch([
  echo("GET", "/api/v1/things/{id}"),
  echo("POST", "/api/v1/things/{id}"),
  echo("GET", "/api/v1/things/{id}/parts/{part}"),
  echo("GET", "/api/v1/things/{id}/parts.csv"),
]);

async function ask(
  method: "GET" | "POST" | "PUT" | "OPTIONS",
  path: string,
  { site = "same-origin", ...sent }: { site?: string; body?: string } = {},
) {
  const headers = { host: "localhost", "sec-fetch-site": site };
  const request = new Request(`http://localhost${path}`, { ...sent, method, headers });
  const response = await served[method](request, { params: Promise.resolve({ path: ["ignored"] }) });
  const text = await response.text();
  const json: unknown = text === "" ? undefined : JSON.parse(text);
  return { status: response.status, allow: response.headers.get("allow"), json };
}

const codeOf = ({ json }: { json: unknown }) => problemSchema.parse(json).code;

describe("a table of routes that one route file serves", () => {
  it("finds a route by its path and hands on the parts of the path, decoded", async () => {
    expect((await ask("GET", "/api/v1/things/a%2Fb%20%C3%A9/parts/2?part=3")).json).toEqual({
      path: "/api/v1/things/{id}/parts/{part}",
      params: { id: "a/b é", part: "2" },
    });
  });

  it("passes over the prefix of a frame", async () => {
    const { json } = await ask("GET", `/embed/t/${"A".repeat(43)}/api/v1/things/x`);
    expect(json).toMatchObject({ params: { id: "x" } });
  });

  it("answers a method that an address does not take with 405 and those that it takes", async () => {
    const refused = await ask("PUT", "/api/v1/things/x");
    expect([refused.status, codeOf(refused)]).toEqual([405, "method_not_allowed"]);
    expect(refused.allow).toBe("GET, HEAD, POST, OPTIONS");
    expect(await ask("OPTIONS", "/api/v1/things/x")).toMatchObject({ status: 204, allow: refused.allow });
  });

  it.each([
    "/api/v1/nothing",
    "/api/v1/things",
    "/api/v1/things/x/",
    "/api/v1/things/x/parts/2/more",
    "/api/v1/things/x/partsXcsv",
    "/api/v1/things/x/parts%2Ecsv",
    "/api/v1/th%69ngs/x",
  ])("finds nothing at %s, by any method", async (path) => {
    const missing = await ask("GET", path);
    expect([missing.status, codeOf(missing)]).toEqual([404, "not_found"]);
    expect((await ask("PUT", path)).status).toBe(404);
    expect((await ask("OPTIONS", path)).status).toBe(204);
  });

  it("refuses other sites and large bodies also where it finds nothing", async () => {
    expect(codeOf(await ask("POST", "/api/v1/nothing", { site: "cross-site" }))).toBe("foreign_origin");
    expect(codeOf(await ask("POST", "/api/v1/nothing", { body: "x".repeat(300_000) }))).toBe(
      "body_too_large",
    );
  });
});
