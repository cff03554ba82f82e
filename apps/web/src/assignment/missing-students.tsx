import { useTranslations } from "next-intl";
import type { MissingStudents as Missing } from "@/model/student";
import styles from "./missing-students.module.css";

type Props = { missing: Missing; namesHidden: boolean };

/** The students of the teacher's list who have not come; nothing where there is no list or all are here. */
export const MissingStudents = ({ missing, namesHidden }: Props) => {
  const t = useTranslations("assign.live");
  const { count, listed, names } = missing;
  if (count === 0) return null;
  return (
    <section aria-labelledby="missing" className={styles["missing"]}>
      <h2 id="missing" className="label">
        {t("missing")}
      </h2>
      <p className="hint">
        <span>{t("missingOf", { count, listed })}</span>
      </p>
      {!namesHidden && names.length > 0 && (
        <ul className={`bare ${styles["names"] ?? ""}`}>
          {names.map((name) => (
            <li key={name}>
              <bdi>{name}</bdi>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
