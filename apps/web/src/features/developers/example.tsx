import { useTranslations } from "next-intl";
import { Code } from "./code";

type Props = {
  id: string;
  /** The text of a file that tests run. */
  code: string;
  /** What running it gave just now; without it the example runs elsewhere. */
  gives?: string;
};

/** Some code, and what it gives. */
export const Example = ({ id, code, gives }: Props) => {
  const t = useTranslations("developers");
  return (
    <>
      <Code id={`${id}-code`} text={code.trimEnd()} label={t("code")} />
      {gives !== undefined && <Code id={`${id}-gives`} text={gives} label={t("gives")} />}
    </>
  );
};
