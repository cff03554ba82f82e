import { nicknameSchema, type SettingsChange } from "@wellread/assessment";
import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { messages } from "@/i18n/messages";
import { assign, ownerOfVisitor } from "@/testing/assign";
import { loadAssignment } from "./manage.server";
import { AttemptsSection } from "./settings-sections";
import { settingsValues } from "./settings.server";

/** The section as its teacher sees it, with these settings saved. */
async function sectionOf(settings: SettingsChange): Promise<string> {
  const made = await assign(settings);
  const assignment = await loadAssignment(made.id, "manage", ownerOfVisitor(made.teacher));
  if (assignment === null) throw new Error("no assignment");
  const values = settingsValues(assignment.settings, null);
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messages.en} timeZone="UTC">
      <AttemptsSection assignment={assignment} values={values} errorOf={() => undefined} />
    </NextIntlClientProvider>,
  );
}

const allowedNames = [nicknameSchema.parse("Mira")];
const closesAt = (): number => Date.now() + 3_600_000;

describeEachDatabase("when students see what was right", () => {
  it("says beside the choice that a closing time is missing, and links to its field", async () => {
    expect(await sectionOf({ attempts: 1 })).not.toContain("closing time</a>");
    const several = await sectionOf({ attempts: 3 });
    expect(several).toContain("Students see no result until there is a closing time.");
    expect(several).toContain('<a href="#closesAt">Set a closing time</a>');
  });

  it("says of what is saved whether answers can be seen early, how, and what stops that", async () => {
    const open = await sectionOf({});
    expect(open).toContain("a student who joins again under another name");
    expect(open).toContain('<a href="#allowedNames">A list of names</a> stops that');
    expect(await sectionOf({ feedback: "each-question" })).toContain("answers can be seen early");
    expect(await sectionOf({ allowedNames })).toContain("each name on your list joins once");
    const later = await sectionOf({ feedback: "after-closing", closesAt: closesAt() });
    expect(later).toContain("no student sees answers here before it is over for all");
    expect(await sectionOf({ feedback: "never" })).toContain("As saved, no student sees answers here.");
  });

  it("says beside every choice what it hides, and of all that the bank is public", async () => {
    const section = await sectionOf({});
    expect(section.match(/Hides (each answer|answers)/g)).toHaveLength(4);
    expect(section).toContain("public, with their answers");
  });

  it("says that “Never” and answers to own questions contradict each other", async () => {
    const words = "hides the answers to your own questions too";
    expect(await sectionOf({ feedback: "never", ownKeys: true })).toContain(words);
    expect(await sectionOf({ feedback: "never" })).not.toContain(words);
  });
});
