import { describe, expect, it } from "vitest";
import { contentSecurityPolicy } from "./content-security-policy";
import { securityHeaders } from "./security-headers";

describe("the policy of a page", () => {
  const directives = new Map(
    contentSecurityPolicy("abc")
      .split("; ")
      .map((directive) => [directive.split(" ", 1)[0] ?? "", directive.split(" ").slice(1)]),
  );

  it("starts from nothing", () => {
    expect(directives.get("default-src")).toEqual(["'none'"]);
  });

  it("lets only scripts run that carry the request's nonce, and what those load", () => {
    expect(directives.get("script-src")).toEqual(["'nonce-abc'", "'strict-dynamic'"]);
  });

  it("names no other site and no inline code", () => {
    const sources = [...directives.values()].flat();
    expect(sources.filter((source) => /https?:|\*|unsafe/.test(source))).toEqual([]);
  });

  it("can be framed by nobody and send forms only home", () => {
    expect([directives.get("frame-ancestors"), directives.get("form-action")]).toEqual([
      ["'none'"],
      ["'self'"],
    ]);
  });

  it("does without no-referrer, under which a native form has no origin", () => {
    expect(securityHeaders["Referrer-Policy"]).toBe("same-origin");
  });
});
