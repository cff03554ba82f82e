import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, expect, it, vi } from "vitest";
import { messages } from "@/i18n/messages";
import { loadAssignment } from "@/server/assignments/load-assignment";
import { describeEachDatabase } from "@/server/database/testing/describe-each-database";
import { loadClassResults } from "@/server/results/load-class-results";
import { reopenAttempt } from "@/server/students/reopen-attempt";
import { assign, ownerOfVisitor, take, type Made } from "@/server/testing/assign";
import { AwaitedNotice } from "./awaited-notice";

const minute = 60_000;

afterEach(() => {
  vi.useRealTimers();
});

async function show({ id, teacher }: Made, hidden: boolean): Promise<string> {
  const owner = ownerOfVisitor(teacher);
  const [assignment, results] = [
    await loadAssignment(id, "results", owner),
    await loadClassResults(id, owner),
  ];
  if (assignment === null || results === null) throw new Error("no results");
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messages.en} timeZone="UTC">
      <AwaitedNotice assignment={assignment} results={results} hidden={hidden} />
    </NextIntlClientProvider>,
  );
}

describeEachDatabase("the results page after closing", () => {
  it("says whom the class is waiting for, by number where names are hidden", async () => {
    const made = await assign({ feedback: "after-closing", closesAt: Date.now() + minute });
    const { attempt } = await take(made.code, "Mira");
    expect(await show(made, false)).toBe("");
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 5 * minute });
    expect(await show(made, false)).toBe("");
    const student = attempt.assignment?.student?.id ?? "";
    expect((await reopenAttempt(made.id, student, ownerOfVisitor(made.teacher))).ok).toBe(true);
    expect(await show(made, false)).toContain("shown to students when Mira has finished");
    expect(await show(made, true)).toContain("shown to students when Student 1 has finished");
  });
});
