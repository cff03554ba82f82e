import styles from "./developers.module.css";

type Props = {
  id: string;
  text: string;
  label: string;
  /** The id of the heading that it stands under, which tells it from the others. */
  under: string;
};

/** Text as a machine reads it. It can be focused, as it may be wider than its box. */
export const Code = ({ id, text, label, under }: Props) => (
  <figure className={styles["code"]}>
    <figcaption id={id}>{label}</figcaption>
    {/* A box that scrolls has to be reached by the keyboard. */}
    {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
    <section dir="ltr" tabIndex={0} aria-labelledby={`${under} ${id}`} translate="no">
      <pre>
        <code>{text}</code>
      </pre>
    </section>
  </figure>
);
