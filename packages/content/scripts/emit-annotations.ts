import { articleFolders } from "./article-folders.ts";
import { toAnnotationCollection } from "../src/to-web-annotation.ts";
import { formatJson, type GeneratedFile } from "./generated-file.ts";

/** The facts of every article in every locale as Web Annotations, with addresses relative to their file. */
export function emitAnnotations(): GeneratedFile[] {
  return articleFolders.flatMap((folder) =>
    Object.keys(folder.wording).map((locale) => ({
      path: `generated/${folder.article.id}.${locale}.annotations.json`,
      content: formatJson(toAnnotationCollection({ folder, locale, address: "" })),
    })),
  );
}
