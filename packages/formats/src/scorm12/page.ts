import { textDirection } from "@wellread/content";
import { escapeXml } from "../escape-xml.ts";
import type { PlayData } from "./play-data.ts";

/** Nothing is loaded but what stands in the package. */
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'";

/** The page that the platform opens: what is asked is data in it, which the script plays. */
export function writePage(data: PlayData, locale: string): string {
  return `<!doctype html>
<html lang="${escapeXml(locale)}" dir="${textDirection(locale)}">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="${policy}"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<title>${escapeXml(data.title)}</title>
<link rel="stylesheet" href="player.css"/>
<script type="application/json" id="quiz">${writeJson(data)}</script>
<script src="player.js" defer="defer"></script>
</head>
<body>
<main></main>
</body>
</html>
`;
}

/** JSON without a mark that HTML or XML would read, so that it cannot end the element it stands in. */
function writeJson(data: PlayData): string {
  const escapes: Readonly<Record<string, string>> = { "<": "\\u003c", ">": "\\u003e", "&": "\\u0026" };
  return JSON.stringify(data).replaceAll(/[<>&]/g, (mark) => escapes[mark] ?? "");
}
