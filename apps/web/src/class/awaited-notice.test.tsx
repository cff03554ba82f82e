import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, expect, it, vi } from "vitest";
import { loadAssignment } from "@/assignment/manage.server";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { messages } from "@/i18n/messages";
import { reopenAttempt } from "@/student/change.server";
import { assign, type Made, ownerOfVisitor, take } from "@/testing/assign";
import { AwaitedNotice } from "./results-page";
import { loadClassResults } from "./results.server";

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
  it("says whom the class is waiting for, by number if names are hidden", async () => {
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
