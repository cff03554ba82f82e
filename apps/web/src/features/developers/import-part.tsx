import { useTranslations } from "next-intl";
import { CsvSample } from "@/features/own-questions/csv-sample";

const mono = (chunks: React.ReactNode) => <code>{chunks}</code>;

/** The other way: what is read back, and how our own table is written. */
export const ImportPart = () => {
  const t = useTranslations("developers.formats");
  return (
    <>
      <h3 id="import">{t("back")}</h3>
      <p>{t.rich("backText", { mono })}</p>
      <details>
        <summary id="csv">{t("csv")}</summary>
        <CsvSample labelledBy="csv" />
      </details>
    </>
  );
};
