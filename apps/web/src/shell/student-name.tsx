import { useTranslations } from "next-intl";

type Props = { student: { number: number; nickname: string | null } };

/** A student's name as text in its own direction; who gave none has a number. */
export const StudentName = ({ student: { number, nickname } }: Props) => {
  const t = useTranslations("join.name");
  return nickname === null ? <>{t("numbered", { number })}</> : <bdi>{nickname}</bdi>;
};
