import { useTranslations } from "next-intl";

type Props = { href: string; nickname: string | null; number: number };

/** A student's name, or number where there is no name; it leads to what can be done for the student. */
export const StudentLink = ({ href, nickname, number }: Props) => {
  const t = useTranslations("assign.live");
  return (
    <bdi>
      <a href={href}>{nickname ?? t("numbered", { number })}</a>
    </bdi>
  );
};
