import { useTranslations } from "next-intl";
import type { AnswerPart, PartValue } from "./answer-parts";
import { FeedbackText } from "./feedback-text";
import { OutcomeSign } from "./outcome-sign";
import styles from "./results.module.css";

const Value = ({ value }: { value: PartValue | undefined }) => {
  const t = useTranslations("results");
  if (value === undefined) return null;
  if ("text" in value) return <bdi>{value.text}</bdi>;
  if ("place" in value) return <>{t("place", value)}</>;
  if ("judged" in value) return <>{t(value.judged ? "yes" : "no")}</>;
  return <>{t(value.picked ? "picked" : "notPicked")}</>;
};

const rich = (value: PartValue | undefined) => ({ value: () => <Value value={value} /> });

/** What stands beside an item: yours alone where it is right, else yours and the right one. */
const Comparison = ({ part }: { part: AnswerPart }) => {
  const t = useTranslations("results");
  const [yours, right] = [rich(part.yours), rich(part.right)];
  if ("picked" in part.right) return <>{t.rich(part.right.picked ? "pickRight" : "pickNotRight", yours)}</>;
  if (part.yours === undefined) return <>{t.rich("rightIs", right)}</>;
  if (part.outcome === "right") return <>{t.rich("yoursIs", yours)}</>;
  return (
    <>
      {t.rich("yoursIs", yours)} {t.rich("rightIs", right)}
    </>
  );
};

/** The parts of an answer one by one: how each stands, and why. */
export const PartList = ({ article, parts }: { article: string; parts: readonly AnswerPart[] }) => {
  const t = useTranslations("results");
  return (
    <ul className={styles["parts"]}>
      {parts.map((part, index) => (
        <li key={part.id} className={styles["part"]} data-outcome={part.outcome}>
          {part.outcome ? <OutcomeSign outcome={part.outcome} /> : <span aria-hidden="true" />}
          <div>
            <p className={styles["item"]}>
              <bdi>{part.item ?? t("gap", { number: index + 1 })}</bdi>
              {part.outcome && <span className="visually-hidden">{` (${t(`part.${part.outcome}`)})`}</span>}
            </p>
            <p className={styles["comparison"]}>
              <Comparison part={part} />
            </p>
            {part.why.map((feedback) => (
              <p key={feedback.text}>
                <FeedbackText article={article} feedback={feedback} />
              </p>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
};
