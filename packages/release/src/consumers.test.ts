import { execFileSync } from "node:child_process";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { bank } from "@wellread/content/questions/will-of-victory";
import { publicBank } from "@wellread/content/public-questions/will-of-victory";
import { preview } from "vite";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { openBrowser } from "../../formats/src/fixtures/open-browser.ts";
import { bundlePage } from "./bundle.ts";
import { tellingStrings } from "./telling-strings.ts";

const installed = inject("installed");
const consumer = (name: string) => join(import.meta.dirname, "consumers", name);

// Not in a hook, which has ten seconds: a build takes what it takes.
const practice = await bundlePage(installed, consumer("practice.ts"));
const reader = await bundlePage(installed, consumer("reader.ts"));

describe("a program with the packages from npm", () => {
  beforeAll(() => copyFileSync(consumer("score.ts"), join(installed, "score.ts")));

  it("reads, publishes, scores, exports and imports in Node.js", () => {
    const said: unknown = JSON.parse(
      execFileSync(process.execPath, ["score.ts"], { cwd: installed, encoding: "utf8" }),
    );
    expect(said).toEqual({
      publicQuestions: publicBank.questions.length,
      questions: bank.questions.length,
      right: 1,
      wrong: 0,
      keyed: [1, 1, 1, 1, 1, 1, 1, 1],
      gift: expect.stringMatching(/\[id:q-[0-9a-z]{13}\]/),
      imported: {
        own: [{ stem: "Who sings?", proven: false }],
        problems: ["3: Questions of this kind cannot be asked here: essay."],
      },
    });
  });

  it.each([
    ["nodenext", "nodenext"],
    ["esnext", "bundler"],
  ])(
    "is type-checked with --module %s --moduleResolution %s, declarations included",
    (module, resolution) => {
      const flags = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess"];
      const tsc = join(import.meta.dirname, "../node_modules/.bin/tsc");
      const at = [
        "--ignoreConfig",
        "--module",
        module,
        "--moduleResolution",
        resolution,
        "--lib",
        "ES2024,DOM",
      ];
      expect(() =>
        execFileSync(tsc, [...flags, ...at, "--skipLibCheck", "false", "--skipDefaultLibCheck", "score.ts"], {
          cwd: installed,
          encoding: "utf8",
        }),
      ).not.toThrow();
    },
  );
});

describe("a page built with Vite", () => {
  it("scores an answer in a real browser", async () => {
    const server = await preview({
      root: practice.site,
      configFile: false,
      logLevel: "warn",
      preview: { port: 0 },
    });
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      await page.goto(server.resolvedUrls?.local[0] ?? "");
      await page.locator("button[data-right]").click();
      expect(await page.title()).toBe("right 1");
      await page.locator("button:not([data-right])").first().click();
      expect(await page.title()).toBe("wrong 0");
    } finally {
      await browser.close();
      await server.close();
    }
  });

  it("holds nothing that only the keyed questions say, if it imports the public ones", () => {
    const told = JSON.stringify(publicBank);
    const secrets = [...tellingStrings(bank)].filter((text) => !told.includes(text));
    const found = (code: string) => secrets.filter((secret) => code.includes(secret));
    expect(secrets.length).toBeGreaterThan(300);
    expect(found(reader.code)).toEqual([]);
    // The same search in the page with keys, lest it find nothing anywhere.
    expect(found(practice.code).length).toBeGreaterThan(0.9 * secrets.length);
    expect(practice.code).toMatch(/\bkey\b/);
    expect(reader.code).toContain(publicBank.questions[0]?.stem);
  });
});
