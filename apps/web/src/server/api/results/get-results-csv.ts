import "server-only";
import { exportCsv } from "@/server/results/export-results";
import { serveFile } from "./serve-file";

export const getResultsCsv = serveFile(
  {
    name: "getResultsCsv",
    path: "/api/v1/assignments/{id}/results.csv",
    summary:
      "The results as CSV (RFC 4180): name, points, out of and whole per cent first. Safe in a spreadsheet.",
    media: "text/csv; charset=utf-8",
  },
  ({ params, caller }) => exportCsv(params.id, caller.owner),
);
