import type { Estimate } from "@wellread/assessment";
import { useTranslations } from "next-intl";
import { useFormat } from "@/i18n/use-format";
import type { ItemView } from "@/server/results/class-results-view";
import { ItemFlags } from "./item-flags";
import styles from "./numbers.module.css";
import { useEstimate } from "./use-estimate";

/** Near 0, or where 0 is within the interval, nothing is to be said. */
const signOf = ({ value, interval }: Estimate): "plus" | "minus" | "none" | "other" => {
  if (value === null) return "none";
  const isUncertain = interval === null || (interval.low <= 0 && interval.high >= 0);
  if (isUncertain) return "other";
  return value > 0 ? "plus" : "minus";
};

/** The numbers of one question, each with a sentence on what it means. */
export const ItemNumbers = ({ item }: { item: ItemView }) => {
  const t = useTranslations("assignResults.questions");
  const format = useFormat();
  const say = useEstimate();
  return (
    <div className="stack stack--tight">
      <dl className={styles["numbers"]}>
        <dt>{t("facilityName")}</dt>
        <dd>
          {say(item.facility)} <span className="soft">{t("facilityMeaning")}</span>
        </dd>
        <dt>{t("discriminationName")}</dt>
        <dd>
          {say(item.discrimination)}{" "}
          <span className="soft">{t("discriminationMeaning", { sign: signOf(item.discrimination) })}</span>
        </dd>
        <dt>{t("chanceName")}</dt>
        <dd>{format.number(item.chance, { maximumFractionDigits: 2 })}</dd>
      </dl>
      {item.evidence === "too-few" && <p className="hint">{t("tooFew")}</p>}
      {item.evidence === "provisional" && <p className="hint">{t("provisional")}</p>}
      <ItemFlags item={item} />
    </div>
  );
};
