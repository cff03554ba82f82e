import { interactions, type Interaction } from "@wellread/content";
import { useTranslations } from "next-intl";
import styles from "./start.module.css";

/** The rules of those interactions that occur, in the usual order. */
export const ScoringRules = ({ occurring }: { occurring: ReadonlySet<Interaction> }) => {
  const t = useTranslations("take.scoring");
  return (
    <dl className={styles["rules"]}>
      {interactions
        .filter((interaction) => occurring.has(interaction))
        .map((interaction) => (
          <div key={interaction} className={styles["rule"]}>
            <dt>{t(`${interaction}.name`)}</dt>
            <dd>{t(`${interaction}.short`)}</dd>
          </div>
        ))}
    </dl>
  );
};
