import "server-only";
import { problem, type Problem } from "./problem";
import { mediaType } from "./read-body";

type Read = { ok: true; value: Uint8Array } | { ok: false; problem: Problem };

/** A form without files may come in either. */
const formTypes = new Set(["multipart/form-data", "application/x-www-form-urlencoded"]);

const encoder = new TextEncoder();

/** The file of a form, or what was pasted where there is none. */
async function readForm(request: Request): Promise<Read> {
  try {
    const form = await request.formData();
    const [file, text] = [form.get("file"), form.get("text")];
    if (file instanceof File && file.size > 0) {
      return { ok: true, value: new Uint8Array(await file.arrayBuffer()) };
    }
    return { ok: true, value: encoder.encode(typeof text === "string" ? text : "") };
  } catch {
    return { ok: false, problem: problem("malformed_body") };
  }
}

/** Reads a file: as a native form sends one (`file`, or pasted `text`), or as the whole body. Its content tells what it is. */
export async function readFileBody(request: Request): Promise<Read> {
  if (formTypes.has(mediaType(request))) return readForm(request);
  return { ok: true, value: new Uint8Array(await request.arrayBuffer()) };
}
