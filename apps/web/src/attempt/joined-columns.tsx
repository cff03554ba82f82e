import type { ResponseOf } from "@wellread/assessment";
import type { PublicAskedQuestionOf } from "@wellread/content";
import { useTranslations } from "next-intl";
import styles from "./joined-columns.module.css";

const kinds = ["right", "not-right", "key"] as const;

/** A line from a row of the left column to a row of the right one, both from 0. */
type Join = { from: number; to: number; is: (typeof kinds)[number] };

type JoinedColumnsProps = {
  label: string;
  heads: readonly [string, string];
  left: readonly string[];
  right: readonly string[];
  joins: readonly Join[];
};

/** The middle of a row in a column of `rows` equal rows, in hundredths of the column. */
const middle = (row: number, rows: number): number => ((row + 0.5) / rows) * 100;

const Column = ({ head, texts }: { head: string; texts: readonly string[] }) => (
  <div className={styles["column"]}>
    <p className={styles["columnHead"]}>{head}</p>
    <ul className={styles["columnList"]}>
      {texts.map((text) => (
        <li key={text}>
          <bdi>{text}</bdi>
        </li>
      ))}
    </ul>
  </div>
);

/** Two columns with lines between them. What the lines say stands in words below it. */
const JoinedColumns = ({ label, heads, left, right, joins }: JoinedColumnsProps) => {
  const t = useTranslations("results");
  return (
    <figure className={styles["joined"]}>
      <Column head={heads[0]} texts={left} />
      <svg
        role="img"
        aria-label={label}
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        className={styles["joins"]}
      >
        {joins.map(({ from, to, is }) => (
          <line
            key={`${is}-${from}-${to}`}
            x1="2"
            x2="98"
            y1={middle(from, left.length)}
            y2={middle(to, right.length)}
            className={styles["join"]}
            data-is={is}
          />
        ))}
      </svg>
      <Column head={heads[1]} texts={right} />
      <figcaption className={styles["joinedKey"]}>
        {kinds
          .filter((kind) => joins.some(({ is }) => is === kind))
          .map((kind) => (
            <span key={kind} data-is={kind}>
              {t(`join.${kind}`)}
            </span>
          ))}
      </figcaption>
    </figure>
  );
};

type MatchColumnsProps = {
  question: PublicAskedQuestionOf<"match">;
  response: ResponseOf<"match"> | null;
  answer: ResponseOf<"match">;
};

/** A match drawn: your lines, and the right ones where yours are not. */
export const MatchColumns = ({ question, response, answer }: MatchColumnsProps) => {
  const t = useTranslations("results");
  const { sources, targets } = question.options;
  const joins = sources.flatMap(({ id }, from): Join[] => {
    const [yours, right] = [response?.pairs[id], answer.pairs[id]].map((target) =>
      targets.findIndex((option) => option.id === target),
    );
    if (yours === undefined || right === undefined) return [];
    if (yours === right) return [{ from, to: right, is: "right" }];
    const key: Join = { from, to: right, is: "key" };
    return yours < 0 ? [key] : [{ from, to: yours, is: "not-right" }, key];
  });
  return (
    <JoinedColumns
      label={t("matchAlt")}
      heads={[t("matchLeft"), t("matchRight")]}
      left={sources.map(({ text }) => text)}
      right={targets.map(({ text }) => text)}
      joins={joins}
    />
  );
};

type OrderColumnsProps = {
  question: PublicAskedQuestionOf<"order">;
  response: ResponseOf<"order">;
  answer: ResponseOf<"order">;
};

/** An order drawn: each item in yours, joined with its place in the right one. */
export const OrderColumns = ({ question, response, answer }: OrderColumnsProps) => {
  const t = useTranslations("results");
  const named = (ids: readonly string[]): string[] =>
    ids.map((id) => question.options.find((option) => option.id === id)?.text ?? "");
  const joins = response.options.map((id, from): Join => {
    const to = answer.options.indexOf(id);
    return { from, to, is: from === to ? "right" : "not-right" };
  });
  return (
    <JoinedColumns
      label={t("orderAlt")}
      heads={[t("orderYours"), t("orderRight")]}
      left={named(response.options)}
      right={named(answer.options)}
      joins={joins}
    />
  );
};
