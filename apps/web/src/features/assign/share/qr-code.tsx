import { qrPath } from "./qr-path";
import styles from "./share.module.css";

/** An address to scan. It is dark on light in every theme, as scanners read that best. */
export const QrCode = ({ text, label }: { text: string; label: string }) => {
  const { size, path } = qrPath(text);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className={styles["qr"]}
    >
      <rect width={size} height={size} className={styles["qrPaper"]} />
      <path d={path} className={styles["qrInk"]} />
    </svg>
  );
};
