import { quizTopics } from "@wellread/assessment";
import { interactions, levelSchema } from "@wellread/content";
import { useTranslations } from "next-intl";
import { ChoiceField } from "./choice-field";
import type { SectionProps } from "./section-props";
import { SettingsSection } from "./settings-section";
import { SelectField } from "./text-field";
import { TickField } from "./tick-field";

/** What is asked; fixed once somebody has started. `most`: as many questions as there are on the topic. */
export const AskedSection = ({ assignment, errorOf, most }: SectionProps & { most: number }) => {
  const t = useTranslations("assign.settings");
  const topics = useTranslations("shell.quizTopic");
  const kinds = useTranslations("take.scoring");
  const { settings, frozenAt, questions } = assignment;
  const disabled = frozenAt !== null;
  const wished = Math.max(most, settings.questions);
  return (
    <SettingsSection id="asked" title={t("what")}>
      {disabled && <p className="notice">{t("frozen")}</p>}
      <SelectField
        name="topic"
        label={t("topic")}
        error={errorOf("topic")}
        options={quizTopics.map((value) => ({ value, label: topics(value) }))}
        value={settings.topic}
        disabled={disabled}
      />
      <SelectField
        name="questions"
        label={t("questions")}
        hint={t("questionsHint", { most })}
        error={errorOf("questions")}
        options={Array.from({ length: wished }, (_, at) => ({ value: `${at + 1}`, label: `${at + 1}` }))}
        value={`${settings.questions}`}
        disabled={disabled}
      />
      {questions < settings.questions && (
        <p className="notice">{t("questionsFewer", { asked: settings.questions, served: questions })}</p>
      )}
      <ChoiceField
        name="interactions"
        type="checkbox"
        legend={t("interactions")}
        hint={t("interactionsHint")}
        error={errorOf("interactions")}
        choices={interactions.map((value) => ({ value, label: kinds(`${value}.name`) }))}
        chosen={settings.interactions}
        disabled={disabled}
      />
      <ChoiceField
        name="levels"
        type="checkbox"
        legend={t("levels")}
        hint={t("levelsHint")}
        error={errorOf("levels")}
        choices={levelSchema.options.map((value) => ({ value, label: t(`level.${value}`) }))}
        chosen={settings.levels}
        disabled={disabled}
      />
      <ChoiceField
        name="variant"
        legend={t("variant")}
        error={errorOf("variant")}
        choices={[
          { value: "fixed", label: t("fixed"), hint: t("fixedHint") },
          { value: "per-student", label: t("perStudent"), hint: t("perStudentHint") },
        ]}
        chosen={[settings.variant]}
        disabled={disabled}
      />
      <TickField
        name="shuffleOptions"
        label={t("shuffleOptions")}
        isOn={settings.shuffleOptions}
        disabled={disabled}
      />
      <TickField
        name="partialCredit"
        label={t("partialCredit")}
        isOn={settings.partialCredit}
        disabled={disabled}
      />
    </SettingsSection>
  );
};
