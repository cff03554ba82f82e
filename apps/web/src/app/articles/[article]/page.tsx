import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ArticlePage } from "@/features/article/article-page";
import { viewArticle } from "@/features/article/article-view";
import { readClaimFilter } from "@/features/article/claim-filter";
import { QuizJsonLd } from "@/features/json-ld/quiz-json-ld";
import { loadArticleText } from "@/server/article-text";
import { findArticle } from "@/server/content/articles";

type Props = PageProps<"/articles/[article]">;

async function findView({ params }: Props) {
  const { article } = await params;
  const served = findArticle(article);
  return served && viewArticle(served.folder, await getLocale());
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [view, t] = await Promise.all([findView(props), getTranslations("article")]);
  return view === undefined ? {} : { title: t("title", { name: view.wording.name }) };
}

export default async function Page(props: Props) {
  const view = await findView(props);
  if (view === undefined) notFound();
  const source = await loadArticleText(view.folder.article);
  return (
    <>
      <QuizJsonLd article={view.folder.article.id} topic="all" questions={[]} />
      <ArticlePage view={view} filter={readClaimFilter(await props.searchParams)} source={source} />
    </>
  );
}
