import { frozenSettings } from "@wellread/assessment";
import { fieldNamesOf } from "@/server/assignments/shown-settings";
import type { SettingName } from "./section-props";

/** Every setting, in the order of the page. */
export const settingNames = [
  "title",
  "reading",
  "topics",
  "questions",
  "interactions",
  "levels",
  "variant",
  "shuffleOptions",
  "timeZone",
  "opensAt",
  "closesAt",
  "late",
  "timeLimitMinutes",
  "extraTime",
  "attempts",
  "counts",
  "feedback",
  "partialCredit",
  "nameRequired",
  "allowedNames",
  "cap",
] as const satisfies SettingName[];

/** The settings that contain students' names. */
const naming: ReadonlySet<SettingName> = new Set<SettingName>(["extraTime", "allowedNames"]);

type LeftOut = { isFrozen: boolean; namesHidden: boolean };

/**
 * The settings that the form sends, so that an unticked box is read as “no”. Those that are frozen are left out, and
 * so are those that are not shown because names are hidden.
 */
export const fieldsSent = ({ isFrozen, namesHidden }: LeftOut): string =>
  settingNames
    .filter((name) => !isFrozen || !frozenSettings.some((frozen) => frozen === name))
    .filter((name) => !namesHidden || !naming.has(name))
    .join(",");

export const isSettingName = (name: string): name is (typeof settingNames)[number] =>
  settingNames.some((one) => one === name);

/** The id of the field in which a setting is changed. */
export const fieldOf = (name: SettingName): string => fieldNamesOf(name).at(-1) ?? name;
