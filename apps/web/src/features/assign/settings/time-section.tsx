import { useTranslations } from "next-intl";
import { ChoiceField } from "./choice-field";
import { NamesField } from "./names-field";
import type { SectionProps } from "./section-props";
import { SettingsSection } from "./settings-section";
import { SelectField, TextField } from "./text-field";
import { timeZones } from "./time-zones";

type Props = SectionProps & { namesHidden: boolean };

/** When the assignment opens and closes, in which time zone, and how long an attempt may take. */
export const TimeSection = ({ assignment, values, errorOf, namesHidden }: Props) => {
  const t = useTranslations("assign.settings");
  const timeZone = values.get("timeZone") ?? "UTC";
  return (
    <SettingsSection id="time" title={t("when")}>
      <TextField
        name="opensAt"
        type="datetime-local"
        label={t("opensAt")}
        hint={t("opensHint")}
        error={errorOf("opensAt")}
        defaultValue={values.get("opensAt") ?? ""}
      />
      <TextField
        name="closesAt"
        type="datetime-local"
        label={t("closesAt")}
        hint={t("closesHint")}
        error={errorOf("closesAt")}
        defaultValue={values.get("closesAt") ?? ""}
      />
      <SelectField
        name="timeZone"
        label={t("timeZone")}
        error={errorOf("timeZone")}
        options={timeZones(timeZone).map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }))}
        value={timeZone}
      />
      <ChoiceField
        name="late"
        legend={t("late")}
        error={errorOf("late")}
        choices={[
          { value: "off", label: t("lateOff") },
          { value: "flagged", label: t("lateFlagged") },
        ]}
        chosen={values.getAll("late")}
      />
      <TextField
        name="timeLimitMinutes"
        type="number"
        min={1}
        max={600}
        label={t("timeLimit")}
        hint={t("timeLimitHint")}
        error={errorOf("timeLimitMinutes")}
        defaultValue={values.get("timeLimitMinutes") ?? ""}
      />
      <NamesField
        assignment={assignment.id}
        namesHidden={namesHidden}
        name="extraTime"
        label={t("extraTime")}
        hint={t("extraTimeHint")}
        error={errorOf("extraTime")}
        defaultValue={values.get("extraTime") ?? ""}
        rows={3}
        dir="auto"
      />
    </SettingsSection>
  );
};
