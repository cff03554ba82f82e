import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound, redirect } from "next/navigation";
import { articlePath, framePrefix, readMarks, valueOf } from "@/addresses";
import { AttemptReadingPage } from "@/attempt/attempt-reading-page";
import { readingOf } from "@/attempt/attempt-reading.server";
import { readQuestionNumber } from "@/attempt/destination";
import { loadAttempt } from "@/attempt/load.server";
import { redirectInFrame } from "@/http/handle";
import { pagePath } from "@/identity/identity";
import { readPageChoice } from "@/reading/reading.server";
import { leadRemoved } from "@/student/join-page.server";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("reading.beside");
  return { title: t("title") };
}

export default async function Page({ params, searchParams }: PageProps<"/attempts/[id]/reading">) {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  const attempt = await loadAttempt(id);
  if (!attempt) await leadRemoved(id);
  if (!attempt) notFound();
  const found = await readingOf(attempt);
  if (found === null) {
    // The article's own page is in no frame.
    if (framePrefix(await pagePath()) !== "") await redirectInFrame(`/attempts/${id}/review`);
    redirect(articlePath(attempt.article));
  }
  return (
    <AttemptReadingPage
      attempt={attempt}
      number={readQuestionNumber(valueOf(query, "back") ?? "", attempt.questions.length)}
      reading={found.reading}
      choice={await readPageChoice(query)}
      marked={readMarks(valueOf(query, "facts"))}
    />
  );
}
