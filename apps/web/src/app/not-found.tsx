import { getTranslations } from "next-intl/server";
import { SiteLink } from "@/shell/frame-link";
import { EntryPage } from "@/student/entry-page";
import { typedCode } from "@/student/join-path";
import { pagePath } from "@/identity/identity";

export default async function NotFound() {
  const [t, path] = await Promise.all([getTranslations("shell.notFound"), pagePath()]);
  const code = typedCode(path);
  // Next serves this page for every address that leads nowhere, whatever its folder. A code that no assignment has and
  // one whose assignment was deleted look the same, as the page depends on the address only.
  if (code !== null) return <EntryPage wrong typed={code} />;
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
