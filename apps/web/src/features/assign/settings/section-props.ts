import type { AssignmentSettings } from "@wellread/assessment";
import type { AssignmentView } from "@/server/assignments/assignment-view";

/** A setting that can have a fault of its own. The article of an assignment never changes. */
export type SettingName = Exclude<keyof AssignmentSettings, "article">;

/** The most questions there can be: on the topics that are chosen, and on the whole article. */
export type LengthOffer = { chosen: number; whole: number };

export type SectionProps = {
  assignment: AssignmentView;
  /** What the fields show, by their names. */
  values: URLSearchParams;
  /** What is wrong with a setting, in words; undefined if nothing is. */
  errorOf: (name: SettingName) => string | undefined;
};
