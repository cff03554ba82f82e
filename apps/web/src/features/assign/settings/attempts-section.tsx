import { countsSchema } from "@wellread/assessment";
import { useTranslations } from "next-intl";
import { ChoiceField } from "./choice-field";
import { ClosingLink } from "./closing-link";
import type { SectionProps } from "./section-props";
import { SettingsSection } from "./settings-section";
import { SelectField } from "./text-field";
import { waitsForClosing } from "./waits-for-closing";

const mostAttempts = 10;

/** How many attempts a student has, which one counts, and when the right answers are shown. */
export const AttemptsSection = ({ assignment, values, errorOf }: SectionProps) => {
  const t = useTranslations("assign.settings");
  const numbers = Array.from({ length: mostAttempts }, (_, at) => `${at + 1}`);
  return (
    <SettingsSection id="attempts" title={t("attemptsTitle")}>
      <SelectField
        name="attempts"
        label={t("attempts")}
        error={errorOf("attempts")}
        options={[
          ...numbers.map((value) => ({ value, label: value })),
          { value: "", label: t("attemptsAny") },
        ]}
        value={values.get("attempts") ?? ""}
      />
      <SelectField
        name="counts"
        label={t("counts")}
        error={errorOf("counts")}
        options={countsSchema.options.map((value) => ({ value, label: t(value) }))}
        value={values.get("counts") ?? ""}
      />
      <ChoiceField
        name="feedback"
        legend={t("feedback")}
        hint={t("feedbackHint")}
        notice={
          waitsForClosing(assignment.settings) && (
            <>
              {t("noClosingHere")} <ClosingLink />
            </>
          )
        }
        error={errorOf("feedback")}
        choices={[
          { value: "each-question", label: t("eachQuestion") },
          { value: "on-submission", label: t("onSubmission") },
          { value: "after-closing", label: t("afterClosing"), hint: t("afterClosingHint") },
          { value: "never", label: t("never") },
        ]}
        chosen={values.getAll("feedback")}
      />
    </SettingsSection>
  );
};
