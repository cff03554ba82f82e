import { useTranslations } from "next-intl";
import Link from "next/link";
import type { Role } from "@/server/assignments/assignment-view";
import styles from "./frame.module.css";

const places = ["share", "questions", "settings", "live", "results"] as const;
export type Place = (typeof places)[number];

/** The pages that each role may see. */
const open: Record<Role, readonly Place[]> = { manage: places, results: ["results"] };

type Props = { id: string; role: Role; current?: Place | undefined };

/** Links to the pages of one assignment. They are plain links, so that each visit shows what is stored now. */
export const AssignmentNav = ({ id, role, current }: Props) => {
  const t = useTranslations("assign.nav");
  return (
    <nav aria-label={t("label")} className="screen-only">
      <ul className={styles["nav"]}>
        {open[role].map((place) => (
          <li key={place}>
            <a href={`/assignments/${id}/${place}`} aria-current={place === current ? "page" : undefined}>
              {t(place)}
            </a>
          </li>
        ))}
        <li className={styles["home"]}>
          <Link href="/assignments" prefetch={false}>
            {t("home")}
          </Link>
        </li>
      </ul>
    </nav>
  );
};
