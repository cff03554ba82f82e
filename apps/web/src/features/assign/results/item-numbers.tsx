import { signOfCorrelation } from "@wellread/assessment";
import { useTranslations } from "next-intl";
import { useFormat } from "@/i18n/use-format";
import type { ItemView } from "@/server/results/class-results-view";
import { ItemFlags } from "./item-flags";
import styles from "./numbers.module.css";
import { useEstimate } from "./use-estimate";

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
          <span className="soft">
            {t("discriminationMeaning", { sign: signOfCorrelation(item.discrimination) })}
          </span>
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
