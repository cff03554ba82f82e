import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it, vi } from "vitest";
import { loadAssignment } from "@/assignment/manage.server";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { messages } from "@/i18n/messages";
import { assign, type Made, ownerOfVisitor, take } from "@/testing/assign";
import { ResultsPage } from "./results-page";
import { loadClassResults } from "./results.server";

// Outside Next there is no router; the page does not use it before it is hydrated.
vi.mock("next/navigation", async (original) => ({
  ...(await original<typeof import("next/navigation")>()),
  useRouter: () => ({}),
}));

/** The results page as text. */
async function pageOf({ id, teacher }: Made): Promise<string> {
  const owner = ownerOfVisitor(teacher);
  const assignment = await loadAssignment(id, "results", owner);
  const results = await loadClassResults(id, owner);
  if (assignment === null || results === null) throw new Error("no results");
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messages.en} timeZone="UTC">
      <ResultsPage assignment={assignment} results={results} hidden={false} done={undefined} />
    </NextIntlClientProvider>,
  );
}

describeEachDatabase("the results page of a class that has hardly begun", () => {
  it("says whether nobody has joined, somebody is at work, or one student has submitted", async () => {
    const made = await assign();
    expect(await pageOf(made)).toContain("Nobody has joined yet. Results appear here");
    const { visitor, attempt } = await take(made.code, "Mira");
    expect(await pageOf(made)).toContain("Nobody has submitted yet, 1 at work.");
    await visitor.post(`/api/v1/attempts/${attempt.id}/submission`);
    const one = await pageOf(made);
    expect(one).toContain("1 student has submitted.");
    expect(one).toContain("One result so far: 0%.");
  });
});
