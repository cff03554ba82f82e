"use client";

import type { OptionId } from "@wellread/content";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState, type MouseEvent } from "react";
import { moveOption } from "../form/move-option";
import type { ControlProps } from "./control-props";
import styles from "./controls.module.css";
import { OrderItem } from "./order-item";

/** A list to put in order with move buttons, which submit the form where there is no JavaScript. */
export const OrderControl = ({ question, response, onAnswer }: ControlProps<"order">) => {
  const t = useTranslations("take.question");
  const [ids, setIds] = useState<OptionId[]>(() => [
    ...new Set([...(response?.options ?? []), ...question.options.map(({ id }) => id)]),
  ]);
  // The browser keeps the tick, not React: React would take off one that was there before it woke up.
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
