import "server-only";
import type { z } from "zod";
import type { ProblemCode } from "@/server/http/problem";

/** `{ id: string; questionId: string }` for `/attempts/{id}/responses/{questionId}`. */
export type PathParams<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Record<Name, string> & PathParams<Rest>
  : unknown;

/** One method of one address: what serves it and what describes it are the same value. */
export type ApiRoute<Path extends string = string, Input = unknown, Output = unknown> = {
  /** The operation's id in the API's description. */
  name: string;
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  path: Path;
  summary: string;
  /** What the summary has no room for: what becomes of what, and what is told where. */
  description?: string;
  /**
   * `public`: the same for everyone, and open to pages of other sites. `owner`: what a cookie or a token owns.
   */
  access: "public" | "owner";
  /** The parts of the path that are one of a few words, by their names; the others are any text. */
  params?: Record<string, z.ZodType>;
  /** A JSON body; none for GET. */
  body?: z.ZodType<Input>;
  /** The body is a file of any kind. */
  file?: true;
  /** The largest body, in bytes, where it is not the usual one. */
  bodyLimit?: number;
  /** What may stand after the `?`: each value is text there. */
  query?: z.ZodObject;
  /** Request headers that mean something to this route. */
  headers?: Record<string, { schema: z.ZodType; description: string }>;
  status: 200 | 201;
  output: z.ZodType<Output>;
  /** The media type of an answer that is not JSON; `output` is then a string. */
  media?: string;
  /** What can go wrong, apart from what can go wrong everywhere. */
  problems: ProblemCode[];
};
