import type { QuizTopic } from "@wellread/assessment";
import { useTranslations } from "next-intl";
import { OwnForm } from "@/features/embed/own-form";
import type { StartAddress } from "./start-address";

type Props = { article: string; topic: QuizTopic; address: StartAddress };

/** The button that starts the quiz of this address. */
export const StartForm = ({ article, topic, address }: Props) => {
  const t = useTranslations("take.start");
  const fields = { article, topic, ...address };
  return (
    <OwnForm method="post" action="/attempts">
      {Object.entries(fields).map(
        ([name, value]) =>
          value !== undefined && <input key={name} type="hidden" name={name} value={value} />,
      )}
      <button className="button">{t("begin")}</button>
    </OwnForm>
  );
};
