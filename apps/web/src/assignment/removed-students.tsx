import { useTranslations } from "next-intl";
import { useFormat } from "@/i18n/use-format";
import type { Removal } from "@/model/removals";
import { FrameForm } from "@/shell/frame-link";
import styles from "./live-table.module.css";

type Props = { assignmentId: string; removals: readonly Removal[]; timeZone: string };

/** Students who were removed and can be brought back, each removal with its button; nothing if there are none. */
export const RemovedStudents = ({ assignmentId, removals, timeZone }: Props) => {
  const t = useTranslations("assign.live");
  const format = useFormat();
  const hour = (at: string) =>
    format.dateTime(new Date(at), { timeZone, hour: "2-digit", minute: "2-digit" });
  if (removals.length === 0) return null;
  return (
    <section aria-label={t("removals")} className={styles["removals"]}>
      {removals.map(({ id, count, removedAt, undoUntil }) => (
        <FrameForm key={id} method="post" action={`/assignments/${assignmentId}/removals`} className="row">
          <input type="hidden" name="undo" value={id} />
          <p id={`removal-${id}`}>
            <span>
              {t("removed", { count, time: hour(removedAt) })}{" "}
              {t("undoUntil", { count, time: hour(undoUntil) })}
            </span>
          </p>
          <button className="button button--quiet" aria-describedby={`removal-${id}`}>
            {t("undo")}
          </button>
        </FrameForm>
      ))}
    </section>
  );
};
