import type { OptionId } from "@wellread/content";
import { useTranslations } from "next-intl";
import type { MouseEvent } from "react";
import styles from "./controls.module.css";

type Props = {
  id: OptionId;
  text: string;
  /** From 0. */
  place: number;
  total: number;
  onMove: (event: MouseEvent<HTMLButtonElement>, id: OptionId, text: string, by: "up" | "down") => void;
};

/** One item of an order with its two buttons. At an end a button stays, so that the focus does, but does nothing. */
export const OrderItem = ({ id, text, place, total, onMove }: Props) => {
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
