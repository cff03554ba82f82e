import { useTranslations } from "next-intl";
import type { ItemView } from "@/server/results/class-results-view";
import styles from "./item.module.css";
import { useOptionWords } from "./use-option-words";

/** Flags what may be worth a look. With fewer than 30 students there are no flags. */
export const ItemFlags = ({ item: { flags, options } }: { item: ItemView }) => {
  const t = useTranslations("assignResults.questions");
  const words = useOptionWords();
  if (flags.length === 0) return null;
  const optionOf = (flag: (typeof flags)[number]): string => {
    if (!("option" in flag)) return "";
    const row = options.find(({ part, option }) => part === flag.part && option === flag.option);
    if (row === undefined) return "";
    const { part, option } = words(row);
    return part === null ? option : `${part}: ${option}`;
  };
  return (
    <div className={styles["flags"]}>
      <h4>{t("flags")}</h4>
      <ul>
        {flags.map((flag) => (
          <li key={`${flag.kind}/${optionOf(flag)}`}>
            {t(`flag.${flag.kind}`, { option: optionOf(flag) })} {flag.provisional && t("provisionalFlag")}
          </li>
        ))}
      </ul>
    </div>
  );
};
