import { countsSchema, earlyAnswers, readingLimits } from "@wellread/assessment";
import { interactions, levelSchema, topics } from "@wellread/content";
import { NextIntlClientProvider, useMessages, useTranslations } from "next-intl";
import type { ComponentProps, ReactNode } from "react";
import type { AssignmentView } from "@/model/assignment";
import { isRetold, outlineOf } from "@/model/banks";
import { waitsForClosing } from "@/model/release";
import { AreaField, ChoiceField, SelectField, TextField, TickField } from "@/shell/fields";
import { FrameLink } from "@/shell/frame-link";
import type { Variety } from "./draw.server";
import { TellApartField } from "./name-list-words";
import { PastedTextField } from "./pasted-text-field";
import styles from "./settings-page.module.css";
import { fieldOf, type SettingName } from "./settings.server";
import { useVariety } from "./teacher-page";

/** The most questions there can be: on the topics that are chosen, and on the whole article. */
export type LengthOffer = { chosen: number; whole: number };

export type SectionProps = {
  assignment: AssignmentView;
  /** What the fields show, by their names. */
  values: URLSearchParams;
  /** What is wrong with a setting, in words; undefined if nothing is. */
  errorOf: (name: SettingName) => ReactNode;
};

type SettingsSectionProps = { id: string; title: string; children: ReactNode };

/** The id of a section's heading. */
export const sectionId = (id: string): string => `${id}-section`;

/** Settings that belong together. */
const SettingsSection = ({ id, title, children }: SettingsSectionProps) => (
  <section aria-labelledby={sectionId(id)} className={styles["section"]}>
    <h2 id={sectionId(id)}>{title}</h2>
    {children}
  </section>
);

type Choices = ComponentProps<typeof ChoiceField>["choices"];

/** The title of the assignment, and where the class reads the article: retold, on paper, at a link or in a pasted text. */
export const ReadingSection = ({ assignment, values, errorOf }: SectionProps) => {
  const t = useTranslations("assign.settings");
  const { readingText, readingTextHint, fit } = useMessages().assign.settings;
  const { article, reading } = assignment.settings;
  const written = (field: string): string => values.get(field) ?? "";
  const retelling = { value: "retelling", label: t("retelling"), hint: t("retellingHint") };
  const choices: Choices = [
    // Whoever chose it sees it chosen, even if the article has lost its retelling since.
    ...(isRetold(article) || reading.kind === "retelling" ? [retelling] : []),
    {
      value: "paper",
      label: t("paper"),
      hint: t("paperHint"),
      field: (
        <AreaField
          name="readingNote"
          label={t("readingNote")}
          hint={t("readingNoteHint")}
          defaultValue={written("readingNote")}
          maxLength={readingLimits.paper}
          rows={2}
          dir="auto"
        />
      ),
    },
    {
      value: "link",
      label: t("link"),
      hint: t("linkHint"),
      field: (
        <TextField
          name="readingLink"
          label={t("readingLink")}
          hint={t("readingLinkHint")}
          defaultValue={written("readingLink")}
          inputMode="url"
          maxLength={readingLimits.link}
          size={40}
          dir="ltr"
        />
      ),
    },
    {
      value: "text",
      label: t("text"),
      hint: t("textHint"),
      field: (
        // Only the messages that this field uses are sent to the browser.
        <NextIntlClientProvider messages={{ assign: { settings: { readingText, readingTextHint, fit } } }}>
          <PastedTextField
            maxLength={readingLimits.text}
            outline={outlineOf(article)}
            isRetold={isRetold(article)}
            defaultValue={written("readingText")}
          />
        </NextIntlClientProvider>
      ),
    },
  ];
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
        error={errorOf("reading")}
        choices={choices}
        chosen={values.getAll("readingKind")}
      />
    </SettingsSection>
  );
};

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

type NamesFieldProps = ComponentProps<typeof AreaField> & { assignment: string; namesHidden: boolean };

/** A field for a list of students' names; where names are hidden, a link to where they can be shown. */
const NamesField = ({ assignment, namesHidden, ...area }: NamesFieldProps) => {
  const t = useTranslations("assign.names");
  if (!namesHidden) return <AreaField {...area} />;
  return (
    <div className="field">
      <p className="label">{area.label}</p>
      <p className="hint">
        {t("listHidden")} <FrameLink href={`/assignments/${assignment}/live`}>{t("toShow")}</FrameLink>
      </p>
    </div>
  );
};

/** The time zones to choose from, including the chosen one, in alphabetical order. */
const timeZones = (chosen: string): string[] =>
  [...new Set(["UTC", chosen, ...Intl.supportedValuesOf("timeZone")])].toSorted();

type TimeSectionProps = SectionProps & { namesHidden: boolean };

/** When the assignment opens and closes, in which time zone, and how long an attempt may take. */
export const TimeSection = ({ assignment, values, errorOf, namesHidden }: TimeSectionProps) => {
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

/** A link to the field for the closing time. */
export const ClosingLink = () => {
  const t = useTranslations("assign.settings");
  return <a href={`#${fieldOf("closesAt")}`}>{t("setClosing")}</a>;
};

const names = (chunks: ReactNode) => <a href={`#${fieldOf("allowedNames")}`}>{chunks}</a>;

/** What the settings as they are saved keep from whom, and what would keep more. */
const EarlyAnswersText = ({ settings }: Pick<AssignmentView, "settings">) => {
  const t = useTranslations("assign.settings.early");
  const how = earlyAnswers(settings);
  return <>{t.rich(how === "none" && settings.feedback === "never" ? "never" : how, { names })}</>;
};

/** What is to be known of the saved choice: what it holds against, and what it contradicts. */
const FeedbackNotice = ({ settings }: Pick<AssignmentView, "settings">) => {
  const t = useTranslations("assign.settings");
  return (
    <>
      <span>
        <EarlyAnswersText settings={settings} />
      </span>
      {waitsForClosing(settings) && (
        <span>
          {" "}
          {t("noClosingHere")} <ClosingLink />
        </span>
      )}
      {settings.feedback === "never" && settings.ownKeys && <span> {t("neverOwn")}</span>}
    </>
  );
};

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
        notice={<FeedbackNotice settings={assignment.settings} />}
        error={errorOf("feedback")}
        choices={[
          { value: "each-question", label: t("eachQuestion"), hint: t("eachQuestionHint") },
          { value: "on-submission", label: t("onSubmission"), hint: t("onSubmissionHint") },
          { value: "after-closing", label: t("afterClosing"), hint: t("afterClosingHint") },
          { value: "never", label: t("never"), hint: t("neverHint") },
        ]}
        chosen={values.getAll("feedback")}
      />
      <TickField
        name="secondTry"
        label={t("secondTry")}
        hint={t("secondTryHint")}
        isOn={values.has("secondTry")}
        disabled={assignment.frozenAt !== null}
      />
      <TickField name="ownKeys" label={t("ownKeys")} hint={t("ownKeysHint")} isOn={values.has("ownKeys")} />
    </SettingsSection>
  );
};

type JoiningSectionProps = SectionProps & { namesHidden: boolean };

/** Who can join, and by what name. */
export const JoiningSection = ({ assignment, values, errorOf, namesHidden }: JoiningSectionProps) => {
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
      {!namesHidden && errorOf("allowedNames") !== undefined && (
        <TellApartField text={values.get("allowedNames") ?? ""} />
      )}
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
