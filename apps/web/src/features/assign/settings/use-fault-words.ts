import type { AnyConflict } from "@wellread/assessment";
import { useTranslations } from "next-intl";
import type { SettingName } from "./section-props";

/** A setting that is not right; where it does not go together with another, why. */
export type SettingFault = { name: SettingName; conflict: AnyConflict | null };

/** Says what is to be done about a setting that is not right. */
export const useFaultWords = (): ((fault: SettingFault) => string) => {
  const t = useTranslations("assign.settings");
  return ({ name, conflict }) => t(conflict === null ? `error.${name}` : `conflict.${conflict}`);
};
