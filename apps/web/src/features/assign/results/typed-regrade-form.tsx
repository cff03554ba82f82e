import type { ReactNode } from "react";
import { RegradeFields } from "./regrade-fields";

type Props = {
  assignment: string;
  kind: "key" | "accept";
  question: string;
  label: string;
  hint?: string;
  /** The most letters. */
  limit?: number;
  /** What was typed before. */
  text?: string | undefined;
  children?: ReactNode;
};

/** A correction by a text, to be looked at. It is posted, and kept for its preview, so that no address holds the text. */
export const TypedRegradeForm = ({
  assignment,
  kind,
  question,
  label,
  hint,
  limit = 200,
  text,
  children,
}: Props) => {
  const field = `${kind}-text`;
  return (
    <form
      method="post"
      action={`/assignments/${assignment}/results/regrades/preview`}
      autoComplete="off"
      className="stack"
    >
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="question" value={question} />
      <div className="field">
        <label className="label" htmlFor={field}>
          {label}
        </label>
        {hint && (
          <p className="hint" id={`${field}-hint`}>
            {hint}
          </p>
        )}
        <input
          className="input"
          id={field}
          name="text"
          required
          maxLength={limit}
          dir="auto"
          defaultValue={text}
          aria-describedby={hint ? `${field}-hint` : undefined}
        />
      </div>
      {children}
      <RegradeFields canLower={kind === "key"} />
    </form>
  );
};
