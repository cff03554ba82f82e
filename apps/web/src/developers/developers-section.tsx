import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import styles from "./developers.module.css";

type CodeProps = {
  id: string;
  text: string;
  label: string;
  /** The id of the heading above it, which distinguishes it from the others. */
  under: string;
};

/** Code or commands. The box can be focused, as its text may be wider. */
export const Code = ({ id, text, label, under }: CodeProps) => (
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

type ExampleProps = {
  /** The id of the heading above it. */
  id: string;
  /** The text of a file that tests run. */
  code: string;
  /** What running it gives. */
  gives: string;
};

/** Some code, and what it gives. */
export const Example = ({ id, code, gives }: ExampleProps) => {
  const t = useTranslations("developers");
  return (
    <>
      <Code under={id} id={`${id}-code`} text={code.trimEnd()} label={t("code")} />
      <Code under={id} id={`${id}-gives`} text={gives} label={t("gives")} />
    </>
  );
};

type SectionProps = { name: "package" | "api" | "embed" | "formats"; children: ReactNode };

/** One way to use the questions. */
export const Section = ({ name, children }: SectionProps) => {
  const t = useTranslations("developers");
  return (
    <section aria-labelledby={name} className="stack">
      <h2 id={name}>{t(`${name}.title`)}</h2>
      {children}
    </section>
  );
};
