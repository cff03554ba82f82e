import "server-only";
import { join, resolve } from "node:path";
import { z } from "zod";

const empty = z.literal("").transform(() => undefined);

const environmentSchema = z.object({
  /** The folder of the embedded database; apps/web/data by default. */
  DATA_DIR: z.string().optional(),
  /** A PostgreSQL address; without one, the embedded database is used. */
  DATABASE_URL: z
    .union([empty, z.string().regex(/^postgres(ql)?:\/\//, "not a postgres:// address")])
    .optional(),
  /**
   * The address at which browsers reach the site, such as https://quiz.school.example; needed behind a proxy that
   * terminates TLS.
   */
  PUBLIC_URL: z.union([empty, z.url({ protocol: /^https?$/ })]).optional(),
  /** `1` deletes nothing by itself, and brings back what was deleted within the last day. */
  KEEP_EXPIRED: z.string().optional(),
  /** A folder with `<article>.txt` files: copies of the articles that the operator may show. */
  ARTICLE_TEXT: z.union([empty, z.string()]).optional(),
});

export type Environment = {
  dataDir: string;
  databaseUrl: string | undefined;
  /** The origin of PUBLIC_URL. */
  publicOrigin: string | undefined;
  articleText: string | undefined;
  /** Whether what is due for deletion stays. */
  keepsExpired: boolean;
};

/** Reads the settings. Throws an error that names the faulty variable and never holds its value. */
export function readEnvironment(variables: NodeJS.ProcessEnv = process.env): Environment {
  const parsed = environmentSchema.safeParse(variables);
  if (!parsed.success) {
    throw new Error(
      parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; "),
    );
  }
  const { DATA_DIR, DATABASE_URL, PUBLIC_URL, ARTICLE_TEXT, KEEP_EXPIRED } = parsed.data;
  return {
    dataDir: resolve(DATA_DIR ? DATA_DIR : join(/* turbopackIgnore: true */ process.cwd(), "data")),
    databaseUrl: DATABASE_URL,
    publicOrigin: PUBLIC_URL === undefined ? undefined : new URL(PUBLIC_URL).origin,
    articleText: ARTICLE_TEXT,
    keepsExpired: KEEP_EXPIRED === "1",
  };
}
