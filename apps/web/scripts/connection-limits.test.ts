import { createServer, type Server, type ServerResponse } from "node:http";
import { connect, type Socket } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import {
  type ConnectionLimits,
  connectionLimits,
  limitConnections,
  serverOptions,
} from "./connection-limits.ts";

/** As the server's, but a hundred times shorter. */
const short: ConnectionLimits = { headers: 200, request: 800, idle: 650, silent: 400, check: 50 };

const open: { server: Server; sockets: Socket[] }[] = [];
afterEach(() => {
  for (const { server, sockets } of open.splice(0)) {
    for (const socket of sockets) socket.destroy();
    server.closeAllConnections();
    server.close();
  }
});

/** A server under these limits, and connections to it of which each says when it was closed. */
async function start(answer: (response: ServerResponse) => void) {
  const server = createServer(serverOptions(short), (request, response) => {
    request.resume().on("end", () => answer(response));
  });
  limitConnections(server, short);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const sockets: Socket[] = [];
  open.push({ server, sockets });
  return (first: string) => {
    const socket = connect(port, "127.0.0.1");
    sockets.push(socket);
    socket.on("error", () => socket.destroy());
    socket.write(first);
    let received = "";
    const closed = new Promise<string>((resolve) => socket.on("close", () => resolve(received)));
    return {
      socket,
      closed,
      read: () => socket.on("data", (chunk: Buffer) => (received += chunk.toString())),
    };
  };
}

/** Writes a piece of something again and again, slowly, for as long as it is taken. */
const drip = (socket: Socket, piece: string): void => {
  const timer = setInterval(() => socket.write(piece), 50);
  socket.on("close", () => clearInterval(timer));
};

const post = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n";

describe("a connection is closed that", () => {
  it("says nothing", async () => {
    const say = await start((response) => response.end("done"));
    const { closed, read } = say("");
    read();
    expect(await closed).not.toContain("done");
  });

  it("sends its headers a byte at a time", async () => {
    const say = await start((response) => response.end("done"));
    const { socket, closed, read } = say("GET / HTTP/1.1\r\nHost: a\r\nX-Slow: ");
    read();
    drip(socket, "a");
    expect(await closed).toContain("408");
  });

  it("sends its body a byte at a time", async () => {
    const say = await start((response) => response.end("done"));
    const { socket, closed, read } = say(post);
    read();
    drip(socket, "a");
    expect(await closed).toContain("408");
  });

  it("does not read its answer", async () => {
    const say = await start((response) => response.end("x".repeat(50_000_000)));
    const { socket } = say("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    socket.pause();
    const { server } = open[0] ?? {};
    const countOpen = () =>
      new Promise<number>((resolve) => server?.getConnections((_error, count) => resolve(count)));
    await expect.poll(countOpen).toBe(1);
    await expect.poll(countOpen, { timeout: 20_000 }).toBe(0);
  });
});

describe("a connection stays that", () => {
  it("is told something from time to time, for longer than any limit", async () => {
    const say = await start((response) => {
      let beats = 0;
      const timer = setInterval(() => {
        beats += 1;
        response.write(`beat ${beats};`);
        if (beats < 20) return;
        clearInterval(timer);
        response.end();
      }, 70);
    });
    const { closed, read } = say("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    read();
    expect(await closed).toContain("beat 20;");
  });
});

it("a file of 1 MB may come at 20 kB a second, a stream may rest for 15 s, and a proxy may keep its connection for a minute", () => {
  expect(connectionLimits.request).toBeGreaterThan((1_048_576 / 20_000) * 1000);
  expect(connectionLimits.silent).toBeGreaterThan(4 * 15_000);
  expect(connectionLimits.idle).toBeGreaterThan(60_000);
});

it("a server takes no more connections than leave its database files to open", async () => {
  await start((response) => response.end());
  expect(open[0]?.server.maxConnections).toBeGreaterThan(100);
});
