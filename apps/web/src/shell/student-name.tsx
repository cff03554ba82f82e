import { useTranslations } from "next-intl";

type Props = { student: { number: number; nickname: string | null } };

/** A student's name in its own text direction, or a number for a student who gave none. */
export const StudentName = ({ student: { number, nickname } }: Props) => {
  const t = useTranslations("join.name");
  return nickname === null ? <>{t("numbered", { number })}</> : <bdi translate="no">{nickname}</bdi>;
};
