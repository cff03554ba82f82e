import { IdempotencyKeyField } from "./idempotency-key-field";

interface StartFormProps {
  article: string;
  topic: string;
  label: string;
  /** The label in full, for anyone who cannot see what the button stands beside. */
  name?: string;
  quiet?: boolean;
}

/** A button that starts a quiz at once. */
export function StartButton({ article, topic, label, name, quiet = false }: StartFormProps) {
  return (
    <form method="post" action="/attempts">
      <input type="hidden" name="article" value={article} />
      <input type="hidden" name="topic" value={topic} />
      <IdempotencyKeyField />
      <button className={quiet ? "button button--quiet" : "button"} aria-label={name}>
        {label}
      </button>
    </form>
  );
}
