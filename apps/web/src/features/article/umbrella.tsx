import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Pilcrow } from "../shell/pilcrow.tsx";
import { ArticleSection, Graphic } from "./article-section.tsx";
import type { ArticleView } from "./article-view.ts";
import { homeParagraph } from "./group-claims.ts";
import { nameOf } from "./names.ts";
import { Canopy, Seat } from "./umbrella-drawing.tsx";
import { type UmbrellaMember, umbrellaOf } from "./umbrella-data.ts";
import styles from "./umbrella.module.css";

/** Who acts together: the listed units and who leads them, what stands beside the list, and what outside it. */
export function Umbrella({ view }: { view: ArticleView }) {
  const t = useTranslations("article.umbrella");
  const umbrella = umbrellaOf(view.folder);
  if (umbrella === undefined) return null;
  const { over, list, listed, beside, outside } = umbrella;
  const led = listed.filter(({ leader }) => leader !== undefined).length;
  return (
    <ArticleSection id="units" name={t("section")}>
      <Graphic headline={t("headline", { listed: listed.length, led })}>
        <p className="soft">{t("lead")}</p>
        <div className={styles["graphic"]}>
          <div className={styles["ground"]}>
            <div className={styles["umbrella"]}>
              <p className={styles["over"]}>
                {nameOf(view, over)}{" "}
                <Pilcrow article={view.folder.article.id} paragraph={homeParagraph(list)} />
              </p>
              <Canopy scallops={listed.length} />
              <h3 className="visually-hidden">{t("listed")}</h3>
              <Members view={view} members={listed} seats />
            </div>
            {beside.length > 0 && (
              <div className={styles["beside"]}>
                <h3 className={styles["name"]}>{t("beside")}</h3>
                <Members view={view} members={beside} />
              </div>
            )}
          </div>
          {outside.length > 0 && (
            <div className={styles["outside"]}>
              <h3 className={styles["name"]}>{t("outside")}</h3>
              <Members view={view} members={outside} />
            </div>
          )}
        </div>
      </Graphic>
    </ArticleSection>
  );
}

const isolated = (chunks: ReactNode) => <bdi className="nowrap">{chunks}</bdi>;

interface MembersProps {
  view: ArticleView;
  members: readonly UmbrellaMember[];
  /** Whether a missing leader is shown as an empty seat. */
  seats?: boolean;
}

function Members({ view, members, seats = false }: MembersProps) {
  const t = useTranslations("article.umbrella");
  return (
    <ul className={`bare ${styles["members"] ?? ""}`}>
      {members.map(({ entity, leader, paragraph, onlyQuoted }) => (
        <li key={entity} className={styles["member"]}>
          {(seats || leader !== undefined) && <Seat taken={leader !== undefined} />}
          {onlyQuoted && <span className={styles["noSeat"]} />}
          <p>
            <b className={styles["unit"]}>{nameOf(view, entity)}</b>
            <span className={styles["note"]}>
              {leader === undefined
                ? seats && t("noLeader")
                : t.rich("leader", { name: nameOf(view, leader), person: isolated })}
              {onlyQuoted && t("onlyQuoted")}{" "}
              <Pilcrow article={view.folder.article.id} paragraph={paragraph} />
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}
