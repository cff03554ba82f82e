import { useTranslations } from "next-intl";
import type { AssignmentView } from "@/server/assignments/assignment-view";
import { writeShown } from "@/server/assignments/shown-settings";
import { DuplicateForm } from "../frame/duplicate-form";
import { TeacherPage } from "../frame/teacher-page";
import { AskedSection } from "./asked-section";
import { AttemptsSection } from "./attempts-section";
import { ClosingLink } from "./closing-link";
import { fieldsSent, settingNames } from "./fields-sent";
import { JoiningSection } from "./joining-section";
import { ReadingSection } from "./reading-section";
import type { Variety } from "@/server/assignments/load-variety";
import type { LengthOffer, SectionProps } from "./section-props";
import { SettingsJumps } from "./settings-jumps";
import { SettingsProblem } from "./settings-problem";
import { settingsValues } from "./settings-values";
import styles from "./settings.module.css";
import { TickField } from "./tick-field";
import { TimeSection } from "./time-section";
import { waitsForClosing } from "./waits-for-closing";
import { useFaultWords, type SettingFault } from "./use-fault-words";

type Props = {
  assignment: AssignmentView;
  offer: LengthOffer;
  variety: Variety;
  /** Whether students can see right answers already. */
  answersSeen: boolean;
  /** Whether names are hidden, for the projector. */
  namesHidden: boolean;
  saved: boolean;
  problem: string | undefined;
  faults: readonly SettingFault[];
  /** The form that was refused, as it was sent; null if there is none or if it has expired. */
  refused: URLSearchParams | null;
};

/** Every setting, each with a default that works. */
export const SettingsPage = (props: Props) => {
  const { assignment, offer, variety, answersSeen, namesHidden, saved, problem, faults, refused } = props;
  const t = useTranslations("assign.settings");
  const say = useFaultWords();
  const { id, frozenAt } = assignment;
  const section: SectionProps = {
    assignment,
    values: settingsValues(assignment.settings, refused),
    errorOf: (name) => {
      const fault = faults.find((one) => one.name === name);
      return fault && say(fault);
    },
  };
  return (
    <TeacherPage assignment={assignment} title={t("title")} current="settings">
      <SettingsProblem problem={problem} faults={faults} isKept={refused !== null} />
      {saved && <output className="notice">{t("saved")}</output>}
      {waitsForClosing(assignment.settings) && (
        <p className="notice">
          {t("noClosing")} <ClosingLink />
        </p>
      )}
      {answersSeen && <p className="notice">{t("answersSeen")}</p>}
      <p>{t("intro")}</p>
      <SettingsJumps />
      <form
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
          <a href={`/assignments/${id}/share`}>{t("cancel")}</a>
        </div>
      </form>
      <hr />
      <DuplicateForm id={id} />
      <p>
        <a href={`/assignments/${id}/delete`}>{t("delete")}</a>
      </p>
    </TeacherPage>
  );
};
