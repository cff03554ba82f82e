import { useTranslations } from "next-intl";
import type { AssignmentView } from "@/server/assignments/assignment-view";
import { useMoment } from "../frame/use-moment";
import { waitsForClosing } from "../settings/waits-for-closing";
import styles from "./share.module.css";

const plain = (value: string): string => value.replaceAll("-", "");

/** The settings of the assignment in three lines, with links to where they are changed. */
export const SettingsSummary = ({ assignment }: { assignment: AssignmentView }) => {
  const t = useTranslations("assign");
  const { id, questions, settings } = assignment;
  const moment = useMoment(settings.timeZone);
  const { timeLimitMinutes, opensAt, closesAt } = settings;
  return (
    <section aria-labelledby="as-it-is" className={styles["facts"]}>
      <h2 id="as-it-is">{t("share.asItIs")}</h2>
      <p>
        {t("share.summary", {
          questions,
          limit: timeLimitMinutes === null ? "none" : "some",
          minutes: timeLimitMinutes ?? 0,
          attempts: settings.attempts ?? 0,
          feedback: plain(settings.feedback),
        })}
      </p>
      <p>
        {t("share.times", {
          opens: opensAt === null ? "no" : "yes",
          opensAt: opensAt === null ? "" : moment(opensAt),
          closes: closesAt === null ? "no" : "yes",
          closesAt: closesAt === null ? "" : moment(closesAt),
        })}
      </p>
      {waitsForClosing(settings) && <p className="notice">{t("share.noClosing")}</p>}
      <p>
        {t("share.read", { kind: settings.reading.kind })}{" "}
        <a href={`/assignments/${id}/settings#readingKind`}>{t("settings.reading")}</a>
      </p>
      <p className="row">
        <a href={`/assignments/${id}/settings`}>{t("share.change")}</a>
        <a href={`/assignments/${id}/questions`}>{t("share.see")}</a>
      </p>
    </section>
  );
};
