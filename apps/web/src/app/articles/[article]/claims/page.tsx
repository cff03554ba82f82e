import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ClaimsPage, HeldClaims } from "@/article/claims-page";
import { viewArticle } from "@/article/article-view";
import { readFactFilter } from "@/article/statements";
import { readingPathOf } from "@/attempt/attempt-reading.server";
import { findHeldAttempt } from "@/attempt/held-claims.server";
import { QuizJsonLd } from "@/shell/quiz-json-ld";
import { loadArticleText } from "@/reading/article-text.server";
import { findArticle, isRetold } from "@/model/banks";

type Props = PageProps<"/articles/[article]/claims"> | PageProps<"/articles/[article]">;

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
  const { id } = view.folder.article;
  const held = await findHeldAttempt(id);
  if (held !== null) return <HeldClaims reading={await readingPathOf(held)} />;
  const source = await loadArticleText(view.folder.article);
  return (
    <>
      <QuizJsonLd article={id} topic="all" questions={[]} />
      <ClaimsPage
        view={view}
        filter={readFactFilter(await props.searchParams)}
        source={source}
        isRetold={isRetold(id)}
      />
    </>
  );
}
