import { articleFolders } from "./article-folders.ts";
import { generateBank, toPublicBank } from "../src/generate-bank.ts";
import type { Bank, PublicBank } from "../src/bank.ts";
import type { GeneratedFile } from "./generated-file.ts";

/** The banks of every article in every locale: with keys, and without. */
export function emitBanks(): GeneratedFile[] {
  return articleFolders.flatMap((folder) =>
    Object.keys(folder.wording).flatMap((locale) => {
      const bank = generateBank(folder, locale);
      const path = `generated/${folder.article.id}.${locale}`;
      return [
        { path: `${path}.json`, content: formatBank(bank) },
        { path: `${path}.public.json`, content: formatBank(toPublicBank(bank)) },
      ];
    }),
  );
}

/** A bank with one question a line, so that a difference shows the questions that changed. */
function formatBank({ questions, ...rest }: Bank | PublicBank): string {
  const lines = questions.map((question) => JSON.stringify(question)).join(",\n");
  return `${JSON.stringify(rest).slice(0, -1)},"questions":[\n${lines}\n]}\n`;
}
