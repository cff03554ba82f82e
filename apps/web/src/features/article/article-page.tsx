import { Aims } from "./aims.tsx";
import { ArticleHeader } from "./article-header.tsx";
import type { ArticleView } from "./article-view.ts";
import type { ClaimFilter } from "./claim-filter.ts";
import { ClaimsTable } from "./claims-table.tsx";
import { LeftOpen } from "./left-open.tsx";
import { Paragraphs, type SourceParagraphs } from "./paragraphs.tsx";
import { Places } from "./places.tsx";
import { TakeActions } from "./take-actions.tsx";
import { Timeline } from "./timeline.tsx";
import { Umbrella } from "./umbrella.tsx";
import { VoiceStrip } from "./voice-strip.tsx";

interface ArticlePageProps {
  view: ArticleView;
  filter: ClaimFilter;
  source: SourceParagraphs | null;
}

/** An article as facts: who says what, when, who acts, to what end, where, and what is left open. */
export function ArticlePage({ view, filter, source }: ArticlePageProps) {
  return (
    <main className="page page--wide" id="content">
      <ArticleHeader view={view} />
      <VoiceStrip view={view} />
      <Timeline view={view} />
      <Umbrella view={view} />
      <Aims view={view} />
      <Places view={view} />
      <LeftOpen view={view} />
      <ClaimsTable view={view} filter={filter} />
      <Paragraphs view={view} source={source} />
      <TakeActions article={view.folder.article.id} />
    </main>
  );
}
