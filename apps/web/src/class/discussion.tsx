import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { OwnMark } from "@/assignment/own-questions";
import styles from "./discussion.module.css";
import { itemAnchor, useOptionWords } from "./item-analysis";
import { ArticleSays, ShownQuestion } from "./question-body";
import type { ClassResults, DiscussionView } from "./results-view.server";

const noLabel = { partText: null, optionText: null };

const bold = (chunks: ReactNode) => (
  <strong>
    <bdi>{chunks}</bdi>
  </strong>
);

/** The most frequent wrong answer. */
const FrequentMistake = ({ one: { favourite, label, n, unanswered } }: { one: DiscussionView }) => {
  const t = useTranslations("assignResults.discuss");
  const words = useOptionWords();
  if (unanswered === n) return <>{t("nobody")}</>;
  if (favourite === null) return <>{t("noFavourite")}</>;
  const { count, of } = favourite;
  if (favourite.kind === "typed") {
    return <>{t.rich("favouriteTyped", { count, of, option: favourite.text, b: bold })}</>;
  }
  const { part, option } = words({ ...favourite, ...(label ?? noLabel) });
  return part === null ? (
    <>{t.rich("favouriteOption", { count, of, option, b: bold })}</>
  ) : (
    <>{t.rich("favouritePart", { count, of, option, part, b: bold })}</>
  );
};

/** How many were right, the most frequent mistake, and how many gave no answer. */
const AnswerCounts = ({ one }: { one: DiscussionView }) => {
  const t = useTranslations("assignResults.discuss");
  const { right, n, unanswered, variants } = one;
  return (
    <p>
      {unanswered < n && <>{t(variants > 1 ? "rightOfPlace" : "rightOf", { right, n, variants })} </>}
      {variants > 1 && one.favourite !== null && <>{t("mostWrong")} </>}
      <FrequentMistake one={one} />
      {unanswered > 0 && unanswered < n && <> {t("unanswered", { count: unanswered })}</>}
    </p>
  );
};

/** The questions that are most worth discussing with the class. They come first on the page. */
export const Discuss = ({
  article,
  statistics: { discuss, n },
}: Pick<ClassResults, "article" | "statistics">) => {
  const t = useTranslations("assignResults.discuss");
  if (n === 0) return null;
  return (
    <section aria-labelledby="discuss" className="stack">
      <h2 id="discuss">{t("title", { count: discuss.length })}</h2>
      {discuss.length === 0 && <p>{t("allRight")}</p>}
      <ol className={styles["discuss"]}>
        {discuss.map((one) => (
          <li key={one.question} className={styles["discussion"]}>
            <p className="kicker">
              <a href={`#${itemAnchor(one.question)}`}>
                {t(one.isVariant ? "variant" : "number", { number: one.number })}
              </a>
            </p>
            <h3>{one.stem}</h3>
            <OwnMark own={one.isOwn} />
            <ShownQuestion question={one.shown} />
            <AnswerCounts one={one} />
            <ArticleSays article={article} question={one.shown} answer={one.key} why={one.why} />
          </li>
        ))}
      </ol>
    </section>
  );
};
