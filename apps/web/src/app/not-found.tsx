import { getTranslations } from "next-intl/server";
import Link from "next/link";

export default async function NotFound() {
  const t = await getTranslations("shell.notFound");
  return (
    <main className="page stack" id="content">
      <h1>{t("title")}</h1>
      <p>{t("body")}</p>
      <p>
        <Link className="button" href="/" prefetch={false}>
          {t("home")}
        </Link>
      </p>
    </main>
  );
}
