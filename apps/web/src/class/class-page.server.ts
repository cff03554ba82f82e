import "server-only";
import { useTranslations } from "next-intl";
import { notFound } from "next/navigation";
import { loadAssignment } from "@/assignment/manage.server";
import { loadClassResults } from "./results.server";

/**
 * Loads an assignment and its results, for anyone who manages it or may see its results; for anyone else, the page is
 * not found.
 */
export async function openResults(id: string) {
  const [assignment, results] = await Promise.all([loadAssignment(id, "results"), loadClassResults(id)]);
  if (assignment === null || results === null) notFound();
  return { assignment, results };
}

type Named = { number: number; nickname: string | null };

/** What a student is called: by the number if there is no name, or if names are hidden from a projector. */
export const useName = (hidden: boolean): ((student: Named) => string) => {
  const t = useTranslations("assignResults.names");
  return ({ number, nickname }) => (hidden || nickname === null ? t("student", { number }) : nickname);
};
