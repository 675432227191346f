import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const works = (program: string, ...words: string[]) =>
  spawnSync(program, words, { stdio: "ignore", timeout: 10_000 }).status === 0;

/** Why a kind of fault cannot be made here; `null` where it can. */
export const abilities = {
  redis: () => (works("redis-server", "--version") ? null : "no redis-server is installed"),
  strace: () =>
    works("strace", "-f", "-qq", "-o", "/dev/null", "true") ? null : "no strace, or no right to trace",
  setpriv: () =>
    works("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "true")
      ? null
      : "no setpriv, or no right to become another user",
  tmpfs() {
    const folder = mkdtempSync(join(tmpdir(), "commonweal-mount-"));
    const mounted = works("mount", "-t", "tmpfs", "-o", "size=64k", "none", folder);
    if (mounted) spawnSync("umount", [folder]);
    rmSync(folder, { recursive: true, force: true });
    return mounted ? null : "no right to mount a small disk";
  },
  namespaces() {
    const name = `commonweal-try-${process.pid}`;
    if (!works("ip", "netns", "add", name)) return "no ip, or no right to make network namespaces";
    spawnSync("ip", ["netns", "del", name]);
    return null;
  },
} as const;
