import { IdempotencyKeyField } from "./idempotency-key-field";
import { TimeZoneField } from "./time-zone-field";

type Props = {
  article: string;
  topic: string;
  /** How many questions are asked; the usual number if left out. */
  questions?: number | undefined;
  label: string;
  /** The label in full, for anyone who cannot see what the button stands beside. */
  name?: string | undefined;
};

/** A button that makes an assignment at once, with the defaults. */
export const AssignForm = ({ article, topic, questions, label, name }: Props) => (
  <form method="post" action="/assignments/new">
    <input type="hidden" name="article" value={article} />
    <input type="hidden" name="topic" value={topic} />
    {questions !== undefined && <input type="hidden" name="questions" value={questions} />}
    <IdempotencyKeyField />
    <TimeZoneField />
    <button className="button button--quiet" aria-label={name}>
      {label}
    </button>
  </form>
);
