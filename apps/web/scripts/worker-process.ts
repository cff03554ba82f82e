import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { type IncomingMessage, request as ask, type ServerResponse } from "node:http";
import { setPriority, tmpdir } from "node:os";
import { join } from "node:path";
import { BoundedQueue } from "../src/limits/bounded-queue.ts";
import { socketVariable } from "../src/model/local-events.ts";
import { HeldBytes } from "./held-bytes.ts";

/** What the worker tells the process that started it: that it answers, or that an assignment changed. */
export type Told = { isReady: true } | { changed: string };

/** Requests that the worker has at once, that wait for it, and that one caller may have of both. */
const bounds = { atOnce: 4, waiting: 60, each: 16 };

/**
 * The same for files of questions. The worker reads one after another, so that each can take seconds and holds its place
 * meanwhile: one is always left to others.
 */
const uploadBounds = { atOnce: bounds.atOnce - 1, waiting: 12, each: 2 };

const isUpload = ({ method, url = "" }: IncomingMessage): boolean =>
  method === "POST" && /\/questions(?:\/own)?(?:\?|$)/.test(url);

/** How much a request may bring, in bytes: a little more than any handler takes, so that the handler refuses it. */
const mostBrought = 1024 * 1024 + 4096;

/** How much of bodies and answers is held for slow clients in all, in bytes: two exports of 1,000 students. */
const mostHeld = 256 * 1024 * 1024;

/** How long one request may take, in milliseconds. After that the worker is ended, and another one started. */
const patience = 60_000;

/** How long a worker that is told to end may take, in milliseconds: less than the whole stop. */
const lastPatience = 1000;

/** How long the next start waits after a worker that ended by itself, in milliseconds; longer after each in a row. */
const pause = 500;

/** Where both want the processor, the process that answers students goes first. */
const lower = 5;

/** The worker's heap, in megabytes. What needs more ends it, and nothing else. */
const heap = 768;

/** The beginning of a body: as much as any handler takes, and a little more. */
async function readBody(request: IncomingMessage, held: HeldBytes): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue;
    // What is beyond any limit is read, as the sender would hear nothing before it has sent all, but not kept.
    if (size <= mostBrought) {
      chunks.push(chunk);
      held.hold(request, chunk.length);
    }
    size += chunk.length;
  }
  return Buffer.concat(chunks);
}

/** Somebody by the secret that they send, or by where they are. */
const callerOf = ({ headers, url = "" }: IncomingMessage): string =>
  /^\/embed\/t\/[^/?]+/.exec(url)?.[0] ??
  headers.authorization ??
  headers.cookie ??
  String(headers["x-forwarded-for"]);

/**
 * A second process of the same server, for requests that can be as much work as a whole class, so that no student whose
 * answer is being saved waits for them. It has few at once and a short line, and a lower priority; what takes too long, or
 * too much memory, ends this process alone.
 */
export class WorkerProcess {
  readonly #queue = new BoundedQueue(bounds);
  readonly #uploads = new BoundedQueue(uploadBounds);
  readonly #held: HeldBytes;
  readonly #folder = mkdtempSync(join(tmpdir(), "wellread-"));
  readonly #start: (socket: string) => ChildProcess;
  readonly #onChange: (assignment: string) => void;
  #child: ChildProcess | undefined;
  #ready: Promise<unknown> = Promise.resolve();
  #count = 0;
  #failures = 0;
  #hasAnswered = false;
  #isStopping = false;

  /**
   * @param script what the worker runs.
   * @param onChange told the id of an assignment that the worker has changed.
   * @param most how many bytes are held for slow clients.
   */
  constructor(script: string, onChange: (assignment: string) => void, most: number = mostHeld) {
    this.#onChange = onChange;
    this.#held = new HeldBytes(most);
    this.#start = (socket) =>
      fork(script, {
        env: { ...process.env, [socketVariable]: socket },
        execArgv: [...process.execArgv, `--max-old-space-size=${heap}`],
      });
  }

  /** Whether it has ever answered. Until then, who started it answers alone: teachers are not kept waiting for a start. */
  get hasAnswered(): boolean {
    return this.#hasAnswered;
  }

  /** How many bytes are held for slow clients. */
  get held(): number {
    return this.#held.all;
  }

