import { useTranslations } from "next-intl";
import Link from "next/link";

/** Says that a topic has no quiz. */
export const NoQuestionsPage = () => {
  const t = useTranslations("take.start");
  return (
    <main id="content" className="page page--form stack">
      <h1>{t("noneTitle")}</h1>
      <p>{t("noneText")}</p>
      <p>
        <Link className="button" href="/" prefetch={false}>
          {t("noneLink")}
        </Link>
      </p>
    </main>
  );
};
