import { interactions, levelSchema, topics } from "@wellread/content";
import { useTranslations } from "next-intl";
import type { Variety } from "@/server/assignments/load-variety";
import { useVariety } from "../frame/use-variety";
import { ChoiceField } from "./choice-field";
import type { LengthOffer, SectionProps } from "./section-props";
import { SettingsSection } from "./settings-section";
import { SelectField } from "./text-field";
import { TickField } from "./tick-field";

/**
 * What is asked; it is fixed once a student has started. `offer` is how many questions there are; `variety` is how
 * many questions would differ if each student were given different ones.
 */
export const AskedSection = ({
  assignment,
  values,
  errorOf,
  offer,
  variety,
}: SectionProps & { offer: LengthOffer; variety: Variety }) => {
  const say = useVariety();
  const t = useTranslations("assign.settings");
  const names = useTranslations("shell.quizTopic");
  const kinds = useTranslations("take.scoring");
  const { settings, frozenAt, questions } = assignment;
  const disabled = frozenAt !== null;
  const wished = Math.max(offer.whole, Number(values.get("questions")) || 1);
  return (
    <SettingsSection id="asked" title={t("what")}>
      {disabled && <p className="notice">{t("frozen")}</p>}
      <ChoiceField
        name="topics"
        type="checkbox"
        legend={t("topics")}
        hint={t("topicsHint")}
        error={errorOf("topics")}
        choices={topics.map((value) => ({ value, label: names(value) }))}
        chosen={values.getAll("topics")}
        disabled={disabled}
      />
      <SelectField
        name="questions"
        label={t("questions")}
        hint={t("questionsHint", { most: offer.chosen })}
        error={errorOf("questions")}
        options={Array.from({ length: wished }, (_, at) => ({ value: `${at + 1}`, label: `${at + 1}` }))}
        value={values.get("questions") ?? ""}
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
        chosen={values.getAll("interactions")}
        disabled={disabled}
      />
      <ChoiceField
        name="levels"
        type="checkbox"
        legend={t("levels")}
        hint={t("levelsHint")}
        error={errorOf("levels")}
        choices={levelSchema.options.map((value) => ({ value, label: t(`level.${value}`) }))}
        chosen={values.getAll("levels")}
        disabled={disabled}
      />
      <ChoiceField
        name="variant"
        legend={t("variant")}
        error={errorOf("variant")}
        choices={[
          { value: "fixed", label: t("fixed"), hint: t("fixedHint") },
          {
            value: "per-student",
            label: t("perStudent"),
            hint: t("perStudentHint", { variety: say(variety) }),
          },
        ]}
        chosen={values.getAll("variant")}
        disabled={disabled}
      />
      <TickField
        name="shuffleOptions"
        label={t("shuffleOptions")}
        isOn={values.has("shuffleOptions")}
        disabled={disabled}
      />
      <TickField
        name="partialCredit"
        label={t("partialCredit")}
        isOn={values.has("partialCredit")}
        disabled={disabled}
      />
    </SettingsSection>
  );
};