  /** How many files of questions are at work or wait. */
  get uploads(): number {
    return this.#uploads.size;
  }

  /** Starts the worker, if it does not run. */
  start(): void {
    if (this.#child !== undefined || this.#isStopping) return;
    this.#count += 1;
    const child = this.#start(this.#socket());
    this.#child = child;
    const { promise, resolve } = Promise.withResolvers<undefined>();
    this.#ready = promise;
    child.on("message", (told: Told) => {
      if ("changed" in told) return this.#onChange(told.changed);
      this.#failures = 0;
      this.#hasAnswered = true;
      // Not before: on a busy machine its start would take many times as long.
      if (child.pid !== undefined) setPriority(child.pid, lower);
      resolve(undefined);
    });
    child.on("error", () => undefined);
    child.on("exit", () => {
      resolve(undefined);
      if (this.#child !== child) return;
      this.#child = undefined;
      this.#failures += 1;
      setTimeout(() => this.start(), pause * 2 ** Math.min(this.#failures, 6)).unref();
    });
  }

  /** A new one for each start, as the former one may still be there. */
  #socket(): string {
    return join(this.#folder, `${this.#count}.sock`);
  }

  /** Answers a request by the worker; false if there is no room, and nothing was answered. */
  async answer(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    try {
      // A slow sender must not take up one of the few places: the line begins when all is there.
      return await this.#answerInTurn(request, await readBody(request, this.#held), response);
    } finally {
      this.#held.release(request);
    }
  }

  async #answerInTurn(request: IncomingMessage, body: Buffer, response: ServerResponse): Promise<boolean> {
    const upload = isUpload(request) ? this.#uploads.enter(callerOf(request)) : undefined;
    if (upload === null) return false;
    const leaveUploads = await upload;
    try {
      return await this.#answerAtOnce(request, body, response);
    } finally {
      leaveUploads?.();
    }
  }

  async #answerAtOnce(request: IncomingMessage, body: Buffer, response: ServerResponse): Promise<boolean> {
    const turn = this.#queue.enter(callerOf(request));
    if (turn === null) return false;
    const leave = await turn;
    try {
      if (response.destroyed) return true;
      this.start();
      await this.#ready;
      return await this.#pass(request, body, response);
    } finally {
      leave();
    }
  }

  #pass({ method, url, headers }: IncomingMessage, body: Buffer, response: ServerResponse): Promise<boolean> {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const { "transfer-encoding": _encoding, connection: _connection, ...passed } = headers;
    const length = body.length === 0 ? {} : { "content-length": String(body.length) };
    const asked = ask(
      { socketPath: this.#socket(), method, path: url, headers: { ...passed, ...length } },
      (answer) => {
        const {
          connection: _kept,
          "keep-alive": _time,
          "transfer-encoding": _form,
          ...told
        } = answer.headers;
        response.writeHead(answer.statusCode ?? 500, told);
        // A slow reader must not take up a place either: what it has not read waits here.
        const release = () => this.#held.release(response);
        response.on("drain", release).on("close", release);
        answer.on("data", (chunk: Buffer) => {
          if (response.write(chunk) || response.destroyed) return;
          this.#held.hold(response, chunk.length);
        });
        answer.on("end", () => {
          response.end();
          resolve(true);
        });
        answer.on("error", () => {
          response.destroy();
          resolve(true);
        });
      },
    );
    const child = this.#child;
    const timer = setTimeout(() => {
      child?.kill("SIGKILL");
      asked.destroy();
    }, patience);
    // Before anything was answered, it can be said that it was too much.
    asked.on("error", () => resolve(response.headersSent));
    asked.end(body);
    return promise.finally(() => clearTimeout(timer));
  }

  /**
   * Ends the worker and waits until it has ended; it finishes what it is at, as this process does. What takes too long is
   * cut off: the process in front must be the last to close the database, so that one file is left.
   */
  async stop(): Promise<void> {
    this.#isStopping = true;
    const child = this.#child;
    if (child !== undefined && child.exitCode === null && child.signalCode === null) {
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      const cutOff = setTimeout(() => child.kill("SIGKILL"), lastPatience);
      await ended;
      clearTimeout(cutOff);
    }
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
