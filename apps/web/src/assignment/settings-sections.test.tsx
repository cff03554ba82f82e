import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { messages } from "@/i18n/messages";
import { assign, ownerOfVisitor } from "@/testing/assign";
import { loadAssignment } from "./manage.server";
import { AttemptsSection } from "./settings-sections";
import { settingsValues } from "./settings.server";

/** The section as its teacher sees it, with that many attempts allowed. */
async function sectionOf(attempts: number): Promise<string> {
  const made = await assign({ attempts });
  const assignment = await loadAssignment(made.id, "manage", ownerOfVisitor(made.teacher));
  if (assignment === null) throw new Error("no assignment");
  const values = settingsValues(assignment.settings, null);
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messages.en} timeZone="UTC">
      <AttemptsSection assignment={assignment} values={values} errorOf={() => undefined} />
    </NextIntlClientProvider>,
  );
}

describeEachDatabase("when students see what was right", () => {
  it("says beside the choice that a closing time is missing, and links to its field", async () => {
    expect(await sectionOf(1)).not.toContain("closing time</a>");
    const several = await sectionOf(3);
    expect(several).toContain("Students see no result until there is a closing time.");
    expect(several).toContain('<a href="#closesAt">Set a closing time</a>');
  });
});
