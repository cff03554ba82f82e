import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { strToU8 } from "fflate";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { z } from "zod";
import { hostileFiles, moodle } from "../fixtures/hostile-files.ts";
import { importFormats } from "./source-file.ts";
import { importProblemSchema } from "./import-problem.ts";
import { sayProblem } from "../words/index.ts";
import { importQuestions } from "./import-questions.ts";

it.each(hostileFiles)("%s gets a clear word with its line, and soon", (_, file, code, line) => {
  const bytes = typeof file === "string" ? strToU8(file) : file;
  const start = performance.now();
  const { questions, problems } = importQuestions(bytes);
  const took = performance.now() - start;
  expect(questions).toEqual([]);
  expect(problems[0]).toMatchObject({ code, line });
  expect(problems.length).toBeLessThan(1100);
  // The slowest took 1 s on two busy cores; what grows with the square would take minutes.
  expect(took).toBeLessThan(5_000);
});

const reportSchema = z.strictObject({
  read: z.array(z.object({ name: z.string(), code: z.string(), found: z.string() })),
  kilobytes: z.number(),
});

it("reads them all within little memory", () => {
  const program = join(import.meta.dirname, "../fixtures/read-hostile-files.ts");
  // All of them stand in the heap as well; with 64 MB the process ends, with 96 it does not.
  const said = execFileSync(process.execPath, ["--max-old-space-size=256", program], { encoding: "utf8" });
  const { read, kilobytes } = reportSchema.parse(JSON.parse(said));
  expect(read.map(({ found }) => found)).toEqual(hostileFiles.map(([, , code]) => code));
  console.log(`hostile files: ${Math.round(kilobytes / 1024)} MB of memory at the most, heap and all`);
  // What is outside the heap counts too: a package is at most 16 MB unpacked, and Node.js itself takes some 100.
  expect(kilobytes).toBeLessThan(768 * 1024);
});

it("never throws, and says what it found in the form it promises, whatever the bytes", () => {
  const marks = fc.constantFrom(
    ..."{}=~#:\\\"',;<>/!?&\n aT1-*%".split(""),
    "<quiz>",
    "<question type=",
    "&lt;",
    "<![CDATA[",
    "::",
    "->",
    "PK\u0003\u0004",
    "<assessmentItem>",
  );
  const text = fc.array(marks, { maxLength: 60 }).map((drawn) => strToU8(drawn.join("")));
  fc.assert(
    fc.property(
      fc.oneof(text, fc.uint8Array({ maxLength: 300 })),
      fc.option(fc.constantFrom(...importFormats), { nil: undefined }),
      (bytes, format) => {
        const { questions, problems } = importQuestions(bytes, format);
        expect(questions.length + problems.length).toBeGreaterThan(0);
        for (const problem of problems) {
          expect(importProblemSchema.parse(problem)).toEqual(problem);
          expect(sayProblem(problem)).toMatch(/\S/);
        }
      },
    ),
    { numRuns: 2000 },
  );
});

it("takes a file that is broken here and there no further than it must", () => {
  const whole = strToU8(
    moodle(
      "Who?",
      '<answer fraction="100"><text>A</text></answer><answer fraction="0"><text>B</text></answer>',
    ),
  );
  fc.assert(
    fc.property(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 }), (at, byte) => {
      const broken = Uint8Array.from(whole);
      broken[at] = byte;
      const { questions, problems } = importQuestions(broken);
      expect(questions.length + problems.length).toBeGreaterThan(0);
    }),
    { numRuns: 1000 },
  );
});
