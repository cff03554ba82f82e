import { type Estimate, signOfCorrelation } from "@wellread/assessment";
import { useTranslations } from "next-intl";
import { OwnMark } from "@/assignment/own-questions";
import { useFormat } from "@/i18n/use-format";
import { FrameLink } from "@/shell/frame-link";
import styles from "./item-analysis.module.css";
import { ShownQuestion } from "./question-body";
import type { ClassResults, ItemView } from "./results-view.server";
import rows from "./rows.module.css";
import { ShareBar } from "./topic-shares";
import bars from "./topic-shares.module.css";

/** The id of a question's statistics in the page. It is made from the question's id, as variants share a number. */
export const itemAnchor = (question: string): string => `item-${question}`;

type OptionRow = { part: string | null; option: string; partText: string | null; optionText: string | null };
type OptionWords = { part: string | null; option: string };

/**
 * Names an option and the part that it answers, in the words of the question, or in ours for verdicts, places and gaps.
 */
export const useOptionWords = (): ((row: OptionRow) => OptionWords) => {
  const t = useTranslations("assignResults.option");
  const partOf = ({ part, partText }: OptionRow): string | null => {
    if (part === null || partText !== null) return partText;
    return part.startsWith("gap-")
      ? t("gap", { number: Number(part.slice(4)) })
      : t("place", { place: part });
  };
  return (row) => {
    const verdict = row.option === "true" ? "true" : "false";
    return { part: partOf(row), option: row.optionText ?? t(verdict) };
  };
};

/** Flags for what may be worth a look. With fewer than 30 students there are no flags. */
const ItemFlags = ({ item: { flags, options } }: { item: ItemView }) => {
  const t = useTranslations("assignResults.questions");
  const words = useOptionWords();
  if (flags.length === 0) return null;
  const optionOf = (flag: (typeof flags)[number]): string => {
    if (!("option" in flag)) return "";
    const row = options.find(({ part, option }) => part === flag.part && option === flag.option);
    if (row === undefined) return "";
    const { part, option } = words(row);
    return part === null ? option : `${part}: ${option}`;
  };
  return (
    <div className={styles["flags"]}>
      <h4>{t("flags")}</h4>
      <ul>
        {flags.map((flag) => (
          <li key={`${flag.kind}/${optionOf(flag)}`}>
            {t(`flag.${flag.kind}`, { option: optionOf(flag) })} {flag.provisional && t("provisionalFlag")}
          </li>
        ))}
      </ul>
    </div>
  );
};

/** Writes a statistic with the number of students that it rests on and its confidence interval. */
const useEstimate = (): ((estimate: Estimate) => string) => {
  const t = useTranslations("assignResults.questions");
  const format = useFormat();
  const say = (value: number) => format.number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return ({ value, n, interval }) => {
    if (value === null) return t("undefined", { n });
    if (interval === null) return t("noInterval", { value: say(value), n });
    return t("interval", { value: say(value), n, low: say(interval.low), high: say(interval.high) });
  };
};

/** The numbers of one question, each with a sentence on what it means. */
const ItemNumbers = ({ item }: { item: ItemView }) => {
  const t = useTranslations("assignResults.questions");
  const format = useFormat();
  const say = useEstimate();
  return (
    <div className="stack stack--tight">
      <dl className={styles["numbers"]}>
        <dt>{t("facilityName")}</dt>
        <dd>
          {say(item.facility)} <span className="soft">{t("facilityMeaning")}</span>
        </dd>
        <dt>{t("discriminationName")}</dt>
        <dd>
          {say(item.discrimination)}{" "}
          <span className="soft">
            {t("discriminationMeaning", { sign: signOfCorrelation(item.discrimination) })}
          </span>
        </dd>
        <dt>{t("chanceName")}</dt>
        <dd>{format.number(item.chance, { maximumFractionDigits: 2 })}</dd>
      </dl>
      {item.evidence === "too-few" && <p className="hint">{t("tooFew")}</p>}
      {item.evidence === "provisional" && <p className="hint">{t("provisional")}</p>}
      <ItemFlags item={item} />
    </div>
  );
};

