import { useTranslations } from "next-intl";
import type { ClassResults } from "@/server/results/class-results-view";
import { NamesForm } from "../frame/names-form";
import { SignLegend } from "./sign-legend";
import { StudentRow } from "./student-row";
import styles from "./student-table.module.css";

/** Every student, question by question; names can be hidden for the projector. */
export const StudentTable = ({ results, hidden }: { results: ClassResults; hidden: boolean }) => {
  const t = useTranslations("assignResults.students");
  const { students, questions, counts, severalAttempts } = results;
  return (
    <section aria-labelledby="students" className="stack">
      <div className={styles["sectionHead"]}>
        <h2 id="students">{t("title")}</h2>
        <NamesForm id={results.assignment} hidden={hidden} back="results" />
      </div>
      {severalAttempts && <p className="hint">{t("rule", { counts })}</p>}
      <div className="sideways">
        <table className={`table ${styles["students"] ?? ""}`}>
          <thead>
            <tr>
              <th scope="col">{t("student")}</th>
              <th scope="col">{t("points")}</th>
              <th scope="col">{t("percent")}</th>
              {questions.map(({ number, stem }) => (
                <th key={number} scope="col" title={stem} className={styles["signCell"]}>
                  {t("question", { number })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {students.map((student) => (
              <StudentRow key={student.id} student={student} results={results} hidden={hidden} />
            ))}
          </tbody>
        </table>
      </div>
      <SignLegend questions={results.questions} regrades={results.regrades} />
    </section>
  );
};
