import { useTranslations } from "next-intl";
import type { MissingStudents } from "@/model/student";
import styles from "./student-table.module.css";

type Props = {
  missing: MissingStudents;
  /** How many columns there are beside that of the names. */
  columns: number;
  hidden: boolean;
};

/** A row for each student of the list who has not come; one for all where the names are not to be seen. */
export const MissingRows = ({ missing, columns, hidden }: Props) => {
  const t = useTranslations("assignResults.missing");
  const { count, names } = missing;
  if (count === 0) return null;
  if (hidden || names.length === 0) {
    return (
      <tr>
        <td colSpan={columns + 1}>{t("hidden", { count })}</td>
      </tr>
    );
  }
  return names.map((name) => (
    <tr key={name}>
      <th scope="row" className={styles["nameCell"]}>
        <bdi>{name}</bdi>
      </th>
      <td colSpan={columns}>{t("state")}</td>
    </tr>
  ));
};
