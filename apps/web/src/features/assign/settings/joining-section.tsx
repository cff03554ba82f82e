import { useTranslations } from "next-intl";
import type { SectionProps } from "./section-props";
import { SettingsSection } from "./settings-section";
import { AreaField, TextField } from "./text-field";
import { TickField } from "./tick-field";

/** Who can join, and by what name. */
export const JoiningSection = ({ values, errorOf }: SectionProps) => {
  const t = useTranslations("assign.settings");
  return (
    <SettingsSection id="joining" title={t("who")}>
      <TickField
        name="nameRequired"
        label={t("nameRequired")}
        hint={t("nameRequiredHint")}
        isOn={values.has("nameRequired")}
      />
      <AreaField
        name="allowedNames"
        label={t("allowedNames")}
        hint={t("allowedNamesHint")}
        error={errorOf("allowedNames")}
        defaultValue={values.get("allowedNames") ?? ""}
        rows={5}
        dir="auto"
      />
      <TextField
        name="cap"
        type="number"
        min={1}
        max={1000}
        required
        label={t("cap")}
        error={errorOf("cap")}
        defaultValue={values.get("cap") ?? ""}
      />
    </SettingsSection>
  );
};
