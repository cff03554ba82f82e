"use client";

import { useTranslations } from "next-intl";
import type { ProgressView } from "@/server/assignments/progress-view";
import { Legend } from "./live-square";
import styles from "./live.module.css";
import { LiveRow } from "./live-row";
import { countStates } from "./live-state";
import { useProgress } from "./use-progress";

const Table = ({ progress, namesHidden }: { progress: ProgressView; namesHidden: boolean }) => {
  const t = useTranslations("assign.live");
  const { assignment, students, questions } = progress;
  return (
    // A wide table scrolls by itself, also from the keyboard.
    <div role="region" aria-label={t("table")} tabIndex={0} className={styles["scroll"]}>
      <table className={`table ${styles["table"] ?? ""}`}>
        <thead>
          <tr>
            <th scope="col">{t("student")}</th>
            <th scope="col">{t("state")}</th>
            {Array.from({ length: questions }, (_, at) => (
              <th key={at} scope="col" className={styles["square"]}>
                <span aria-hidden="true">{at + 1}</span>
                <span className="visually-hidden">{t("question", { number: at + 1 })}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {students.map((student) => (
            <LiveRow
              key={student.id}
              assignmentId={assignment}
              student={student}
              questions={questions}
              namesHidden={namesHidden}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** How far the class is: from the server at first, and kept up to date by itself where JavaScript runs. */
export const LiveTable = ({ first, namesHidden }: { first: ProgressView; namesHidden: boolean }) => {
  const t = useTranslations("assign.live");
  const { progress, connection } = useProgress(first);
  const joined = progress.students.length;
  return (
    <>
      <p role="status" className={styles["summary"]}>
        {t("summary", { joined, ...countStates(progress) })}
      </p>
      <p className="hint">
        {connection === "none" ? t("reload") : t(connection === "open" ? "byItself" : "lost")}
      </p>
      {joined === 0 ? (
        <p className="notice">{t("none")}</p>
      ) : (
        <>
          <Table progress={progress} namesHidden={namesHidden} />
          <Legend />
        </>
      )}
    </>
  );
};
