import { useTranslations } from "next-intl";
import { sectionId } from "./settings-section";

const sections = [
  { id: "reading", title: "titleAndReading" },
  { id: "asked", title: "what" },
  { id: "time", title: "when" },
  { id: "attempts", title: "attemptsTitle" },
  { id: "joining", title: "who" },
] as const;

/** Links to the sections of the page, which is long. */
export const SettingsJumps = () => {
  const t = useTranslations("assign.settings");
  return (
    <nav aria-label={t("jump")} className="row small sans">
      {sections.map(({ id, title }) => (
        <a key={id} href={`#${sectionId(id)}`}>
          {t(title)}
        </a>
      ))}
    </nav>
  );
};
