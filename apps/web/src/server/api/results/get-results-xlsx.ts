import "server-only";
import { exportXlsx } from "@/server/results/export-results";
import { serveFile } from "./serve-file";

export const getResultsXlsx = serveFile(
  {
    name: "getResultsXlsx",
    path: "/api/v1/assignments/{id}/results.xlsx",
    summary: "The same results as a workbook, with the answers in words on a second sheet.",
    media: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  },
  ({ params, caller }) => exportXlsx(params.id, caller.owner),
);
