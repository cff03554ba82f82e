import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { readMarks, valueOf } from "@/addresses";
import { ArticleReadingPage } from "@/article/article-reading-page";
import { viewArticle } from "@/article/article-view";
import { findArticle } from "@/model/banks";
import { findRetelling, readPageChoice } from "@/reading/reading.server";
import { QuizJsonLd } from "@/shell/quiz-json-ld";
import ClaimsPage, { generateMetadata as describeClaims } from "./claims/page";

type Props = PageProps<"/articles/[article]">;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { article } = await props.params;
  const served = findArticle(article);
  if (served === undefined || (await findRetelling(article)) === null) return describeClaims(props);
  const [locale, t] = await Promise.all([getLocale(), getTranslations("reading")]);
  return { title: t("title", { name: viewArticle(served.folder, locale).wording.name }) };
}

/** The article to read or, where nobody has retold it, what it says claim by claim. */
export default async function Page(props: Props) {
  const [{ article }, query] = await Promise.all([props.params, props.searchParams]);
  if (findArticle(article) === undefined) notFound();
  const retelling = await findRetelling(article);
  if (retelling === null) return <ClaimsPage {...props} />;
  return (
    <>
      <QuizJsonLd article={article} topic="all" questions={[]} />
      <ArticleReadingPage
        article={article}
        reading={retelling.reading}
        choice={await readPageChoice(query)}
        marked={readMarks(valueOf(query, "facts"))}
      />
    </>
  );
}
