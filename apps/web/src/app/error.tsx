"use client";

import { useTranslations } from "next-intl";

export default function ErrorPage({ retry }: { error: unknown; retry: () => void }) {
  const t = useTranslations("shell.error");
  return (
    <main className="page stack" id="content">
      <h1>{t("title")}</h1>
      <p>{t("body")}</p>
      <p>
        <button className="button" type="button" onClick={() => retry()}>
          {t("retry")}
        </button>
      </p>
    </main>
  );
}
