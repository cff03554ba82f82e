"use client";

import { useTranslations } from "next-intl";
import { type MouseEvent, useRef, useState } from "react";
import styles from "./interactions.module.css";

type Props = {
  /** The name of the radio buttons that it unsets. */
  field: string;
  /** What they answer, where the page has several groups: the button is then a sign only. */
  item?: string;
};

/** The radio buttons of a group that can be seen. */
const shownIn = (form: HTMLFormElement, field: string): HTMLInputElement[] =>
  [...form.querySelectorAll<HTMLInputElement>('input[type="radio"]:not([hidden])')].filter(
    ({ name }) => name === field,
  );

/**
 * Takes back the choice of a group of radio buttons, which no radio button does by itself. It is shown once something
 * is chosen; without JavaScript it submits the form.
 */
export const ClearChoice = ({ field, item }: Props) => {
  const t = useTranslations("take.question");
  const blank = useRef<HTMLInputElement>(null);
  const [times, setTimes] = useState(0);

  const clear = (event: MouseEvent<HTMLButtonElement>): void => {
    const { current } = blank;
    if (current?.form == null) return;
    event.preventDefault();
    // A click on it is a change like any other. It does not stay chosen, as the arrow keys would start from it.
    current.click();
    current.checked = false;
    // The button disappears, and must not take the focus with it.
    shownIn(current.form, field)[0]?.focus();
    setTimes(times + 1);
  };

  return (
    <>
      <span className={styles["clear"]}>
        <input ref={blank} type="radio" name={field} value="" hidden />
        <button
          type="submit"
          name="go"
          value={`clear:${field}`}
          aria-label={item === undefined ? undefined : t("clearOf", { item })}
          className={item === undefined ? "button button--plain" : styles["move"]}
          onClick={clear}
        >
          {item === undefined ? (
            t("clear")
          ) : (
            <svg viewBox="0 0 16 16" aria-hidden="true" className={styles["moveIcon"]}>
              <path d="M4 4l8 8M12 4l-8 8" />
            </svg>
          )}
        </button>
      </span>
      {/* Another text each time, as one that stays the same is not announced again. */}
      <output className="visually-hidden">
        {times > 0 && `${t("cleared")}${"\u00A0".repeat(times % 2)}`}
      </output>
    </>
  );
};
