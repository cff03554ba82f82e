import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ShowShare } from "@/features/assign/share/show-share";
import { EmbedSection } from "@/features/embed/embed-section";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("assign.share");
  return { title: t("title") };
}

export default async function Page({ params, searchParams }: PageProps<"/assignments/[id]/share">) {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  return (
    <ShowShare
      id={id}
      query={query}
      embed={({ code, title, origin }) => (
        <EmbedSection embedded={{ kind: "assignment", code }} origin={origin} name={title} />
      )}
    />
  );
}
