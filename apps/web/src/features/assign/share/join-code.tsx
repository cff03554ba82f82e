import styles from "./share.module.css";

/** A code in two halves, which are easier to read out; copied, it is one word. */
export const JoinCode = ({ code }: { code: string }) => {
  const half = Math.ceil(code.length / 2);
  return (
    <span dir="ltr" className={styles["code"]}>
      <span>{code.slice(0, half)}</span>
      <span>{code.slice(half)}</span>
    </span>
  );
};
