// Attacks the app on purpose: `pnpm attack` lists how, `pnpm attack fuzz` runs one attack, `pnpm attack fuzz 5000` in
// another size. Each is a test of the suite, where it runs in a small size; here it ends with what it counted.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

type Attack = {
  /** What is to hold. */
  promise: string;
  /** What the size counts, and the usual one; nothing where there is one size. */
  size?: [of: string, usual: number];
  /** Test files, from `apps/web` or from the package named before them. */
  tests?: string[];
  /** What makes a test print its table. */
  environment?: Record<string, string>;
  /** Journeys against the built app. */
  journeys?: string[];
};

const attacks: Record<string, Attack> = {
  fuzz: {
    promise:
      "Whatever is sent to whichever route, valid, nearly valid or not at all, is answered without a fault of ours, in steady memory.",
    size: ["requests", 100_000],
    tests: ["src/api/attempt-fuzz.test.ts"],
    journeys: ["fuzz"],
  },
  roles: {
    promise:
      "Whoever does not hold an assignment or an attempt reads and changes nothing of it, on any route.",
    tests: ["src/api/roles.test.ts"],
    journeys: ["roles"],
  },
  kill: {
    promise:
      "What was acknowledged is there once, however often the server is killed (kill -9), at work or as it migrates.",
    size: ["kills of each kind on each database", 100],
    tests: ["src/database/kill.test.ts", "src/database/killed-migration.test.ts"],
  },
  "foreign-posts": {
    promise: "No page of another site changes anything in the name of whoever visits it.",
    tests: ["src/app/foreign-posts.test.ts"],
  },
  secrecy: {
    promise: "Nothing that a student receives before it is due has a key, a reason, a proof or a seed.",
    tests: [
      "src/api/attempt-secrecy.test.ts",
      "src/student/student-secrecy.test.ts",
      "src/assignment/own-question-secrecy.test.ts",
    ],
    journeys: ["canary", "own-secrecy"],
  },
  injection: {
    promise: "What somebody typed is text on every page and in every file, and runs nowhere.",
    size: ["requests", 2000],
    tests: ["packages/formats src/injection.test.ts src/spreadsheet-guard.test.ts"],
    journeys: ["fuzz"],
  },
  logs: {
    promise: "No name, code, link, token or answer is in a log line, an address or an error.",
    size: ["rounds of refused and failing requests", 15],
    tests: ["src/log.test.ts", "src/describe-error.test.ts"],
    journeys: ["secrecy"],
  },
  "early-keys": {
    promise:
      "No setting lets a student have a key before the work that it is for is done; where one does, it says so.",
    tests: ["src/attempt/early-keys.test.ts"],
    environment: { EARLY_KEYS: "1" },
  },
  "largest-inputs": {
    promise:
      "The largest input that each route takes, and the largest class that each page shows, keep the thread no longer than they may.",
    tests: ["src/api/thread-budget.test.ts"],
    environment: { BUDGET: "60" },
    journeys: ["page-budget"],
  },
  "slow-clients": {
    promise: "Clients that send or read slowly, or not at all, keep nobody else waiting.",
    size: ["connections of each kind", 400],
    tests: [
      "scripts/connection-limits.test.ts",
      "scripts/worker-process.test.ts",
      "src/api/event-stream.test.ts",
    ],
    journeys: ["slow-clients"],
  },
};

const root = join(import.meta.dirname, "..");
const app = join(root, "apps", "web");

function list(): void {
  process.stdout.write("pnpm attack <name> [size]\n\n");
  for (const [name, { promise, size }] of Object.entries(attacks)) {
    const usual = size === undefined ? "" : ` Size: ${size[1].toLocaleString("en")} ${size[0]}.`;
    process.stdout.write(`${name.padEnd(15)}${promise}${usual}\n`);
  }
}

const bin = (place: string, name: string): string => join(place, "node_modules", ".bin", name);

function run(attack: Attack, size: number | undefined): number {
  const folder = mkdtempSync(join(tmpdir(), "wellread-attack-"));
  const counts = join(folder, "counts");
  const { tests = [], journeys = [], environment } = attack;
  const start = (command: string, args: readonly string[], cwd: string): boolean =>
    spawnSync(command, args, {
      cwd,
      stdio: "inherit",
      env: {
        ...process.env,
        ATTACK_COUNTS: counts,
        ...environment,
        ...(size !== undefined && { ATTACK_SIZE: String(size) }),
      },
    }).status === 0;
  const runTests = (named: string): boolean => {
    const [first = "", ...others] = named.split(" ");
    const isElsewhere = others.length > 0;
    const place = isElsewhere ? join(root, first) : app;
    return start(bin(place, "vitest"), ["run", ...(isElsewhere ? others : [first])], place);
  };
  const runJourneys = (): boolean =>
    start(bin(root, "turbo"), ["run", "build", "--filter=@wellread/web"], root) &&
    start(
      bin(app, "playwright"),
      ["test", "--project=desktop", ...journeys.map((name) => `e2e/${name}.spec.ts`)],
      app,
    );
  const ran = tests.map(runTests);
  if (journeys.length > 0) ran.push(runJourneys());
  const holds = ran.every(Boolean);
  const counted = existsSync(counts) ? readFileSync(counts, "utf8") : "";
  process.stdout.write(`\n${counted}${holds ? "It holds." : "It does not hold."}\n`);
  rmSync(folder, { recursive: true });
  return holds ? 0 : 1;
}

const [name, wished] = process.argv.slice(2);
const attack = attacks[name ?? ""];
const size = wished === undefined ? attack?.size?.[1] : Number(wished);
if (name === undefined) list();
else if (attack === undefined || (size !== undefined && !(Number.isInteger(size) && size > 0))) {
  process.stderr.write("There is no such attack, or no such size.\n");
  list();
  process.exitCode = 1;
} else process.exitCode = run(attack, size);
