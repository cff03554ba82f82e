import type { ReactNode } from "react";

type Props = {
  assignment: string;
  kind: "key" | "drop";
  question: string;
  title: string;
  children: ReactNode;
};

/**
 * A regrade to be previewed: the form leads to the preview and changes nothing. Its fields are in the address, and so
 * in history, logs and referrers; they are ids, ticks and points, never text that somebody wrote.
 */
export const RegradeForm = ({ assignment, kind, question, title, children }: Props) => (
  <section aria-labelledby={`regrade-${kind}`} className="card">
    <form method="get" action={`/assignments/${assignment}/results/regrade`} className="stack">
      <h3 id={`regrade-${kind}`}>{title}</h3>
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="question" value={question} />
      {children}
    </form>
  </section>
);
