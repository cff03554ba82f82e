import { startServer } from "@/startup.server";

// Starts as the server does, and says so if that went well.
await startServer();
process.stdout.write("started\n");
process.exit(0);
