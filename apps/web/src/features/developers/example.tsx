import { useTranslations } from "next-intl";
import { Code } from "./code";

type Props = {
  /** The id of the heading that it stands under. */
  id: string;
  /** The text of a file that tests run. */
  code: string;
  /** What running it gives. */
  gives: string;
};

/** Some code, and what it gives. */
export const Example = ({ id, code, gives }: Props) => {
  const t = useTranslations("developers");
  return (
    <>
      <Code under={id} id={`${id}-code`} text={code.trimEnd()} label={t("code")} />
      <Code under={id} id={`${id}-gives`} text={gives} label={t("gives")} />
    </>
  );
};
