import {
  type AnyConflict,
  everyConflict,
  isConflict,
  type TopicSelection,
  topicSelectionSchema,
} from "@wellread/assessment";
import { useTranslations } from "next-intl";
import type { AssignmentView } from "@/model/assignment";
import { findArticle, quizOffer } from "@/model/banks";
import { loadKeptForm } from "@/model/kept-forms";
import { waitsForClosing } from "@/model/release";
import { TickField } from "@/shell/fields";
import { FocusedAlert } from "@/shell/focused-alert";
import { FrameForm, FrameLink } from "@/shell/frame-link";
import { ProblemNotice } from "@/shell/problem-notice";
import { type Query, valueOf, valuesOf } from "@/addresses";
import { loadVariety, type Variety } from "./draw.server";
import { areNamesHidden } from "./hidden-names.server";
import { loadAnswersShown } from "./settings-change.server";
import { ListRead, useLineWords } from "./name-list-words";
import styles from "./settings-page.module.css";
import {
  AskedSection,
  AttemptsSection,
  ClosingLink,
  JoiningSection,
  type LengthOffer,
  ReadingSection,
  sectionId,
  type SectionProps,
  TimeSection,
} from "./settings-sections";
import {
  fieldOf,
  fieldsSent,
  type ListNotice,
  readListNotice,
  type SettingName,
  settingNames,
  settingsValues,
  writeShown,
} from "./settings.server";
import { DuplicateForm, openAssignment, TeacherPage } from "./teacher-page";

const sections = [
  { id: "reading", title: "titleAndReading" },
  { id: "asked", title: "what" },
  { id: "time", title: "when" },
  { id: "attempts", title: "attemptsTitle" },
  { id: "joining", title: "who" },
] as const;

/** Links to the sections of the page, which is long. */
const SettingsJumps = () => {
  const t = useTranslations("assign.settings");
  return (
    <nav aria-label={t("jump")} className="row small sans">
      {sections.map(({ id, title }) => (
        <a key={id} href={`#${sectionId(id)}`}>
          {t(title)}
        </a>
      ))}
    </nav>
  );
};

/** A setting with a fault; `conflict` says why if it conflicts with another setting. */
type SettingFault = { name: SettingName; conflict: AnyConflict | null };

type SettingsProblemProps = {
  problem: string | undefined;
  faults: readonly SettingFault[];
  /** The form that was refused, as it was sent; null if there is none or if it has expired. */
  refused: URLSearchParams | null;
};

/** Says what to do about a setting with a fault: about each line, where it is a list that is shown as it was typed. */
const useFaultWords = (refused: URLSearchParams | null): ((fault: SettingFault) => string[]) => {
  const t = useTranslations("assign.settings");
  const linesOf = useLineWords();
  return ({ name, conflict }) => {
    const lines = refused === null ? [] : linesOf(name, refused.get(name) ?? "");
    if (lines.length > 0) return lines;
    if (conflict !== null) return [t(`conflict.${conflict}`)];
    // Which of its fields is at fault is known as long as the form is.
    return [t(`error.${name}`, { kind: refused?.get("readingKind") ?? "" })];
  };
};

/** Why the settings were not saved, with a link to each field that has to be corrected. */
const SettingsProblem = ({ problem, faults, refused }: SettingsProblemProps) => {
  const t = useTranslations("assign.settings");
  const say = useFaultWords(refused);
  if (faults.length === 0) return <ProblemNotice code={problem} />;
  return (
    <FocusedAlert>
      <h2>{t("problemTitle")}</h2>
      <ul>
        {faults.flatMap((fault) =>
          say(fault).map((words) => (
            <li key={words}>
              <a href={`#${fieldOf(fault.name)}`}>{words}</a>
            </li>
          )),
        )}
      </ul>
      <p className="hint">{t(refused !== null ? "problemKept" : "problemBack")}</p>
    </FocusedAlert>
  );
};

type SettingsContentProps = {
  assignment: AssignmentView;
  offer: LengthOffer;
  variety: Variety;
  /** Whether students can see right answers already. */
  answersSeen: boolean;
  /** Whether names are hidden, for the projector. */
  namesHidden: boolean;
  saved: boolean;
  /** What is to be said of a list of names that was saved; null if none was. */
  listed: ListNotice | null;
} & SettingsProblemProps;

