"use client";

import type { OptionId } from "@wellread/content";
import { useTranslations } from "next-intl";
import { type MouseEvent, useEffect, useRef, useState } from "react";
import styles from "./interactions.module.css";
import { moveOption } from "./pieces";
import type { ControlProps } from "./rules";

type Props = {
  id: OptionId;
  text: string;
  /** From 0. */
  place: number;
  total: number;
  onMove: (event: MouseEvent<HTMLButtonElement>, id: OptionId, text: string, by: "up" | "down") => void;
};

/** One item of an order with its two buttons. At either end the button stays in place, so that it keeps the focus, but it does nothing. */
const OrderItem = ({ id, text, place, total, onMove }: Props) => {
  const t = useTranslations("take.question");
  const button = (go: "up" | "down", atEnd: boolean, label: string) => (
    <button
      type="submit"
      name="go"
      value={`${go}:${id}`}
      aria-disabled={atEnd}
      aria-label={label}
      className={styles["move"]}
      onClick={(event) => onMove(event, id, text, go)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true" className={styles["moveIcon"]}>
        <path d={go === "up" ? "M3 10l5-5 5 5" : "M3 6l5 5 5-5"} />
      </svg>
    </button>
  );
  return (
    <li id={id} className={styles["orderItem"]}>
      <input type="hidden" name="position" value={id} />
      <span className={styles["orderPlace"]} aria-hidden="true">
        {place + 1}
      </span>
      <span className={styles["orderText"]}>{text}</span>
      <span className={styles["moves"]}>
        {button("up", place === 0, t("moveUp", { item: text }))}
        {button("down", place === total - 1, t("moveDown", { item: text }))}
      </span>
    </li>
  );
};

/** A list to put in order with move buttons; without JavaScript they submit the form. */
export const OrderControl = ({ question, response, onAnswer }: ControlProps<"order">) => {
  const t = useTranslations("take.question");
  const [ids, setIds] = useState<OptionId[]>(() => [
    ...new Set([...(response?.options ?? []), ...question.options.map(({ id }) => id)]),
  ]);
  // The browser keeps the tick, not React, which would clear one that was set before hydration.
  const confirmed = useRef<HTMLInputElement>(null);
  const [moved, setMoved] = useState<string>("");
  const pressed = useRef<HTMLButtonElement>(null);

  // Moving a node takes the focus from it, so the button that was pressed gets it back.
  useEffect(() => {
    if (ids.length > 0) pressed.current?.focus();
  }, [ids]);

  const move = (
    event: MouseEvent<HTMLButtonElement>,
    id: OptionId,
    text: string,
    by: "up" | "down",
  ): void => {
    event.preventDefault();
    pressed.current = event.currentTarget;
    const next = moveOption(ids, id, by) ?? ids;
    setIds(next);
    if (confirmed.current) confirmed.current.checked = true;
    setMoved(t("moved", { item: text, position: next.indexOf(id) + 1, total: next.length }));
    onAnswer({ interaction: "order", options: next });
  };

  return (
    <>
      <p className="hint">{t("orderHint")}</p>
      <ol className={styles["order"]}>
        {ids.map((id, index) => {
          const text = question.options.find((option) => option.id === id)?.text ?? "";
          return <OrderItem key={id} id={id} text={text} place={index} total={ids.length} onMove={move} />;
        })}
      </ol>
      <label className="choice">
        <input
          ref={confirmed}
          type="checkbox"
          name="confirmed"
          value="on"
          defaultChecked={response !== undefined}
        />
        <span className="choice__text">{t("orderConfirm")}</span>
      </label>
      <p aria-live="assertive" className="visually-hidden">
        {moved}
      </p>
    </>
  );
};
