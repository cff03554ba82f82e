import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FrameForm } from "@/shell/frame-link";
import { choiceFields, type ReadingChoice } from "./reading-choice";
import styles from "./reading-choices.module.css";
import type { TextId } from "./reading-text";

type SwitchProps = { name: string; value: string; isPressed: boolean; children: ReactNode };

const Switch = ({ name, value, isPressed, children }: SwitchProps) => (
  <button name={name} value={value} aria-pressed={isPressed} className={`tool ${styles["switch"] ?? ""}`}>
    {children}
  </button>
);

type ChoicesProps = {
  texts: readonly { id: TextId }[];
  /** Whether the text that is shown says whose word each sentence is. */
  hasVoices: boolean;
  /** The text that is shown. */
  text: TextId;
  choice: ReadingChoice;
  /** The address of the page, to come back to. */
  page: string;
  /** With it, nothing is sent and the page stays: it shows what is chosen. */
  onChoose?: (choice: ReadingChoice) => void;
};

/** Which text is shown, and whether whose word it is stands at each sentence. What is chosen is remembered. */
export const ReadingChoices = ({ texts, text, hasVoices, choice, page, onChoose }: ChoicesProps) => {
  const t = useTranslations("reading");
  const { whose } = choice;
  if (texts.length < 2 && !hasVoices) return null;
  return (
    <FrameForm
      method="post"
      action="/reading"
      aria-label={t("choices.label")}
      className={styles["choices"]}
      onSubmit={
        onChoose &&
        ((event) => {
          event.preventDefault();
          const pressed = event.nativeEvent.submitter;
          if (!(pressed instanceof HTMLButtonElement)) return;
          const chosen = texts.find(({ id }) => pressed.name === "text" && id === pressed.value);
          onChoose({ ...choice, text: chosen?.id ?? text, whose: pressed.name === "whose" ? !whose : whose });
        })
      }
    >
      <input type="hidden" name="page" value={page} />
      {Object.entries(choiceFields({ ...choice, text })).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {texts.length > 1 && (
        <fieldset className={styles["texts"]}>
          <legend className="visually-hidden">{t("choices.text")}</legend>
          {texts.map(({ id }) => (
            <Switch key={id} name="text" value={id} isPressed={id === text}>
              {t(`text.${id}`)}
            </Switch>
          ))}
        </fieldset>
      )}
      {hasVoices && (
        <Switch name="whose" value={whose ? "off" : "on"} isPressed={whose}>
          {t("choices.whose")}
        </Switch>
      )}
    </FrameForm>
  );
};
