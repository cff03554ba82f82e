import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

type Props = { name: "package" | "api" | "embed" | "formats"; children: ReactNode };

/** One way to use the questions. */
export const Section = ({ name, children }: Props) => {
  const t = useTranslations("developers");
  return (
    <section aria-labelledby={name} className="stack">
      <h2 id={name}>{t(`${name}.title`)}</h2>
      {children}
    </section>
  );
};
