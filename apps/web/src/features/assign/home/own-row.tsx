import { useTranslations } from "next-intl";
import { useFormat } from "@/i18n/use-format";
import type { OwnAssignment } from "@/server/assignments/assignment-view";
import styles from "./home.module.css";

/** One assignment of this browser: what it is and how far its class has come. */
export const OwnRow = ({ own }: { own: OwnAssignment }) => {
  const t = useTranslations("assign");
  const format = useFormat();
  const place = own.role === "manage" ? "share" : "results";
  return (
    <li className={styles["row"]}>
      <div className={styles["name"]}>
        <a href={`/assignments/${own.id}/${place}`}>
          <bdi>{own.title}</bdi>
        </a>
        <span className="tag">{t(`state.${own.state}`)}</span>
        {own.role === "results" && <span className="tag">{t("home.resultsOnly")}</span>}
      </div>
      <p className="hint">
        {t("home.row", {
          questions: own.questions,
          students: own.students,
          submitted: own.submitted,
          code: own.code,
          date: format.dateTime(new Date(own.createdAt), { dateStyle: "long" }),
        })}
      </p>
      {own.role === "manage" && (
        <p className="row small sans">
          {(["live", "results"] as const).map((where) => (
            <a key={where} href={`/assignments/${own.id}/${where}`}>
              {t(`nav.${where}`)} <span className="visually-hidden">{own.title}</span>
            </a>
          ))}
        </p>
      )}
    </li>
  );
};
