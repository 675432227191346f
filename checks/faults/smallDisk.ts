import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";

/** A disk of its own, in memory. */
export interface SmallDisk {
  readonly folder: string;
  resize(kilobytes: number): void;
  /** Takes the disk away, with all that is on it. */
  remove(): void;
}

/** Mounts a disk of so many KB at a folder, which it makes. */
export function smallDisk(folder: string, kilobytes: number): SmallDisk {
  mkdirSync(folder);
  mount("-t", "tmpfs", "-o", `size=${kilobytes}k,mode=755`, "none", folder);
  return {
    folder,
    resize: (size) => mount("-o", `remount,size=${size}k`, folder),
    remove() {
      spawnSync("umount", ["-l", folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function mount(...words: string[]): void {
  const { status, stderr } = spawnSync("mount", words, { encoding: "utf8" });
  if (status !== 0) throw new Error(`mount: ${stderr}`);
}
