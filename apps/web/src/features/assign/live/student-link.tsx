import { useTranslations } from "next-intl";

type Props = { href: string; nickname: string | null; number: number };

/** A student's name, or number if there is no name, as a link to the student's page. */
export const StudentLink = ({ href, nickname, number }: Props) => {
  const t = useTranslations("assign.live");
  return (
    <bdi>
      <a href={href}>{nickname ?? t("numbered", { number })}</a>
    </bdi>
  );
};
