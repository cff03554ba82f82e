import { useTranslations } from "next-intl";
import { usePoints } from "@/features/results/use-points";
import type { RegradePreview } from "@/server/results/regrade-preview";
import styles from "./regrade.module.css";
import { useName } from "./use-name";

type Props = { preview: RegradePreview; hidden: boolean };

/** Whose results would change, and by how much. */
export const PreviewTable = ({ preview: { moves }, hidden }: Props) => {
  const t = useTranslations("assignResults.regrade");
  const of = useTranslations("assignResults.students");
  const points = usePoints();
  const name = useName(hidden);
  const say = (result: { points: number; outOf: number }) =>
    of("pointsOf", { points: points(result.points, 2), outOf: result.outOf });
  if (moves.length === 0) return <p>{t("nobody")}</p>;
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{t("student")}</th>
          <th scope="col">{t("before")}</th>
          <th scope="col">{t("after")}</th>
          <th scope="col">{t("change")}</th>
        </tr>
      </thead>
      <tbody>
        {moves.map((move) => (
          <tr key={move.attempt}>
            <th scope="row">
              <bdi>{name(move)}</bdi>
            </th>
            <td>{say(move.before)}</td>
            <td>{say(move.after)}</td>
            <td className={styles["direction"]} data-direction={move.direction}>
              {t(`direction.${move.direction}`)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
