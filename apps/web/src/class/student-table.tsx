import { useTranslations } from "next-intl";
import { NamesForm } from "@/assignment/teacher-page";
import { OutcomeSign, usePoints } from "@/attempt/outcome";
import { FrameLink } from "@/shell/frame-link";
import { MissingRows } from "./missing-rows";
import { useName } from "./results.server";
import type { ClassResults, StudentResult } from "./results-view.server";
import styles from "./student-table.module.css";

const outcomes = ["right", "partly", "wrong", "unanswered"] as const;

/** What the signs in the table of students mean. */
const SignLegend = ({ questions, regrades }: Pick<ClassResults, "questions" | "regrades">) => {
  const t = useTranslations("assignResults.students");
  const isCorrected = regrades.some(({ undoneAt }) => undoneAt === null);
  return (
    <ul aria-label={t("legend")} className={`bare ${styles["legend"] ?? ""}`}>
      {outcomes.map((outcome) => (
        <li key={outcome}>
          <OutcomeSign outcome={outcome} /> {t(`outcome.${outcome}`)}
        </li>
      ))}
      {questions.some(({ dropped }) => dropped) && <li>{t("legendDropped")}</li>}
      {isCorrected && (
        <li>
          <span aria-hidden="true" className={styles["dot"]}>
            •
          </span>{" "}
          {t("corrected")}
        </li>
      )}
      {isCorrected && (
        <li>
          <span aria-hidden="true" className={styles["dot"]}>
            ○
          </span>{" "}
          {t("kept")}
        </li>
      )}
    </ul>
  );
};

type Cells = NonNullable<StudentResult["result"]>["cells"];

/** A sign for each question, with a dot where a regrade changed its points, or would have if they were not kept. */
export const StudentCells = ({ cells }: { cells: Cells }) => {
  const t = useTranslations("assignResults.students");
  const inFigures = usePoints();
  return cells.map(({ question, points, outcome, uncorrected, kept }, at) => {
    const isCorrected = points !== uncorrected;
    const sign = kept ? "○" : isCorrected ? "•" : null;
    const said = outcome === null ? t("dropped") : t(`outcome.${outcome}`);
    const earned = { points: inFigures(points ?? 0, 2) };
    const inPart = outcome === "partly" ? "yes" : "no";
    const changed = kept ? "kept" : isCorrected ? "yes" : "no";
    const label = t("cell", { number: at + 1, outcome: said, inPart, ...earned, changed });
    return (
      <td
        key={question}
        className={styles["signCell"]}
        title={inPart === "yes" ? t("earned", earned) : undefined}
      >
        {outcome !== null && <OutcomeSign outcome={outcome} />}
        {sign !== null && (
          <span aria-hidden="true" className={styles["dot"]}>
            {sign}
          </span>
        )}
        <span className="visually-hidden">{label}</span>
      </td>
    );
  });
};

type Props = { student: StudentResult; results: ClassResults; hidden: boolean };

const Marks = ({ student }: { student: StudentResult }) => {
  const t = useTranslations("assignResults.students");
  const { result, submitted, atWork, firstDeleted } = student;
  const marks = [
    atWork && t("atWork"),
    result === null && !atWork && t(firstDeleted ? "deleted" : "notYet", { submitted }),
    result !== null && submitted > 1 && t("attempt", { number: result.number, submitted }),
    result?.lateAt !== null && result !== null && t("late"),
    result !== null && result.tooLate > 0 && t("tooLate", { count: result.tooLate }),
    result?.endedBy === "deadline" && t("byClock"),
  ].filter((mark) => mark !== false);
  return marks.map((mark) => (
    <span key={mark} className={styles["mark"]}>
      {mark}
    </span>
  ));
};

/** One student: what was earned, and a sign for each question. */
const StudentRow = ({ student, results, hidden }: Props) => {
  const t = useTranslations("assignResults.students");
  const points = usePoints();
  const name = useName(hidden);
  const { result } = student;
  const known = hidden || student.nickname === null ? undefined : "no";
  const address = result && `/assignments/${results.assignment}/results/attempts/${result.attempt}`;
  return (
    <tr>
      <th scope="row" className={styles["nameCell"]}>
        {address ? (
          <FrameLink href={address}>
            <bdi translate={known}>{name(student)}</bdi>
          </FrameLink>
        ) : (
          <bdi translate={known}>{name(student)}</bdi>
        )}
        <Marks student={student} />
      </th>
      {result === null ? (
        <td colSpan={results.questions.length + 2}>–</td>
      ) : (
        <>
          <td className="nowrap">
            {t("pointsOf", { points: points(result.points, 2), outOf: result.outOf })}
          </td>
          <td>{result.percent}</td>
          <StudentCells cells={result.cells} />
        </>
      )}
    </tr>
  );
};

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
            <MissingRows missing={results.missing} columns={questions.length + 2} hidden={hidden} />
          </tbody>
        </table>
      </div>
      <SignLegend questions={results.questions} regrades={results.regrades} />
    </section>
  );
};
