import { describe, expect, it } from "vitest";
import { problemSchema } from "@/http/problem";
import { answer, appRoutes } from "@/testing/app-routes";

const address = (template: string): string => `http://localhost:3000${template.replaceAll(/\{\w+\}/g, "x")}`;
const send = (template: string, method: string) =>
  answer(new Request(address(template), { method, headers: { host: "localhost:3000" } }));

const known = appRoutes
  .map((route) => route.address)
  .filter((path) => /^\/(?:api\/v1\/|livez|readyz)/.test(path));

/** A method that an address does not take; those that it takes, as OPTIONS tells them. */
async function refusedBy(path: string): Promise<{ method: string; allow: string }> {
  const options = await send(path, "OPTIONS");
  expect(options.status).toBe(204);
  const allow = options.headers.get("allow") ?? "";
  const method = ["DELETE", "PATCH", "PUT", "POST", "GET"].find((each) => !allow.split(", ").includes(each));
  if (method === undefined) throw new Error(`${path} takes every method`);
  return { method, allow };
}

describe.each(known)("%s", (path) => {
  it("answers a method that it does not take with 405 and those that it takes", async () => {
    const { method, allow } = await refusedBy(path);
    const response = await send(path, method);
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe(allow);
    expect(allow).toMatch(/^(?:(?:GET, HEAD|POST|PUT|PATCH|DELETE), )+OPTIONS$/);
    expect(problemSchema.parse(await response.json()).code).toBe("method_not_allowed");
  });
});
