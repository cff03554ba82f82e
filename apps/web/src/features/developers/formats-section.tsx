import { useTranslations } from "next-intl";
import { Example } from "./example";
import { exportAsGift } from "./examples/export-a-quiz";
import { source } from "./examples/source";
import { ImportPart } from "./import-part";
import { Section } from "./section";
import { SupportTable } from "./support-table";

/** The files that classroom tools open, and what each can carry. */
export const FormatsSection = () => {
  const t = useTranslations("developers.formats");
  return (
    <Section name="formats">
      <p>{t("text")}</p>
      <Example id="formats" code={source.exportAQuiz} gives={exportAsGift()} />
      <SupportTable />
      <ImportPart />
    </Section>
  );
};
