import { useTranslations } from "next-intl";

/** Where Google Classroom takes a link from a query: a plain link, with no script of theirs on this page. */
export const classroomAddress = (url: string, title: string): string =>
  `https://classroom.google.com/share?${new URLSearchParams({ url, title, itemtype: "assignment" }).toString()}`;

/** A way to post the student link in Google Classroom. */
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
