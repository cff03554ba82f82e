import { findArticle } from "@/server/content/articles";
import { quizOffer } from "@/server/content/quiz-offer";
import { openAssignment } from "../frame/open-assignment";
import { valueOf, valuesOf, type Query } from "../frame/query";
import { settingNames } from "./fields-sent";
import { SettingsPage } from "./settings-page";

/** The settings page, after a form with what became of it. */
export const ShowSettings = async ({ id, query }: { id: string; query: Query }) => {
  const assignment = await openAssignment(id);
  const { article, topic } = assignment.settings;
  const served = findArticle(article);
  const named = valuesOf(query, "field");
  return (
    <SettingsPage
      assignment={assignment}
      most={served ? quizOffer(served.bank, topic).most : assignment.questions}
      saved={valueOf(query, "saved") === "1"}
      problem={valueOf(query, "problem")}
      faulty={settingNames.filter((name) => named.includes(name))}
    />
  );
};