/** How often each option was chosen: one row for each option, grouped by the part that it answers. */
const OptionTable = ({ item: { options } }: { item: ItemView }) => {
  const t = useTranslations("assignResults.questions");
  const words = useOptionWords();
  const judged = options.some(({ works }) => works !== null);
  return (
    <div className="stack stack--tight">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t("option")}</th>
            <th scope="col" className={styles["picture"]}>
              {t("picture")}
            </th>
            <th scope="col">{t("chosen")}</th>
            {judged && <th scope="col">{t("works")}</th>}
          </tr>
        </thead>
        <tbody>
          {options.map((row) => {
            const { part, option } = words(row);
            return (
              <tr key={`${row.part}/${row.option}`}>
                <th scope="row" className={styles["optionCell"]}>
                  {part !== null && (
                    <span className={styles["optionPart"]}>
                      <bdi>{part}</bdi>
                    </span>
                  )}
                  <bdi>{option}</bdi> {row.right && <span className={styles["rightTag"]}>{t("right")}</span>}
                </th>
                <td className={styles["picture"]}>
                  <ShareBar share={row.share ?? 0} tone={row.right ? "right" : "wrong"} />
                </td>
                <td className="nowrap">{t("chosenOf", { chosen: row.chosen, shown: row.shown })}</td>
                {judged && <td>{row.works !== null && t(row.works ? "worksYes" : "worksNo")}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
      {judged && <p className="hint">{t("worksMeaning")}</p>}
    </div>
  );
};

/** The answers that were typed, with equal ones counted together. */
const TypedTable = ({ item: { typed } }: { item: ItemView }) => {
  const t = useTranslations("assignResults.questions");
  if (typed.length === 0) return <p className="soft">{t("noneTyped")}</p>;
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{t("answer")}</th>
          <th scope="col">{t("times")}</th>
        </tr>
      </thead>
      <tbody>
        {typed.map(({ text, count, right }) => (
          <tr key={text}>
            <th scope="row">
              <bdi translate="no">{text}</bdi>{" "}
              {right && <span className={styles["rightTag"]}>{t("right")}</span>}
            </th>
            <td>{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

type Props = {
  item: ItemView;
  /** Whether the stem alone does not distinguish it from the others, so that what follows the stem is shown as well. */
  whole: boolean;
  /** The address at which it is regraded; undefined for anyone who may only look. */
  regradeHref: string | undefined;
};

/** The statistics of one question: a bar and a line of text and, collapsed, the options chosen and the numbers. */
const Item = ({ item, whole, regradeHref }: Props) => {
  const t = useTranslations("assignResults.questions");
  const format = useFormat();
  const share = item.facility.value ?? 0;
  const percent = format.number(share * 100, { maximumFractionDigits: 0 });
  const isTyped = item.interaction.endsWith("-entry");
  return (
    <li id={itemAnchor(item.question)} className={styles["item"]}>
      <div className={styles["itemHead"]}>
        <span className={styles["itemNumber"]}>{item.number}</span>
        <div>
          {item.isVariant && <p className="kicker">{t("variant", { number: item.number })}</p>}
          <h3 className={styles["itemStem"]}>{item.stem}</h3>
          {whole && (
            <div className={styles["whole"]}>
              <ShownQuestion question={item.shown} />
            </div>
          )}
        </div>
      </div>
      <OwnMark own={item.isOwn} />
      <div className={styles["itemBar"]}>
        <ShareBar share={share} tick={item.chance} />
        <span className={bars["figureText"]}>{t("facility", { percent })}</span>
      </div>
      <p className={`hint ${styles["outcomes"] ?? ""}`}>
        {t("outcomes", item.outcomes)}
        {regradeHref !== undefined && (
          <span className="screen-only">
            {" · "}
            <FrameLink href={regradeHref}>{t("more")}</FrameLink>
          </span>
        )}
      </p>
      <details className="print-numbers">
        <summary>{t("open")}</summary>
        <div className="stack">
          <h4>{t(isTyped ? "typedTitle" : "optionsTitle")}</h4>
          {isTyped ? <TypedTable item={item} /> : <OptionTable item={item} />}
          <ItemNumbers item={item} />
        </div>
      </details>
    </li>
  );
};

/**
 * The questions whose stem does not identify them: a sentence with gaps follows its stem, and variants can share one.
 */
function questionsToShowWhole(items: readonly ItemView[]): Set<ItemView> {
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
  const leftOut = results.questions.filter(({ dropped, awarded }) => dropped || awarded);
  const items = statistics.items.toSorted((left, right) => left.number - right.number);
  const whole = questionsToShowWhole(items);
  const regradeHref = (question: string) =>
    role === "manage" ? `/assignments/${assignment}/results/questions/${question}` : undefined;
  return (
    <section aria-labelledby="items" className="stack">
      <h2 id="items">{t("title")}</h2>
      <p className="hint">{t("lead")}</p>
      <ol className={rows["rows"]}>
        {items.map((item) => (
          <Item
            key={item.question}
            item={item}
            whole={whole.has(item)}
            regradeHref={regradeHref(item.question)}
          />
        ))}
      </ol>
      {leftOut.map(({ id, number, dropped }) => (
        <p key={id} className="notice">
          {t(dropped ? "dropped" : "awarded", { number })}
          {role === "manage" && (
            <span className="screen-only">
              {" "}
              <a href={regradeHref(id)}>{t("more")}</a>
            </span>
          )}
        </p>
      ))}
    </section>
  );
};

/** α and SEM, collapsed, as most classes are too small for them. */
export const Reliability = ({ statistics }: Pick<ClassResults, "statistics">) => {
  const t = useTranslations("assignResults.reliability");
  const say = useEstimate();
  const { alpha, standardError, items, leftOut, evidence } = statistics.reliability;
  return (
    <details className="print-numbers">
      <summary>{t("title")}</summary>
      <div className="stack stack--tight">
        {alpha.value === null && <p>{t("undefined")}</p>}
        <dl className={styles["numbers"]}>
          <dt>{t("alpha")}</dt>
          <dd>{say(alpha)}</dd>
          {standardError.value !== null && (
            <>
              <dt>{t("sem")}</dt>
              <dd>{t("semValue", { value: say(standardError) })}</dd>
            </>
          )}
          <dt>{t("items")}</dt>
          <dd>{items}</dd>
        </dl>
        <p>{t("meaning")}</p>
        {leftOut > 0 && <p>{t("leftOut", { count: leftOut })}</p>}
        {evidence === "too-few" && <p className="notice">{t("tooFew")}</p>}
      </div>
    </details>
  );
};
