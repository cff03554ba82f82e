"use client";

import { useTranslations } from "next-intl";
import type { ProgressView } from "@/server/assignments/progress-view";
import { Legend } from "./live-square";
import styles from "./live.module.css";
import { LiveRow } from "./live-row";
import { countStates, questionNumbers } from "./live-state";
import { useProgress } from "./use-progress";

const Table = ({ progress, namesHidden }: { progress: ProgressView; namesHidden: boolean }) => {
  const t = useTranslations("assign.live");
  const { assignment, students, questions } = progress;
  return (
    <section aria-label={t("table")} className="sideways">
      <table className={`table ${styles["table"] ?? ""}`}>
        <thead>
          <tr>
            <th scope="col">{t("student")}</th>
            <th scope="col">{t("state")}</th>
            {questionNumbers(questions).map((number) => (
              <th key={number} scope="col" className={styles["square"]}>
                <span aria-hidden="true">{number}</span>
                <span className="visually-hidden">{t("question", { number })}</span>
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
    </section>
  );
};

/** The progress of the class: rendered on the server at first, then kept up to date where JavaScript runs. */
export const LiveTable = ({ first, namesHidden }: { first: ProgressView; namesHidden: boolean }) => {
  const t = useTranslations("assign.live");
  const { progress, connection } = useProgress(first);
  const joined = progress.students.length;
  return (
    <>
      <output className={styles["summary"]}>{t("summary", { joined, ...countStates(progress) })}</output>
      <p className="hint">
        {connection === "none" ? t("reload") : t(connection === "open" ? "byItself" : "lost")}
      </p>
      {joined === 0 ? (
        <p className="notice">{t("none")}</p>
      ) : (
        <>
          <Table progress={progress} namesHidden={namesHidden} />
          <Legend />
          <p className="hint">{t("names")}</p>
        </>
      )}
    </>
  );
};
