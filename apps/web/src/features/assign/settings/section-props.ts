import type { AssignmentSettings } from "@wellread/assessment";
import type { AssignmentView } from "@/server/assignments/assignment-view";

/** A setting that can have a fault of its own. The article of an assignment never changes. */
export type SettingName = Exclude<keyof AssignmentSettings, "article">;

export type SectionProps = {
  assignment: AssignmentView;
  /** What is not right with a setting, in words; undefined where nothing is. */
  errorOf: (name: SettingName) => string | undefined;
};
