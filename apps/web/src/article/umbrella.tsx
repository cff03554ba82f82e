import type { ArticleFolder, Entity, Fact } from "@wellread/content";
import { curveCatmullRom, line } from "d3-shape";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { articlePath } from "@/addresses";
import { Pilcrow } from "@/shell/pilcrow";
import { ArticleSection, Graphic } from "./article-section";
import { type ArticleView, nameOf } from "./article-view";
import { homeParagraph } from "./statements";
import styles from "./umbrella.module.css";

interface UmbrellaMember {
  entity: string;
  /** The leader that the article names, if it names one. */
  leader: string | undefined;
  /** The paragraph that says so, or else one that mentions the member. */
  paragraph: string;
  /** Whether it is mentioned only inside quotation marks. */
  onlyQuoted: boolean;
}

interface UmbrellaView {
  /** The operation whose members are listed. */
  over: string;
  /** The fact that lists them. */
  list: Fact;
  listed: UmbrellaMember[];
  beside: UmbrellaMember[];
  outside: UmbrellaMember[];
}

function objectsOf(facts: readonly Fact[], relation: string): string[] {
  return facts.flatMap((fact) =>
    fact.relations.filter((triple) => triple.relation === relation).map((triple) => triple.object),
  );
}

function isOnlyQuoted({ article }: ArticleFolder, entity: Entity | undefined): boolean {
  const quotations = article.paragraphs.flatMap((paragraph) => paragraph.quotations);
  const mentions = entity?.mentions ?? [];
  return (
    mentions.length > 0 &&
    mentions.every((mention) =>
      quotations.some(
        ({ paragraph, start, end }) =>
          paragraph === mention.paragraph && start <= mention.start && mention.end <= end,
      ),
    )
  );
}

function memberOf(folder: ArticleFolder, entity: string): UmbrellaMember {
  const found = folder.entities.find(({ id }) => id === entity);
  const leading = folder.facts
    .flatMap((fact) => fact.relations.map((triple) => ({ fact, triple })))
    .find(({ triple }) => triple.relation === "leads" && triple.object === entity);
  return {
    entity,
    leader: leading?.triple.subject,
    paragraph: leading ? homeParagraph(leading.fact) : (found?.mentions[0]?.paragraph ?? "t"),
    onlyQuoted: isOnlyQuoted(folder, found),
  };
}

/**
 * Who acts together according to the article: those that it lists, those that it puts beside the list, and the forces
 * that it mentions elsewhere and does not list (those with a leader, and armies). Undefined if it lists nothing.
 */
export function umbrellaOf(folder: ArticleFolder): UmbrellaView | undefined {
  const list = folder.facts.find((fact) => objectsOf([fact], "lists").length > 0);
  const over = list?.relations.find(({ relation }) => relation === "lists")?.subject;
  if (list === undefined || over === undefined) return undefined;
  const listed = objectsOf([list], "lists");
  const beside = objectsOf(folder.facts, "assisted-by");
  const armies = folder.entities.filter(({ kind }) => kind === "army").map(({ id }) => id);
  const outside = new Set<string>([...objectsOf(folder.facts, "leads"), ...armies]);
  for (const entity of [...listed, ...beside]) outside.delete(entity);
  const members = (entities: Iterable<string>) => [...entities].map((entity) => memberOf(folder, entity));
  return { over, list, listed: members(listed), beside: members(beside), outside: members(outside) };
}

const width = 1000;
const height = 120;

/** The outline of a canopy with one scallop over each listed member. Stretched to its box; strokes keep their width. */
function canopyPath(scallops: number): string {
  const dome =
    line().curve(curveCatmullRom)([
      [0, height],
      [width * 0.09, height * 0.5],
      [width * 0.27, height * 0.14],
      [width * 0.5, 0],
      [width * 0.73, height * 0.14],
      [width * 0.91, height * 0.5],
      [width, height],
    ]) ?? "";
  const step = width / scallops;
  const hem = Array.from({ length: scallops }, (_, at) => {
    const from = width - at * step;
    return `Q${from - step / 2} ${height - 44} ${from - step} ${height}`;
  });
  return `${dome}${hem.join("")}Z`;
}

function Canopy({ scallops }: { scallops: number }) {
  const step = width / scallops;
  const ribs = Array.from({ length: scallops - 1 }, (_, at) => (at + 1) * step);
  return (
    <svg
      className={styles["canopy"]}
      viewBox={`-4 -4 ${width + 8} ${height + 8}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path className={styles["cloth"]} d={canopyPath(scallops)} />
      {ribs.map((x) => (
        <path
          key={x}
          className={styles["rib"]}
          d={`M${width / 2} 0Q${(x + width / 2) / 2 + (x - width / 2) * 0.35} ${height * 0.25} ${x} ${height}`}
        />
      ))}
    </svg>
  );
}

/** A leader, or an empty seat if none is named. */
function Seat({ taken }: { taken: boolean }) {
  return (
    <svg className={styles["seat"]} viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      <path
        className={styles[taken ? "taken" : "empty"]}
        d="M16 4a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM5 29c0-7 4.5-11 11-11s11 4 11 11z"
      />
    </svg>
  );
}

/** Who acts together: the listed units and their leaders, those beside the list, and those outside it. */
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
                <Pilcrow page={articlePath(view.folder.article.id)} paragraph={homeParagraph(list)} />
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
              <Pilcrow page={articlePath(view.folder.article.id)} paragraph={paragraph} />
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}
