import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Redis } from "ioredis";
import { connectionOf } from "../connectionOf.ts";

/** A Redis on loopback that tests may kill, freeze and wipe. */
export interface TestRedis {
  readonly url: string;
  /** Where it writes its file. */
  readonly folder: string;
  /** The running process; another one after `start`. */
  readonly pid: number;
  /** Whether it could not write to its file, and so takes nothing. */
  isRefusing(): Promise<boolean>;
  /** Forgets everything. */
  flush(): Promise<void>;
  /** SIGKILL; what it had not yet written is lost. */
  kill(): Promise<void>;
  /** Starts it again at the same address, with what its file holds. */
  start(): Promise<void>;
  /** Ends it and removes its file. */
  stop(): Promise<void>;
}

export interface StartRedisOptions {
  /** Where it writes its file; removed at the end. Default: a new folder. */
  readonly folder?: string;
  /** Default: yes. */
  readonly appendonly?: "yes" | "no";
  /** When the file is forced to the disk. Default: everysec, as Redis has it. */
  readonly appendfsync?: "always" | "everysec";
  /** Default: noeviction. */
  readonly policy?: string;
  /** Bytes of memory it may take. */
  readonly memory?: number;
}

/** Whether a Redis can be started here. */
export const hasRedisServer = spawnSync("redis-server", ["--version"]).status === 0;

/** Starts a Redis on a free port and waits until it answers. */
export async function startRedis(options: StartRedisOptions = {}): Promise<TestRedis> {
  const { appendonly = "yes", appendfsync = "everysec" } = options;
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), "commonweal-redis-"));
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const settings = {
    port,
    bind: "127.0.0.1",
    dir: folder,
    save: "",
    appendonly,
    appendfsync,
    "protected-mode": "no",
    "maxmemory-policy": options.policy ?? "noeviction",
    maxmemory: options.memory ?? 0,
  };
  const words = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const url = `redis://127.0.0.1:${port}`;
  let server: ChildProcess;
  const start = async () => {
    server = spawn("redis-server", words, { stdio: "ignore" });
    await told((client) => client.ping());
  };
  const told = async <Answer>(say: (client: Redis) => Promise<Answer>): Promise<Answer> => {
    const client = connectionOf(url);
    const answer = await say(client);
    client.disconnect();
    return answer;
  };
  const end = async (signal: NodeJS.Signals) => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = new Promise((resolve) => server.once("exit", resolve));
    server.kill(signal);
    await ended;
  };
  await start();
  return {
    url,
    folder,
    get pid() {
      return server.pid as number;
    },
    isRefusing: async () => /aof_last_write_status:err/.test(await told((client) => client.info())),
    flush: async () => void (await told((client) => client.flushall())),
    kill: () => end("SIGKILL"),
    start,
    async stop() {
      await end("SIGKILL");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
