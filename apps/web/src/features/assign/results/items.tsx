import { useTranslations } from "next-intl";
import type { ClassResults, ItemView } from "@/server/results/class-results-view";
import { Item } from "./item";
import rows from "./rows.module.css";

/**
 * The questions whose stem does not identify them: a sentence with gaps follows its stem, and variants can share one.
 */
function needWhole(items: readonly ItemView[]): Set<ItemView> {
  const stems = Map.groupBy(items, ({ stem }) => stem);
  return new Set(
    items.filter(
      ({ stem, interaction }) => interaction === "inline-choice" || (stems.get(stem) ?? []).length > 1,
    ),
  );
}

/** The statistics of each question, in the order of the quiz. */
export const Items = ({ results }: { results: ClassResults }) => {
  const t = useTranslations("assignResults.questions");
  const { assignment, role, statistics } = results;
  const dropped = results.questions.filter((question) => question.dropped);
  const items = statistics.items.toSorted((left, right) => left.number - right.number);
  const whole = needWhole(items);
  const correct = (question: string) =>
    role === "manage" ? `/assignments/${assignment}/results/questions/${question}` : undefined;
  return (
    <section aria-labelledby="items" className="stack">
      <h2 id="items">{t("title")}</h2>
      <p className="hint">{t("lead")}</p>
      <ol className={rows["rows"]}>
        {items.map((item) => (
          <Item key={item.question} item={item} whole={whole.has(item)} correct={correct(item.question)} />
        ))}
      </ol>
      {dropped.map(({ id, number }) => (
        <p key={id} className="notice">
          {t("dropped", { number })}
        </p>
      ))}
    </section>
  );
};
