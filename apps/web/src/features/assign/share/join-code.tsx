import styles from "./share.module.css";

/** A code in groups of three, which are easier to read out; copied, it is one word. */
export const JoinCode = ({ code }: { code: string }) => (
  <span dir="ltr" className={styles["code"]}>
    {code.match(/.{1,3}/g)?.map((group, at) => (
      <span key={at}>{group}</span>
    ))}
  </span>
);
