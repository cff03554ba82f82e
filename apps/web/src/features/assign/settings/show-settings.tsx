import {
  everyConflict,
  isConflict,
  topicSelectionSchema,
  type AnyConflict,
  type TopicSelection,
} from "@wellread/assessment";
import { loadAnswersSeen } from "@/server/assignments/load-answers-seen";
import { loadVariety } from "@/server/assignments/load-variety";
import { findArticle } from "@/server/content/articles";
import { quizOffer } from "@/server/content/quiz-offer";
import { loadKeptForm } from "@/server/forms/kept/load-kept-form";
import { areNamesHidden } from "@/server/identity/hidden-names";
import { openAssignment } from "../frame/open-assignment";
import { valueOf, valuesOf, type Query } from "../frame/query";
import { settingNames } from "./fields-sent";
import type { SettingName } from "./section-props";
import { SettingsPage } from "./settings-page";

/** The conflict of a setting with another, if the address names one. */
const conflictAt = (name: SettingName, told: readonly string[]): AnyConflict | null =>
  told.find((one): one is AnyConflict => isConflict(one) && everyConflict[one].at === name) ?? null;

/** The settings page; after a form was sent, with its outcome. */
export const ShowSettings = async ({ id, query }: { id: string; query: Query }) => {
  const assignment = await openAssignment(id);
  const kept = valueOf(query, "kept");
  const refused = kept === undefined ? null : await loadKeptForm(kept, assignment.id, "settings");
  const { article, topics } = assignment.settings;
  const chosen = topicSelectionSchema.safeParse(refused?.getAll("topics")).data ?? topics;
  const served = findArticle(article);
  const mostOf = (about: TopicSelection): number =>
    served ? quizOffer(served.bank, about).most : assignment.questions;
  const named = valuesOf(query, "field");
  const conflicts = valuesOf(query, "conflict");
  return (
    <SettingsPage
      assignment={assignment}
      offer={{ chosen: mostOf(chosen), whole: mostOf([]) }}
      namesHidden={await areNamesHidden()}
      variety={(await loadVariety(assignment.id)) ?? { differing: 0, of: assignment.questions }}
      answersSeen={await loadAnswersSeen(assignment.id)}
      saved={valueOf(query, "saved") === "1"}
      problem={valueOf(query, "problem")}
      refused={refused}
      faults={settingNames
        .filter((name) => named.includes(name))
        .map((name) => ({ name, conflict: conflictAt(name, conflicts) }))}
    />
  );
};
