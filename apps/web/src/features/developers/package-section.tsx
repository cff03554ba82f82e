import { useTranslations } from "next-intl";
import { SiteLink } from "@/features/embed/site-link";
import { Code } from "./code";
import { Example } from "./example";
import { scoreFirstQuestion } from "./examples/score-a-response";
import { source } from "./examples/source";
import { installCommands } from "./install-commands";
import { Section } from "./section";

const mono = (chunks: React.ReactNode) => <code>{chunks}</code>;

const data = (chunks: React.ReactNode) => <SiteLink href="/developers/data.md">{chunks}</SiteLink>;

/** The questions and the scoring in somebody else's program. */
export const PackageSection = () => {
  const t = useTranslations("developers.package");
  return (
    <Section name="package">
      <p>{t("text")}</p>
      <p>{t("unpublished")}</p>
      <Code under="package" id="install" text={installCommands} label={t("install")} />
      <Example id="package" code={source.scoreAResponse} gives={scoreFirstQuestion()} />
      <p>{t.rich("keyless", { mono })}</p>
      <p>{t.rich("data", { data })}</p>
    </Section>
  );
};
