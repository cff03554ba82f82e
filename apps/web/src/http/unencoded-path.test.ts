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
  it.each(["a small form", "a form that is too large", "a file that is too large"])(
    "never breaks the answer to %s, at any address",
    async (kind) => {
      const size = {
        "a small form": 10,
        "a form that is too large": 70_000,
        "a file that is too large": 2_000_000,
      };
      const large = kind === "a file that is too large";
      const body = `a=${"x".repeat(size[kind as keyof typeof size])}`;
      const dynamic = appRoutes.map(({ address }) => address).filter((address) => address.includes("{"));
      expect(dynamic.length).toBeGreaterThan(20);
      for (const address of dynamic) {
        for (const part of large ? odd.slice(0, 4) : odd) {
          const path = address.replaceAll(/\{\w+\}/g, encodeURIComponent(part));
          const { status, headers } = await new Visitor().send(path, {
            method: "POST",
            body,
            headers: { "content-type": "application/x-www-form-urlencoded" },
          });
          expect(status, `${path}`).toBeLessThan(500);
          expect(headers.get("set-cookie") ?? "").not.toContain("a=b");
          const location = headers.get("location") ?? "/";
          expect(location).toMatch(/^\/(?![/\\])[\x21-\x7e]*$/);
        }
      }
    },
  );
});
