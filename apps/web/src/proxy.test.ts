import { NextRequest } from "next/server";
import { describe, expect, it } from "vitest";
import { proxy } from "./proxy";

const headersOf = (path: string): Headers =>
  proxy(new NextRequest(new URL(path, "http://localhost:3000"))).headers;

describe("every header says the same about who may frame an address", () => {
  it.each([
    "/",
    "/assignments",
    "/EMBED/will-of-victory/units",
    "/Embed/t/x",
    "/embed",
    "/api/v1/attempts/x",
  ])("nobody may frame %s", (path) => {
    const headers = headersOf(path);
    expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
  });

  it("any site may frame what is made for that", () => {
    const headers = headersOf("/embed/will-of-victory/units");
    expect(headers.get("content-security-policy")).toContain("frame-ancestors *");
    expect(headers.get("x-frame-options")).toBeNull();
    expect(headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    expect(headers.get("cross-origin-embedder-policy")).toBe("require-corp");
  });
});

it("pages of other sites may load what is public, but frame none of it", () => {
  const headers = headersOf("/api/v1/articles/will-of-victory/quizzes/units/files/gift");
  expect(headers.get("cross-origin-resource-policy")).toBe("cross-origin");
  expect(headers.get("x-frame-options")).toBe("DENY");
});
