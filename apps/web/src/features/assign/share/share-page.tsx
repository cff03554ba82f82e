import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { AssignmentView } from "@/server/assignments/assignment-view";
import { retentionDays } from "@/server/attempts/retention";
import { LockForm } from "../frame/lock-form";
import { ProblemNotice } from "../frame/problem-notice";
import { TeacherPage } from "../frame/teacher-page";
import { useDay } from "../frame/use-moment";
import { ForStudents } from "./for-students";
import type { LinkChange } from "./link-change";
import { KeepPrivate, type PrivateLinks } from "./keep-private";
import { SettingsSummary } from "./settings-summary";
import styles from "./share.module.css";

/** What is put on the page of another site. */
export type Embeddable = { code: string; title: string; origin: string };

type Props = {
  assignment: AssignmentView;
  origin: string;
  /** How the assignment is put on another site; the page gives it, as embedding stands above assignments. */
  embed: (assignment: Embeddable) => ReactNode;
  links: PrivateLinks | undefined;
  done: LinkChange | null;
  problem: string | undefined;
};

/** The page that a teacher sees first: a link, a code and a QR code to hand out. Nothing private is in sight. */
export const SharePage = ({ assignment, origin, embed, links, done, problem }: Props) => {
  const t = useTranslations("assign");
  const day = useDay(assignment.settings.timeZone);
  const { code, settings, keptUntil, lockedAt } = assignment;
  return (
    <TeacherPage assignment={assignment} title={t("share.title")} current="share">
      <ProblemNotice code={problem} />
      <p>{t("share.ready")}</p>
      <ForStudents assignment={assignment} origin={origin} />
      <SettingsSummary assignment={assignment} />
      <div className="stack stack--tight">
        <LockForm assignment={assignment} back="share" />
        <p className="hint">{t(lockedAt === null ? "lock.note" : "lock.locked")}</p>
        <p className="hint">
          {t("share.full", { cap: settings.cap })}{" "}
          {t(settings.closesAt === null ? "share.kept" : "share.keptAfterClosing", {
            date: day(keptUntil),
            days: retentionDays,
          })}
        </p>
      </div>
      <div className={styles["folded"]}>{embed({ code, title: settings.title, origin })}</div>
      <KeepPrivate assignment={assignment} links={links} done={done} />
    </TeacherPage>
  );
};
