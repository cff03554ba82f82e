import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import type { JoinView } from "@/model/student";
import { outlineOf } from "@/model/banks";
import { pastedReading } from "@/reading/pasted-reading";
import { findRetelling, readPageChoice } from "@/reading/reading.server";
import type { Reading } from "@/reading/reading-text";
import { readJoinPage } from "@/student/join-page.server";
import { ReadingPage } from "@/student/reading-page";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("join.reading");
  return { title: t("title") };
}

/** What is read here; null where the class reads elsewhere. */
async function findReading({
  article,
  reading,
}: NonNullable<JoinView["assignment"]>): Promise<Reading | null> {
  if (reading.kind === "text") return pastedReading(reading.value, outlineOf(article));
  return reading.kind === "retelling" ? ((await findRetelling(article))?.reading ?? null) : null;
}

export default async function Page({ params, searchParams }: PageProps<"/a/[code]/reading">) {
  const [{ code }, query] = await Promise.all([params, searchParams]);
  const view = await readJoinPage(code);
  // What a teacher chose is for the class: nobody who guessed the code sees it.
  const assignment = view?.assignment ?? null;
  const reading = assignment && (await findReading(assignment));
  if (view === null || assignment === null || reading === null) notFound();
  return (
    <ReadingPage
      code={view.code}
      title={assignment.title}
      reading={reading}
      choice={await readPageChoice(query)}
    />
  );
}
