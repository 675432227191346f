import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { registrySettings } from "./registrySettings.ts";

export interface Registry {
  readonly url: string;
  /** npm settings that aim at this registry and may publish to it. */
  readonly npmrc: string;
  stop(): Promise<void>;
}

/** Starts verdaccio on a free port of 127.0.0.1, with one user who may publish. */
export async function startRegistry(folder: string, upstream: string): Promise<Registry> {
  mkdirSync(folder, { recursive: true });
  const settings = join(folder, "verdaccio.yaml");
  writeFileSync(settings, registrySettings({ folder: folder.replaceAll("\\", "/"), upstream }));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const program = join(
    dirname(createRequire(import.meta.url).resolve("verdaccio/package.json")),
    "bin/verdaccio",
  );
  const child = spawn(process.execPath, [program, "--config", settings, "--listen", `127.0.0.1:${port}`], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text) => (said += text));
  const stop = () => stopped(child);
  try {
    await answers(`${url}-/ping`, child);
    const user = { name: "rehearsal", password: "only-on-this-machine", type: "user", roles: [] };
    const response = await fetch(`${url}-/user/org.couchdb.user:rehearsal`, {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ ...user, _id: "org.couchdb.user:rehearsal" }),
    });
    const { token } = (await response.json()) as { token?: string };
    if (!token) throw new Error(`The registry gives no token (status ${response.status}).`);
    const npmrc = join(folder, "npmrc");
    writeFileSync(npmrc, `registry=${url}\n${url.slice("http:".length)}:_authToken=${token}\n`);
    return { url, npmrc, stop };
  } catch (error) {
    await stop();
    throw new Error(`${String(error)}\n${said}`);
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("No port.")),
      );
    });
  });
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 240 && child.exitCode === null; attempt += 1) {
    const ok = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error("The registry does not answer.");
}

function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("close", () => resolve());
    child.kill();
  });
}
