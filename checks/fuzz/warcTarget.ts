import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type PageEntry, warcEntries } from "@commonweal/evidence/node";
import { evidenceTarget } from "./evidenceTarget.ts";

const folder = mkdtempSync(join(tmpdir(), "fuzz-warc-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
let files = 0;

/** The reader of web archives, which reads files; one input in five is packed, and then at times damaged. */
export const warcTarget = evidenceTarget("warc", entriesOf, entriesFault, {
  packed: (input, random) => {
    if (random() < 0.8) return input;
    const archive = gzipSync(input, { level: 1 });
    for (let left = random() < 0.3 ? 2 : 0; left > 0; left -= 1) {
      archive[Math.floor(random() * archive.length)] = Math.floor(random() * 256);
    }
    return archive;
  },
});

async function entriesOf(input: string | Uint8Array): Promise<readonly PageEntry[]> {
  files += 1;
  const file = join(folder, String(files));
  writeFileSync(file, input);
  const entries: PageEntry[] = [];
  try {
    for await (const entry of warcEntries(file)) entries.push(entry);
  } finally {
    rmSync(file);
  }
  return entries;
}

function entriesFault(entries: readonly PageEntry[]): string | null {
  if (entries.length === 0) return "says nothing of the file";
  for (const [index, { outcome, reason, bytes, record }] of entries.entries()) {
    if ((outcome === "page") !== (reason === null)) return `${outcome} for the reason ${reason}`;
    if ((outcome === "page") !== (bytes !== null)) return `${outcome} with ${bytes?.length} bytes`;
    if (outcome === "damaged" && index !== entries.length - 1) return "goes on after damage";
    if (record !== index + 1) return `record ${record} in place ${index + 1}`;
  }
  return null;
}
