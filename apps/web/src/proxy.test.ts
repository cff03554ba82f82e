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

/** The path of this site to which an address is redirected; undefined where it is not. */
const leadsTo = (address: string): string | undefined =>
  headersOf(address)
    .get("location")
    ?.replace(/^http:\/\/localhost:3000(?=\/)/, "");

const part = "AbC_ef-hIjKlMnOpQrStUg.sEcReT_0123456789-abcdefghijklmnopqrstuvwxY";

describe("a private link whose # was changed on its way", () => {
  it.each([
    `/manage%23${part}`,
    `/manage/%23${part}`,
    `/manage/${part}`,
    `/manage?${part}`,
    `/manage?utm_source=mail&${part}%0A`,
    `/manage%2523${part}.`,
  ])("leads from %s to the link as it was", (address) => {
    const headers = headersOf(address);
    expect(leadsTo(address)).toBe(`/manage#${part}`);
    expect(headers.get("cache-control")).toContain("no-store");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
  });

  it("keeps its kind, and if it is cut off as well, nothing of its secret", () => {
    expect(leadsTo(`/results%23${part}`)).toBe(`/results#${part}`);
    expect(leadsTo(`/manage%23${part.slice(0, -4)}`)).toBe("/manage?problem=link_cut");
  });

  it.each([
    "/manage",
    "/manage?problem=link_cut",
    "/manage/session",
    "/managers",
    "/a/CDF9GH",
    "/assignments",
  ])("is not %s", (address) => {
    expect(leadsTo(address)).toBeUndefined();
  });
});

it("an address that a phone began with a capital leads to the page", () => {
  expect(leadsTo("/A/CDF9GH?x=1")).toBe("/a/CDF9GH?x=1");
  expect(leadsTo("/A")).toBe("/a");
});
