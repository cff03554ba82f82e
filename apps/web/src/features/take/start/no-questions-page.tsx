import { useTranslations } from "next-intl";
import { SiteLink } from "@/features/embed/site-link";

/** Says that a topic has no quiz. */
export const NoQuestionsPage = () => {
  const t = useTranslations("take.start");
  return (
    <main id="content" className="page page--form stack">
      <h1>{t("noneTitle")}</h1>
      <p>{t("noneText")}</p>
      <p>
        <SiteLink className="button" href="/">
          {t("noneLink")}
        </SiteLink>
      </p>
    </main>
  );
};
