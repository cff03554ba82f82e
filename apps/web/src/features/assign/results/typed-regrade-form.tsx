import type { ReactNode } from "react";
import { RegradeFields } from "./regrade-fields";

type Props = {
  assignment: string;
  kind: "key" | "accept";
  question: string;
  label: string;
  hint?: string;
  /** The greatest number of characters. */
  limit?: number;
  /** The text that was typed before and refused. */
  text?: string | undefined;
  children?: ReactNode;
};

/**
 * A regrade by a typed text, to be previewed. It is posted, and kept for the preview, so that the text is in no
 * address.
 */
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
