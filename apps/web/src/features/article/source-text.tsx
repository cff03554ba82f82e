import { markSpans, type Span } from "./mark-spans.ts";
import styles from "./paragraphs.module.css";

/** A paragraph as the operator supplied it, with the spans that our statements rest on marked and numbered. */
export function SourceText({ text, language, spans }: { text: string; language: string; spans: Span[] }) {
  const number = new Map(spans.map(({ id }, at) => [id, at + 1]));
  return (
    <blockquote className={styles["source"]} lang={language}>
      <p>
        {markSpans(text, spans).map((segment) => (
          <span key={segment.start}>
            {segment.spans.length > 0 ? <mark>{segment.text}</mark> : segment.text}
            {segment.ending.map((id) => (
              <sup key={id} className={styles["number"]}>
                {number.get(id)}
              </sup>
            ))}
          </span>
        ))}
      </p>
    </blockquote>
  );
}
