import { useTranslations } from "next-intl";

/**
 * The address at which Google Classroom takes a link from its query. A plain link is enough, so none of their scripts
 * is on this page.
 */
export const classroomAddress = (url: string, title: string): string =>
  `https://classroom.google.com/share?${new URLSearchParams({ url, title, itemtype: "assignment" }).toString()}`;

/** A link that posts the student link in Google Classroom. */
export const ClassroomLink = ({ url, title }: { url: string; title: string }) => {
  const t = useTranslations("assign.share");
  return (
    <p className="hint">
      <a href={classroomAddress(url, title)} target="_blank" rel="noopener noreferrer">
        {t("classroom")}
      </a>
      {" · "}
      {t("classroomNote")}
    </p>
  );
};
