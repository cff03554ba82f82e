import "server-only";
import type { z } from "zod";
import { faultsOf, problem, type Problem } from "./problem";

type Read = { ok: true; value: string } | { ok: false; problem: Problem };

/** The body's media type, without its parameters. */
const mediaType = (request: Request): string =>
  (request.headers.get("content-type") ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";

/** Reads the body as UTF-8 text. Its size has been checked by `handle`. */
async function readBody(request: Request): Promise<Read> {
  const bytes = await request.arrayBuffer();
  try {
    return { ok: true, value: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, problem: problem("malformed_body") };
  }
}

/**
 * Reads the body of a native form without files; one that sends a file is read by `readFileBody`. Multipart is refused
 * here.
 */
export async function readFormBody(
  request: Request,
): Promise<{ ok: true; value: URLSearchParams } | { ok: false; problem: Problem }> {
  const body = await readBody(request);
  if (!body.ok) return body;
  const type = mediaType(request);
  // A form without fields may have no type.
  if (type !== "application/x-www-form-urlencoded" && !(type === "" && body.value === "")) {
    return { ok: false, problem: problem("unsupported_media_type") };
  }
  return { ok: true, value: new URLSearchParams(body.value) };
}

/** Reads a form's fields, the first of each name; empty ones are absent. */
export async function readFields(
  request: Request,
): Promise<{ ok: true; value: Map<string, string> } | { ok: false; problem: Problem }> {
  const form = await readFormBody(request);
  if (!form.ok) return form;
  const entries = [...form.value].filter(([, value]) => value !== "").toReversed();
  const isStorable = entries.every(([, value]) => value.isWellFormed() && !value.includes("\0"));
  return isStorable
    ? { ok: true, value: new Map(entries) }
    : { ok: false, problem: problem("invalid_request") };
}

/** A whole number as a form's field has it, digits alone; NaN for anything else, which no schema accepts. */
export const wholeNumber = (text: string): number => (/^\d{1,6}$/.test(text) ? Number(text) : Number.NaN);

/** The largest body that is accepted, in bytes. */
const bodyLimit = 64 * 1024;

/**
 * The largest body that is accepted as a file of questions, in bytes. A school's export with a few pictures is smaller,
 * and the worst file of that size takes its reader 0.6 s and 100 MB on two busy cores; one of 4 MB takes some 2 s,
 * during which nobody else would be answered.
 */
export const fileLimit = 1024 * 1024;

async function readBytes(
  body: ReadableStream<Uint8Array>,
  limit: number,
): Promise<Buffer<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop early cancels the stream, so no more is read than the limit allows.
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * The same request with its body read; nothing if the body is larger than the limit, by its headers or as it arrives.
 */
export async function capBody(request: Request, limit = bodyLimit): Promise<Request | undefined> {
  if (Number(request.headers.get("content-length") ?? 0) > limit) return undefined;
  if (request.body === null) return request;
  const body = await readBytes(request.body, limit);
  if (body === undefined) return undefined;
  const { method, headers, signal } = request;
  return new Request(request.url, { method, headers, signal, body });
}

type FileRead = { ok: true; value: Uint8Array } | { ok: false; problem: Problem };

/** The types of a form, which without files may be either. */
const formTypes = new Set(["multipart/form-data", "application/x-www-form-urlencoded"]);

const encoder = new TextEncoder();

/** The file of a form, or the pasted text if there is none. */
async function readForm(request: Request): Promise<FileRead> {
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

/**
 * Reads a file: as a native form sends one (`file`, or pasted `text`), or as the whole body. Its format is recognised
 * by its content.
 */
export async function readFileBody(request: Request): Promise<FileRead> {
  if (formTypes.has(mediaType(request))) return readForm(request);
  return { ok: true, value: new Uint8Array(await request.arrayBuffer()) };
}

/** Far deeper than anything we accept, and far shallower than a recursive validator can handle. */
const depthLimit = 32;

/** How deep a JSON text nests, up to the limit. Brackets within strings do not count. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (inString) {
      if (character === "\\") at += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === "{" || character === "[") depth += 1;
    else if (character === "}" || character === "]") depth -= 1;
    if (depth > depthLimit) return true;
  }
  return false;
}

/** Reads a JSON body through its schema. */
export async function readJson<T>(
  request: Request,
  schema: z.ZodType<T>,
): Promise<{ ok: true; value: T } | { ok: false; problem: Problem }> {
  if (mediaType(request) !== "application/json") {
    return { ok: false, problem: problem("unsupported_media_type") };
  }
  const body = await readBody(request);
  if (!body.ok) return body;
  if (isTooDeep(body.value)) return { ok: false, problem: problem("body_too_deep") };
  let json: unknown;
  try {
    json = JSON.parse(body.value);
  } catch {
    return { ok: false, problem: problem("malformed_body") };
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, problem: problem("invalid_request", { faults: faultsOf(parsed.error, "body") }) };
}

/** Reads the query of an address through its schema. If a name occurs twice, the last one counts. */
export function readQuery<T>(
  request: Request,
  schema: z.ZodType<T>,
): { ok: true; value: T } | { ok: false; problem: Problem } {
  const parsed = schema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, problem: problem("invalid_request", { faults: faultsOf(parsed.error, "query") }) };
}
