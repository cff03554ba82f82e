import { useTranslations } from "next-intl";
import { ChoiceField } from "./choice-field";
import type { SectionProps } from "./section-props";
import { SettingsSection } from "./settings-section";
import { AreaField, TextField } from "./text-field";

const kinds = ["paper", "link", "text"] as const;

/** The title of the assignment, and where the class reads the article. */
export const ReadingSection = ({ values, errorOf }: SectionProps) => {
  const t = useTranslations("assign.settings");
  return (
    <SettingsSection id="reading" title={t("titleAndReading")}>
      <TextField
        name="title"
        label={t("titleLabel")}
        hint={t("titleHint")}
        error={errorOf("title")}
        defaultValue={values.get("title") ?? ""}
        required
        maxLength={120}
        size={40}
      />
      <ChoiceField
        name="readingKind"
        legend={t("reading")}
        hint={t("readingHint")}
        choices={kinds.map((value) => ({ value, label: t(value), hint: t(`${value}Hint`) }))}
        chosen={values.getAll("readingKind")}
      />
      <AreaField
        name="readingValue"
        label={t("readingValue")}
        hint={t("readingValueHint")}
        error={errorOf("reading")}
        defaultValue={values.get("readingValue") ?? ""}
        maxLength={30_000}
        rows={5}
      />
    </SettingsSection>
  );
};
