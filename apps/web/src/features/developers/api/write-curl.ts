import type { ExampleRequest } from "./example-request";

/** In double quotes, within which a shell still fills in its variables. */
const doubled = (text: string): string => `"${text.replaceAll(/[\\"`]/g, String.raw`\$&`)}"`;

/** In single quotes, within which a shell fills in nothing. */
const single = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** A request as a line for a shell. */
export const writeCurl = ({ method, url, headers, body, file }: ExampleRequest): string =>
  [
    `curl${method === "GET" ? "" : ` -X ${method}`} ${doubled(url)}`,
    ...Object.entries(headers).map(([name, value]) => `-H ${doubled(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`-d ${single(body)}`]),
    // `-d` would leave out the ends of lines.
    ...(file === undefined ? [] : [`--data-binary @${file.name}`]),
  ].join(" \\\n  ");
