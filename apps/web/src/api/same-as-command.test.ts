import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { quizTopics, seedSchema } from "@wellread/assessment";
import { quizTitle } from "@wellread/formats";
import { afterAll, expect, it } from "vitest";
import { topicQuiz, writeDownload } from "@/download/quiz-files.server";
import { defaultLocale, messages } from "@/i18n/messages";

const command = join(import.meta.dirname, "../../../../packages/cli/bin/wellread.ts");
const folder = mkdtempSync(join(tmpdir(), "wellread-same-"));
afterAll(() => rmSync(folder, { recursive: true }));

// A deck for Anki tells when the command wrote it, so that it alone differs.
it.each(["cc", "gift", "moodle-xml", "qti30", "print"] as const)(
  "the command writes the same file as the page of downloads: %s",
  { timeout: 60_000 },
  async (format) => {
    const out = join(folder, format);
    const args = ["export", "--topic", "units", "--seed", "class-7b", "--format", format, "--out", out];
    execFileSync(process.execPath, [command, ...args]);
    const quiz = topicQuiz("will-of-victory", "units", { seed: seedSchema.parse("class-7b") });
    const file = quiz.ok ? await writeDownload(quiz.value, format, 1) : null;
    expect(readFileSync(out).equals(Buffer.from(file?.body ?? ""))).toBe(true);
  },
);

it("calls quizzes in files as pages call them", () => {
  for (const topic of quizTopics) {
    expect(quizTitle({ topic, article: "Boats", locale: defaultLocale })).toBe(
      `${messages[defaultLocale].shell.quizTopic[topic]}: Boats`,
    );
  }
});
