import { answer } from "./app-routes";

const origin = "http://localhost:3000";

/** A response whose body has been read. */
export type Answer = { status: number; headers: Headers; text: string; json: unknown };

type Fields = Record<string, string>;

const read = async (response: Response): Promise<Answer> => {
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.includes("json") ?? false;
  return {
    status: response.status,
    headers: response.headers,
    text,
    json: isJson ? (JSON.parse(text) as unknown) : undefined,
  };
};

/**
 * Somebody with their own browser: it keeps the site's cookie and says that the site's own pages send the requests. A
 * header that is set to nothing is left out.
 */
export class Visitor {
  cookie: string | undefined;
  /** Whether the browser neither keeps nor sends a cookie. */
  blocksCookies = false;
  /** The address that the requests come from, as the nearest proxy notes it; unknown if left out. */
  readonly #address: string | undefined;

  constructor(address?: string) {
    this.#address = address;
  }

  async send(path: string, init: Omit<RequestInit, "headers"> & { headers?: Fields } = {}): Promise<Answer> {
    const headers = new Headers({ host: "localhost:3000", "sec-fetch-site": "same-origin" });
    if (this.cookie !== undefined) headers.set("cookie", this.cookie);
    if (this.#address !== undefined) headers.set("x-forwarded-for", this.#address);
    for (const [name, value] of Object.entries(init.headers ?? {})) {
      if (value === "") headers.delete(name);
      else headers.set(name, value);
    }
    const response = await answer(new Request(`${origin}${path}`, { ...init, headers }));
    if (!this.blocksCookies) {
      this.cookie = response.headers.get("set-cookie")?.split(";", 1)[0] ?? this.cookie;
    }
    // As browsers do: the same request, with its body, to another address.
    if (response.status === 307) return this.send(response.headers.get("location") ?? "", init);
    return read(response);
  }

  get(path: string): Promise<Answer> {
    return this.send(path);
  }

  sendJson(
    method: "POST" | "PUT" | "PATCH" | "DELETE",
    path: string,
    body: unknown,
    headers: Fields = {},
  ): Promise<Answer> {
    return this.send(path, {
      method,
      body: JSON.stringify(body),
      headers: { "content-type": "application/json", ...headers },
    });
  }

  post(path: string, body: unknown = {}): Promise<Answer> {
    return this.sendJson("POST", path, body);
  }

  put(path: string, body: unknown, headers: Fields = {}): Promise<Answer> {
    return this.sendJson("PUT", path, body, headers);
  }

  /** Sends a native form. */
  submit(path: string, fields: [string, string][]): Promise<Answer> {
    return this.send(path, { method: "POST", body: new URLSearchParams(fields) });
  }
}
