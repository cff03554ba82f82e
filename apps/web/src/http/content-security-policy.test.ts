import { describe, expect, it } from "vitest";
import { contentSecurityPolicy } from "./content-security-policy";
import { commonHeaders } from "./security-headers";

describe("the policy of a page", () => {
  const directives = new Map(
    contentSecurityPolicy("abc")
      .split("; ")
      .map((directive) => [directive.split(" ", 1)[0] ?? "", directive.split(" ").slice(1)]),
  );

  it("allows nothing by default", () => {
    expect(directives.get("default-src")).toEqual(["'none'"]);
  });

  it("runs only scripts with the request's nonce, and those that they load", () => {
    expect(directives.get("script-src")).toEqual(["'nonce-abc'", "'strict-dynamic'"]);
  });

  it("names no other site and no inline code", () => {
    const sources = [...directives.values()].flat();
    expect(sources.filter((source) => /https?:|\*|unsafe/.test(source))).toEqual([]);
  });

  it("lets nobody frame the page, frames nothing and sends forms only to the site itself", () => {
    const names = ["frame-ancestors", "frame-src", "form-action"];
    expect(names.map((name) => directives.get(name))).toEqual([["'none'"], ["'none'"], ["'self'"]]);
  });

  it("lets any site frame a page that is made for that", () => {
    expect(contentSecurityPolicy("abc", { framedBy: "*", frames: "'none'" })).toContain("frame-ancestors *");
  });

  it("does not use no-referrer, under which a native form has no origin", () => {
    expect(commonHeaders["Referrer-Policy"]).toBe("same-origin");
  });
});
