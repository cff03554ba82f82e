import type { Fact, Paragraph } from "@wellread/content";
import { useTranslations } from "next-intl";
import { articlePath } from "@/addresses";
import { markSpans, type Span } from "@/reading/mark-spans";
import type { SourceParagraphs } from "@/reading/source-text";
import { paragraphKind, paragraphNumber, Pilcrow } from "@/shell/pilcrow";
import section from "./article-section.module.css";
import { ArticleSection } from "./article-section";
import type { ArticleView } from "./article-view";
import { Statement, VoiceLabel } from "./fact";
import styles from "./paragraphs.module.css";

/** A paragraph as the operator supplied it, with the spans that our statements rest on marked and numbered. */
export function SourceText({ text, language, spans }: { text: string; language: string; spans: Span[] }) {
  const number = new Map(spans.map(({ id }, at) => [id, at + 1]));
  return (
    <blockquote className={styles["source"]} lang={language}>
      <p>
        {markSpans(text, spans).map((segment) => (
          <span key={segment.start}>
            {segment.spans.length > 0 ? <mark>{segment.text}</mark> : segment.text}
            {segment.ending.map((id) => (
              <sup key={id} className={styles["number"]}>
                {number.get(id)}
              </sup>
            ))}
          </span>
        ))}
      </p>
    </blockquote>
  );
}

interface ParagraphsProps {
  view: ArticleView;
  source: SourceParagraphs | null;
}

/** The place that every ¶ of the product links to: each paragraph with the statements located in it. */
export function Paragraphs({ view, source }: ParagraphsProps) {
  const t = useTranslations("article.paragraphs");
  return (
    <ArticleSection id="paragraphs" name={t("section")}>
      <p className={section["headline"]}>{t("headline")}</p>
      <p className="soft">{source === null ? t("lead") : t("leadWithText")}</p>
      {view.folder.article.paragraphs.map((paragraph) => (
        <ParagraphEntry key={paragraph.id} view={view} paragraph={paragraph} text={source?.[paragraph.id]} />
      ))}
    </ArticleSection>
  );
}

interface EntryProps {
  view: ArticleView;
  paragraph: Paragraph;
  text: string | undefined;
}

function ParagraphEntry({ view, paragraph, text }: EntryProps) {
  const t = useTranslations("article.paragraphs");
  const label = useTranslations("shell.pilcrow");
  const kind = paragraphKind(paragraph.id);
  const located = view.folder.facts.flatMap((fact) =>
    fact.locators
      .filter((locator) => locator.paragraph === paragraph.id)
      .map((locator) => ({ fact, locator })),
  );
  const facts: Fact[] = [...new Set(located.map(({ fact }) => fact))];
  const { language } = view.folder.article;
  return (
    <section className={styles["entry"]} id={paragraph.id} aria-labelledby={`${paragraph.id}-name`}>
      <h3 className={styles["name"]} id={`${paragraph.id}-name`}>
        <a className="pilcrow" href={`#${paragraph.id}`}>
          {label(kind, { number: paragraphNumber(paragraph.id) })}
        </a>
      </h3>
      <div className={styles["body"]}>
        {text === undefined ? (
          <p className={styles["opening"]}>
            {t("opening")} <q lang={language}>{`${paragraph.opening} …`}</q>
          </p>
        ) : (
          <SourceText
            text={text}
            language={language}
            spans={located.map(({ fact, locator }) => ({
              id: fact.id,
              start: locator.start,
              end: locator.end,
            }))}
          />
        )}
        {facts.length === 0 && <p className="soft">{t("nothing")}</p>}
        <ol className={styles["facts"]}>
          {facts.map((fact) => (
            <li key={fact.id}>
              <Statement view={view} fact={fact} /> <AlsoIn view={view} fact={fact} here={paragraph.id} />
              <VoiceLabel view={view} voice={fact.voice} />
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

/** The other paragraphs that a fact rests on: a year may be in the title, for example, and its month in the text. */
function AlsoIn({ view, fact, here }: { view: ArticleView; fact: Fact; here: string }) {
  const t = useTranslations("article.paragraphs");
  const others = new Set(fact.locators.map(({ paragraph }) => paragraph).filter((id) => id !== here));
  if (others.size === 0) return null;
  return (
    <span className="sans small soft">
      {t("with")}{" "}
      {[...others].map((paragraph) => (
        <Pilcrow
          key={paragraph}
          page={articlePath(view.folder.article.id)}
          paragraph={paragraph}
          facts={[fact.id]}
        />
      ))}{" "}
    </span>
  );
}
