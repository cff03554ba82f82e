import type { ReactNode } from "react";
import { siteOrigin } from "@/features/shell/site-origin";
import type { AssignmentId } from "@/server/assignments/assignment-id";
import type { Role } from "@/server/assignments/assignment-view";
import { loadLink } from "@/server/assignments/load-link";
import { openAssignment } from "../frame/open-assignment";
import { valueOf, type Query } from "../frame/query";
import type { PrivateLinks } from "./keep-private";
import { readLinkChange } from "./link-change";
import { SharePage, type Embeddable } from "./share-page";

const privateLinks = async (id: AssignmentId, origin: string): Promise<PrivateLinks> => {
  const full = async (role: Role): Promise<string | null> => {
    const path = await loadLink(id, role);
    return path === null ? null : `${origin}${path}`;
  };
  const [manage, results] = await Promise.all([full("manage"), full("results")]);
  return { manage, results };
};

type Props = { id: string; query: Query; embed: (assignment: Embeddable) => ReactNode };

/** The share page; with `links` in the address, the private links as well. */
export const ShowShare = async ({ id, query, embed }: Props) => {
  const assignment = await openAssignment(id);
  const origin = await siteOrigin();
  const links = valueOf(query, "links") === "1" ? await privateLinks(assignment.id, origin) : undefined;
  return (
    <SharePage
      {...{ assignment, origin, embed, links }}
      done={readLinkChange(valueOf(query, "done"))}
      problem={valueOf(query, "problem")}
    />
  );
};
