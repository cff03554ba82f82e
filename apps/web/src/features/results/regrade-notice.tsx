import { useTranslations } from "next-intl";
import type { ResultView } from "@/server/attempts/result-view";
import { questionAnchor } from "./question-anchor";
import styles from "./results.module.css";
import { usePoints } from "./use-points";

type Regraded = NonNullable<ResultView["regraded"]>;

const To = () => {
  const t = useTranslations("results.regraded");
  return (
    <>
      <span aria-hidden="true">→</span>
      <span className="visually-hidden">{t("to")}</span>
    </>
  );
};

const to = () => <To />;

const Row = ({ row: { number, before, after } }: { row: Regraded["questions"][number] }) => {
  const t = useTranslations("results.regraded");
  const points = usePoints();
  if (after === null) return <li>{t("dropped", { number })}</li>;
  const link = (chunks: React.ReactNode) => <a href={`#${questionAnchor(number)}`}>{chunks}</a>;
  const change = { before: points(before, 2), after: points(after, 2) };
  return <li>{t.rich("question", { number, ...change, to, link })}</li>;
};

/** What the teacher's corrections changed: before and after, and by which questions. */
export const RegradeNotice = ({ view: { regraded, result } }: { view: ResultView }) => {
  const t = useTranslations("results.regraded");
  const points = usePoints();
  if (regraded === null) return null;
  const before = { before: points(regraded.before.points), beforeOutOf: regraded.before.outOf };
  return (
    <section
      aria-labelledby="regraded"
      className={`card stack stack--tight ${styles["regradedNotice"] ?? ""}`}
    >
      <h2 id="regraded" className={styles["regraded"]}>
        {t("title")}
      </h2>
      <p>
        <strong>
          {t.rich("total", { ...before, after: points(result.points), outOf: result.outOf, to })}
        </strong>
      </p>
      <ul className="bare">
        {regraded.questions.map((row) => (
          <Row key={row.question} row={row} />
        ))}
      </ul>
    </section>
  );
};
