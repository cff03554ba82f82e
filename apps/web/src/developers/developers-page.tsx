import type { QuizTopic } from "@wellread/assessment";
import { useTranslations } from "next-intl";
import { embedPath, sitePath, snippetHtml, usualHeight } from "@/embed/embedded.server";
import { FitFrames } from "@/embed/frame-fitting";
import { SiteLink } from "@/shell/frame-link";
import { Code, Example, Section } from "./developers-section";
import styles from "./developers.module.css";
import { scoreFirstQuestion } from "./examples/score-a-response";
import { source } from "./examples/source";
import { FormatsSection } from "./formats-section";
import { installCommands } from "./install-commands";

const reference = (chunks: React.ReactNode) => <SiteLink href="/developers/api">{chunks}</SiteLink>;
const description = (chunks: React.ReactNode) => <SiteLink href="/api/v1/openapi.json">{chunks}</SiteLink>;

/** The output of one run. Its answers are guesses. */
const gives = "1 of 6";

/** The API at a glance, with an example that takes a whole quiz. */
const ApiSection = () => {
  const t = useTranslations("developers.api");
  return (
    <Section name="api">
      <p>{t("text")}</p>
      <p>{t.rich("where", { reference, description })}</p>
      <Example id="api" code={source.takeAQuiz} gives={gives} />
      <p className="hint">{t("guess")}</p>
    </Section>
  );
};

type EmbedExampleProps = { origin: string; article: string; topic: QuizTopic };

/** The embedding: its HTML, and the frame itself. */
const EmbedExample = ({ origin, article, topic }: EmbedExampleProps) => {
  const t = useTranslations("developers");
  const words = useTranslations("embed.snippet");
  const product = useTranslations("shell")("product");
  const name = useTranslations("shell.quizTopic")(topic);
  const embedded = { kind: "quiz", article, topic, address: {} } as const;
  const title = words("frameTitle", { name, product });
  const html = snippetHtml({
    src: `${origin}${embedPath(embedded)}`,
    title,
    link: { href: `${origin}${sitePath(embedded)}`, text: words("link", { name, product }) },
  });
  const oembed = `${origin}/api/v1/oembed?${new URLSearchParams({ url: `${origin}${sitePath(embedded)}` }).toString()}`;
  return (
    <Section name="embed">
      <p>{t("embed.text")}</p>
      <Code under="embed" id="embed-code" text={html} label={t("code")} />
      <p>{t("embed.works")}</p>
      {/* A sandbox would take the frame's origin, without which its forms are refused. */}
      {/* oxlint-disable-next-line react/iframe-missing-sandbox */}
      <iframe
        src={embedPath(embedded)}
        title={title}
        height={usualHeight}
        loading="lazy"
        className={styles["frame"]}
      />
      <p>
        <SiteLink href={sitePath(embedded)}>{words("link", { name, product })}</SiteLink>
      </p>
      <FitFrames />
      <p>{t("embed.assignment")}</p>
      <p>
        {t("embed.oembed")} <SiteLink href={oembed}>{t("embed.oembedLink")}</SiteLink>
      </p>
    </Section>
  );
};

const mono = (chunks: React.ReactNode) => <code>{chunks}</code>;

const data = (chunks: React.ReactNode) => <SiteLink href="/developers/data.md">{chunks}</SiteLink>;

/** The questions and the scoring as packages for other programs. */
const PackageSection = () => {
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

type DevelopersPageProps = { origin: string; article: string; topic: QuizTopic };

const sections = ["package", "api", "embed", "formats"] as const;

/** How others can use the questions: as a package, over the API, in a frame, or as files. */
export const DevelopersPage = ({ origin, article, topic }: DevelopersPageProps) => {
  const t = useTranslations("developers");
  return (
    <main
      id="content"
      aria-labelledby="title"
      className={`page page--wide stack stack--loose ${styles["page"] ?? ""}`}
    >
      <div className="stack">
        <h1 id="title">{t("title")}</h1>
        <p className="lede">{t("lede")}</p>
        <nav aria-label={t("contents")}>
          <ul className={styles["contents"]}>
            {sections.map((section) => (
              <li key={section}>
                <a href={`#${section}`}>{t(`${section}.title`)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <PackageSection />
      <ApiSection />
      <EmbedExample origin={origin} article={article} topic={topic} />
      <FormatsSection />
    </main>
  );
};
