import { useTranslations } from "next-intl";
import { NamesField } from "./names-field";
import type { SectionProps } from "./section-props";
import { SettingsSection } from "./settings-section";
import { TextField } from "./text-field";
import { TickField } from "./tick-field";

type Props = SectionProps & { namesHidden: boolean };

/** Who can join, and by what name. */
export const JoiningSection = ({ assignment, values, errorOf, namesHidden }: Props) => {
  const t = useTranslations("assign.settings");
  return (
    <SettingsSection id="joining" title={t("who")}>
      <TickField
        name="nameRequired"
        label={t("nameRequired")}
        hint={t("nameRequiredHint")}
        isOn={values.has("nameRequired")}
      />
      <NamesField
        assignment={assignment.id}
        namesHidden={namesHidden}
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