/** Every setting, each with a default that works. */
const SettingsContent = (props: SettingsContentProps) => {
  const { assignment, offer, variety, answersSeen, namesHidden, saved, listed, problem, faults, refused } =
    props;
  const t = useTranslations("assign.settings");
  const say = useFaultWords(refused);
  const { id, frozenAt } = assignment;
  const section: SectionProps = {
    assignment,
    values: settingsValues(assignment.settings, refused),
    errorOf: (name) => {
      const fault = faults.find((one) => one.name === name);
      if (fault === undefined) return undefined;
      return say(fault).map((words) => (
        <span key={words} className={styles["fault"]}>
          {words}
        </span>
      ));
    },
  };
  return (
    <TeacherPage assignment={assignment} title={t("title")} current="settings">
      <SettingsProblem problem={problem} faults={faults} refused={refused} />
      {saved && (
        <output className="notice">
          {t("saved")}
          {listed && <ListRead notice={listed} />}
        </output>
      )}
      {waitsForClosing(assignment.settings) && (
        <p className="notice">
          {t("noClosing")} <ClosingLink />
        </p>
      )}
      {answersSeen && <p className="notice">{t("answersSeen")}</p>}
      <p>{t("intro")}</p>
      <SettingsJumps />
      <FrameForm
        method="post"
        action={`/assignments/${id}/settings/change`}
        autoComplete="off"
        className={styles["form"]}
      >
        <input
          type="hidden"
          name="shown"
          value={writeShown(settingsValues(assignment.settings, null), settingNames)}
        />
        <input type="hidden" name="fields" value={fieldsSent({ isFrozen: frozenAt !== null, namesHidden })} />
        <ReadingSection {...section} />
        <AskedSection {...section} offer={offer} variety={variety} />
        <TimeSection {...section} namesHidden={namesHidden} />
        <AttemptsSection {...section} />
        <JoiningSection {...section} namesHidden={namesHidden} />
        {problem === "questions_edited" && (
          <TickField name="redraw" label={t("redraw")} hint={t("redrawHint")} isOn={false} />
        )}
        <div className={`row ${styles["save"] ?? ""}`}>
          <button className="button">{t("save")}</button>
          <FrameLink href={`/assignments/${id}/share`}>{t("cancel")}</FrameLink>
        </div>
      </FrameForm>
      <hr />
      <DuplicateForm id={id} />
      <p>
        <FrameLink href={`/assignments/${id}/delete`}>{t("delete")}</FrameLink>
      </p>
    </TeacherPage>
  );
};

/** The conflict of a setting with another, if the address names one. */
const conflictAt = (name: SettingName, told: readonly string[]): AnyConflict | null =>
  told.find((one): one is AnyConflict => isConflict(one) && everyConflict[one].at === name) ?? null;

/** The settings page; after a form was sent, with its outcome. */
export const SettingsPage = async ({ id, query }: { id: string; query: Query }) => {
  const assignment = await openAssignment(id);
  const kept = valueOf(query, "kept");
  const refused = kept === undefined ? null : await loadKeptForm(kept, assignment.id, "settings");
  const { article, topics } = assignment.settings;
  const chosen = topicSelectionSchema.safeParse(refused?.getAll("topics")).data ?? topics;
  const served = findArticle(article);
  const mostOf = (about: TopicSelection): number =>
    served ? quizOffer(served.bank, about).most : assignment.questions;
  const named = valuesOf(query, "field");
  const conflicts = valuesOf(query, "conflict");
  return (
    <SettingsContent
      assignment={assignment}
      offer={{ chosen: mostOf(chosen), whole: mostOf([]) }}
      namesHidden={await areNamesHidden()}
      variety={(await loadVariety(assignment.id)) ?? { differing: 0, of: assignment.questions }}
      answersSeen={await loadAnswersShown(assignment.id)}
      saved={valueOf(query, "saved") === "1"}
      listed={readListNotice((name) => valueOf(query, name))}
      problem={valueOf(query, "problem")}
      refused={refused}
      faults={settingNames
        .filter((name) => named.includes(name))
        .map((name) => ({ name, conflict: conflictAt(name, conflicts) }))}
    />
  );
};
