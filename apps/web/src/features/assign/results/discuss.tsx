import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { OwnMark } from "@/features/own-questions/own-mark";
import type { ClassResults, DiscussionView } from "@/server/results/class-results-view";
import { itemAnchor } from "./item-anchor";
import styles from "./discuss.module.css";
import { useOptionWords } from "./use-option-words";

const noLabel = { partText: null, optionText: null };

const bold = (chunks: ReactNode) => (
  <strong>
    <bdi>{chunks}</bdi>
  </strong>
);

/** What most of those who were wrong answered. */
const Favourite = ({ favourite, label }: Pick<DiscussionView, "favourite" | "label">) => {
  const t = useTranslations("assignResults.discuss");
  const words = useOptionWords();
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

/** What the class would gain most from talking about: this leads the page. */
export const Discuss = ({ statistics: { discuss, n } }: Pick<ClassResults, "statistics">) => {
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
            <p>
              {t("rightOf", { right: one.right, n: one.n })} <Favourite {...one} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
};
