import type { AnyConflict } from "@wellread/assessment";
import { useTranslations } from "next-intl";
import type { SettingName } from "./section-props";

/** A setting with a fault; `conflict` says why if it conflicts with another setting. */
export type SettingFault = { name: SettingName; conflict: AnyConflict | null };

/** Says what to do about a setting with a fault. */
export const useFaultWords = (): ((fault: SettingFault) => string) => {
  const t = useTranslations("assign.settings");
  return ({ name, conflict }) => t(conflict === null ? `error.${name}` : `conflict.${conflict}`);
};
