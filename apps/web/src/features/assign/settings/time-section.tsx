import { useTranslations } from "next-intl";
import { ChoiceField } from "./choice-field";
import { localTime } from "./local-time";
import type { SectionProps } from "./section-props";
import { SettingsSection } from "./settings-section";
import { SelectField, TextField } from "./text-field";
import { timeZones } from "./time-zones";

/** When it opens and closes, by which clocks, and for how long one may be at work. */
export const TimeSection = ({ assignment: { settings }, errorOf }: SectionProps) => {
  const t = useTranslations("assign.settings");
  const { timeZone } = settings;
  return (
    <SettingsSection id="time" title={t("when")}>
      <TextField
        name="opensAt"
        type="datetime-local"
        label={t("opensAt")}
        hint={t("opensHint")}
        error={errorOf("opensAt")}
        defaultValue={localTime(settings.opensAt, timeZone)}
      />
      <TextField
        name="closesAt"
        type="datetime-local"
        label={t("closesAt")}
        hint={t("closesHint")}
        error={errorOf("closesAt")}
        defaultValue={localTime(settings.closesAt, timeZone)}
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
        chosen={[settings.late]}
      />
      <TextField
        name="timeLimitMinutes"
        type="number"
        min={1}
        max={600}
        label={t("timeLimit")}
        hint={t("timeLimitHint")}
        error={errorOf("timeLimitMinutes")}
        defaultValue={settings.timeLimitMinutes ?? ""}
      />
    </SettingsSection>
  );
};
