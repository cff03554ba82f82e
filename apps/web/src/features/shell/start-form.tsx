interface StartFormProps {
  article: string;
  topic: string;
  label: string;
  /** Said after the label to those who do not see what the button stands beside. */
  about?: string;
  quiet?: boolean;
}

/** A button that starts a quiz at once. */
export function StartForm({ article, topic, label, about, quiet = false }: StartFormProps) {
  return (
    <form method="post" action="/attempts">
      <input type="hidden" name="article" value={article} />
      <input type="hidden" name="topic" value={topic} />
      <button className={quiet ? "button button--quiet" : "button"}>
        {label}
        {about !== undefined && <span className="visually-hidden"> {about}</span>}
      </button>
    </form>
  );
}
