import { useTranslations } from "next-intl";
import type { AssignmentView } from "@/server/assignments/assignment-view";
import { DuplicateForm } from "../frame/duplicate-form";
import { TeacherPage } from "../frame/teacher-page";
import { AskedSection } from "./asked-section";
import { AttemptsSection } from "./attempts-section";
import { fieldsSent } from "./fields-sent";
import { JoiningSection } from "./joining-section";
import { ReadingSection } from "./reading-section";
import type { SectionProps, SettingName } from "./section-props";
import { SettingsProblem } from "./settings-problem";
import styles from "./settings.module.css";
import { TimeSection } from "./time-section";

type Props = {
  assignment: AssignmentView;
  /** As many questions as there are on the topic. */
  most: number;
  saved: boolean;
  problem: string | undefined;
  faulty: readonly SettingName[];
};

/** Every setting, each with a default that works. */
export const SettingsPage = ({ assignment, most, saved, problem, faulty }: Props) => {
  const t = useTranslations("assign.settings");
  const { id, frozenAt } = assignment;
  const section: SectionProps = {
    assignment,
    errorOf: (name) => (faulty.includes(name) ? t(`error.${name}`) : undefined),
  };
  return (
    <TeacherPage assignment={assignment} title={t("title")} current="settings">
      <SettingsProblem problem={problem} faulty={faulty} />
      {saved && <output className="notice">{t("saved")}</output>}
      <p>{t("intro")}</p>
      <form
        method="post"
        action={`/assignments/${id}/settings/change`}
        autoComplete="off"
        className={styles["form"]}
      >
        <input type="hidden" name="fields" value={fieldsSent(frozenAt !== null)} />
        <ReadingSection {...section} />
        <AskedSection {...section} most={most} />
        <TimeSection {...section} />
        <AttemptsSection {...section} />
        <JoiningSection {...section} />
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
