import { expect, test } from "@playwright/test";
import { globSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isTeacherFrame } from "../src/addresses.ts";
import { blogPage, startOtherSite } from "./browser/other-site.ts";

const app = fileURLToPath(new URL("../src/app", import.meta.url));

const examples: Record<string, string> = {
  article: "will-of-victory",
  quizTopic: "all",
  code: "ABCDEF",
  n: "1",
  token: "x".repeat(43),
};

/** An address of every page and handler of the app, found on disk. */
const addresses = globSync("**/{page.tsx,route.ts}", { cwd: app }).map(
  (file) =>
    `/${file
      .replace(/\/?(page\.tsx|route\.ts)$/, "")
      .replaceAll(/\[(?:\.{3})?(\w+)\]/g, (_match, name: string) => examples[name] ?? "x")}`,
);

/** Not the pages that a teacher has by an address: they stand there for browsers without cookies. */
const isEmbed = (address: string): boolean => address.startsWith("/embed/") && !isTeacherFrame(address);

test("the files on disk give more than a handful of addresses of each kind @desktop", () => {
  expect(addresses.filter(isEmbed).length).toBeGreaterThan(10);
  expect(addresses.filter((address) => !isEmbed(address)).length).toBeGreaterThan(50);
});

for (const address of [
  ...addresses,
  "/no/such/page",
  "/embed",
  "/EMBED/will-of-victory/all",
  "/embedded",
  "/_next/static/none.js",
]) {
  test(`${address} ${isEmbed(address) ? "may" : "may not"} be framed @desktop`, async ({ request }) => {
    const answer = await request.get(address, { maxRedirects: 0, timeout: 20_000 });
    const headers = answer.headers();
    const policy = headers["content-security-policy"] ?? "";
    if (isEmbed(address)) {
      expect(policy).toContain("frame-ancestors *");
      expect(headers).not.toHaveProperty("x-frame-options");
      expect(headers["cross-origin-resource-policy"]).toBe("cross-origin");
      expect(headers["x-robots-tag"]).toBe("noindex");
    } else {
      if (!address.startsWith("/_next/")) expect(policy).toContain("frame-ancestors 'none'");
      expect(headers["x-frame-options"]).toBe("DENY");
    }
  });
}

test("a browser refuses to frame what may not be framed @desktop", async ({ page, baseURL }) => {
  const frames = ["/", "/articles/will-of-victory", "/assignments", "/embed/will-of-victory/all"];
  const html = frames.map((path) => `<iframe src="${baseURL}${path}" title="${path}"></iframe>`).join("");
  const site = await startOtherSite(() => ({ html: blogPage(html) }));
  await page.goto(site.url);
  await expect(page.frameLocator("iframe >> nth=3").getByRole("heading", { level: 1 })).toBeVisible();
  const shown = page.frames().filter((frame) => frame.url().startsWith(baseURL ?? "none"));
  expect(shown.map((frame) => new URL(frame.url()).pathname.slice(0, 9))).toEqual(["/embed/t/"]);
  site.close();
});
