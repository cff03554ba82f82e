import { connect, createServer, type Socket } from "node:net";

/** A way to the server that can fall silent, as Wi-Fi does: nothing comes through, and nothing is closed. */
export type SilentProxy = {
  url: string;
  silence: () => void;
  /** Lets new connections through again; those that fell silent are dead. */
  restore: () => void;
  close: () => void;
};

export const startSilentProxy = async (port: string): Promise<SilentProxy> => {
  let isSilent = false;
  const open = new Set<Socket>();
  const keep = (socket: Socket): void => {
    open.add(socket);
    socket.on("error", () => socket.destroy());
    socket.on("close", () => open.delete(socket));
  };
  const endAll = (): void => {
    for (const socket of open) socket.destroy();
  };
  const proxy = createServer((browser) => {
    keep(browser);
    if (isSilent) return;
    const server = connect(Number(port), "localhost");
    keep(server);
    for (const [from, to] of [
      [browser, server],
      [server, browser],
    ] as const) {
      from.on("data", (piece) => !isSilent && to.write(piece));
      from.on("close", () => !isSilent && to.destroy());
    }
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const address = proxy.address();
  return {
    url: `http://localhost:${typeof address === "object" && address ? address.port : 0}`,
    silence: () => {
      isSilent = true;
    },
    restore: () => {
      isSilent = false;
      endAll();
    },
    close: () => {
      endAll();
      proxy.close();
    },
  };
};
