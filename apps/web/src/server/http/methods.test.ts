import { describe, expect, it } from "vitest";
import { appRoutes, answer } from "@/server/testing/app-routes";
import { problemSchema } from "./problem";

const address = (template: string): string => `http://localhost:3000${template.replaceAll(/\{\w+\}/g, "x")}`;
const send = (template: string, method: string) =>
  answer(new Request(address(template), { method, headers: { host: "localhost:3000" } }));

const known = appRoutes
  .map((route) => route.address)
  .filter((path) => /^\/(?:api\/v1\/|livez|readyz)/.test(path));

describe.each(known)("%s", (path) => {
  it("answers a method that it does not take with 405 and those that it takes", async () => {
    const response = await send(path, "DELETE");
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toMatch(/^(?:GET, HEAD|POST|PUT), OPTIONS$/);
    expect(problemSchema.parse(await response.json()).code).toBe("method_not_allowed");
  });

  it("tells OPTIONS the same", async () => {
    const refused = await send(path, "PATCH");
    const options = await send(path, "OPTIONS");
    expect(options.status).toBe(204);
    expect(options.headers.get("allow")).toBe(refused.headers.get("allow"));
  });
});
