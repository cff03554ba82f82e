import { useTranslations } from "next-intl";

const places = ["discuss", "spread", "topics", "items", "students", "corrections", "take-along"] as const;
export type JumpPlace = (typeof places)[number];

/** Links to the sections of the page, which is long. */
export const JumpLinks = ({ without }: { without: ReadonlySet<JumpPlace> }) => {
  const t = useTranslations("assignResults.jump");
  return (
    <nav aria-label={t("label")} className="row small sans screen-only">
      {places
        .filter((place) => !without.has(place))
        .map((place) => (
          <a key={place} href={`#${place}`}>
            {t(place)}
          </a>
        ))}
    </nav>
  );
};
