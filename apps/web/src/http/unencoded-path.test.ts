import { expect, it } from "vitest";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { appRoutes } from "@/testing/app-routes";
import { Visitor } from "@/testing/visitor";

/** Parts of a path that no header may have as they are, or that would lead elsewhere. */
const odd = [
  "ünï",
  "数学",
  "😀",
  "a\r\nset-cookie: a=b",
  "a b",
  '"',
  "//evil.example",
  "\\evil.example",
  "..",
  "%",
  "\u202E",
];

describeEachDatabase("an address with letters that no header may have", () => {
  it.each([
    ["a small form", 10, odd],
    ["a form that is too large", 70_000, odd],
    ["a file that is too large", 2_000_000, odd.slice(0, 4)],
  ])("never breaks the answer to %s, at any address", async (_what, size, parts) => {
    const body = `a=${"x".repeat(size)}`;
    const broken: string[] = [];
    const dynamic = appRoutes.map(({ address }) => address).filter((address) => address.includes("{"));
    expect(dynamic.length).toBeGreaterThan(20);
    for (const address of dynamic) {
      for (const part of parts) {
        const path = address.replaceAll(/\{\w+\}/g, encodeURIComponent(part));
        const { status, headers } = await new Visitor().send(path, {
          method: "POST",
          body,
          headers: { "content-type": "application/x-www-form-urlencoded" },
        });
        if (status >= 500) broken.push(path);
        expect(headers.get("set-cookie") ?? "").not.toContain("a=b");
        const location = headers.get("location") ?? "/";
        expect(location).toMatch(/^\/(?![/\\])[\x21-\x7e]*$/);
      }
    }
    expect(broken).toEqual([]);
  });
});
