import { getTranslations } from "next-intl/server";
import { SiteLink } from "@/features/embed/site-link";

export default async function NotFound() {
  const t = await getTranslations("shell.notFound");
  return (
    <main className="page stack" id="content">
      <h1>{t("title")}</h1>
      <p>{t("body")}</p>
      <p>
        <SiteLink className="button" href="/">
          {t("home")}
        </SiteLink>
      </p>
    </main>
  );
}
