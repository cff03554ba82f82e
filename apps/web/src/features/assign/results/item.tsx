import { useTranslations } from "next-intl";
import { OwnMark } from "@/features/own-questions/own-mark";
import { useFormat } from "@/i18n/use-format";
import type { ItemView } from "@/server/results/class-results-view";
import { itemAnchor } from "./item-anchor";
import { ItemNumbers } from "./item-numbers";
import { OptionTable } from "./option-table";
import { ShareBar } from "./share-bar";
import { ShownQuestion } from "./shown-question";
import styles from "./item.module.css";
import bars from "./share-bar.module.css";
import { TypedTable } from "./typed-table";

type Props = {
  item: ItemView;
  /** Whether the stem alone does not distinguish it from the others, so that what follows the stem is shown as well. */
  whole: boolean;
  /** The address at which it is regraded; undefined for anyone who may only look. */
  correct: string | undefined;
};

/** The statistics of one question: a bar and a line of text and, folded, the options chosen and the numbers. */
export const Item = ({ item, whole, correct }: Props) => {
  const t = useTranslations("assignResults.questions");
  const format = useFormat();
  const share = item.facility.value ?? 0;
  const percent = format.number(share * 100, { maximumFractionDigits: 0 });
  const isTyped = item.interaction.endsWith("-entry");
  return (
    <li id={itemAnchor(item.question)} className={styles["item"]}>
      <div className={styles["itemHead"]}>
        <span className={styles["itemNumber"]}>{item.number}</span>
        <div>
          {item.isVariant && <p className="kicker">{t("variant", { number: item.number })}</p>}
          <h3 className={styles["itemStem"]}>{item.stem}</h3>
          {whole && (
            <div className={styles["whole"]}>
              <ShownQuestion question={item.shown} />
            </div>
          )}
        </div>
      </div>
      <OwnMark own={item.isOwn} />
      <div className={styles["itemBar"]}>
        <ShareBar share={share} tick={item.chance} />
        <span className={bars["figureText"]}>{t("facility", { percent })}</span>
      </div>
      <p className={`hint ${styles["outcomes"] ?? ""}`}>
        {t("outcomes", item.outcomes)}
        {correct !== undefined && (
          <span className="screen-only">
            {" · "}
            <a href={correct}>{t("more")}</a>
          </span>
        )}
      </p>
      <details className="print-numbers">
        <summary>{t("open")}</summary>
        <div className="stack">
          <h4>{t(isTyped ? "typedTitle" : "optionsTitle")}</h4>
          {isTyped ? <TypedTable item={item} /> : <OptionTable item={item} />}
          <ItemNumbers item={item} />
        </div>
      </details>
    </li>
  );
};
