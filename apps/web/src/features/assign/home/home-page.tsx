import { useTranslations } from "next-intl";
import Link from "next/link";
import type { OwnAssignment } from "@/server/assignments/assignment-view";
import { PasteForm } from "../manage/paste-form";
import { OwnRow } from "./own-row";
import styles from "./home.module.css";

/** Lists the assignments that were made or opened in this browser, newest first. */
export const HomePage = ({ assignments }: { assignments: readonly OwnAssignment[] }) => {
  const t = useTranslations("assign.home");
  return (
    <main id="content" className="page stack">
      <h1>{t("title")}</h1>
      <p>{t("intro")}</p>
      {assignments.length === 0 ? (
        <p className="notice">{t("none")}</p>
      ) : (
        <ul className={`bare ${styles["list"] ?? ""}`}>
          {assignments.map((own) => (
            <OwnRow key={own.id} own={own} />
          ))}
        </ul>
      )}
      <p>
        <Link className="button" href="/#quizzes" prefetch={false}>
          {t("make")}
        </Link>
      </p>
      <section aria-labelledby="paste" className="stack stack--tight">
        <h2 id="paste" className={styles["title"]}>
          {t("pasteTitle")}
        </h2>
        <PasteForm from="manage" />
      </section>
    </main>
  );
};
