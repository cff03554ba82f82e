import { connect, createServer, type Socket } from "node:net";

/** A way to a server that can fall silent, as Wi-Fi does: nothing comes through, and nothing is closed. */
export type SilentProxy = {
  port: number;
  silence: () => void;
  /** Lets new connections through again; those that fell silent stay as they are. */
  restore: () => void;
  close: () => void;
};

/** Starts one before the server at a port of this machine. */
export const startSilentProxy = async (to: number): Promise<SilentProxy> => {
  let isSilent = false;
  const open = new Set<Socket>();
  const dead = new WeakSet<Socket>();
  const keep = (socket: Socket): void => {
    open.add(socket);
    socket.on("error", () => socket.destroy());
    socket.on("close", () => open.delete(socket));
  };
  const proxy = createServer((client) => {
    keep(client);
    if (isSilent) return;
    const server = connect(to, "localhost");
    keep(server);
    for (const [from, other] of [
      [client, server],
      [server, client],
    ] as const) {
      from.on("data", (piece) => !dead.has(from) && other.write(piece));
      from.on("close", () => !dead.has(from) && other.destroy());
    }
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const address = proxy.address();
  return {
    port: typeof address === "object" && address ? address.port : 0,
    silence: () => {
      isSilent = true;
      for (const socket of open) dead.add(socket);
    },
    restore: () => {
      isSilent = false;
    },
    close: () => {
      for (const socket of open) socket.destroy();
      proxy.close();
    },
  };
};
