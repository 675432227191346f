import { readZip } from "@commonweal/evidence";
import type { GivenFile } from "./Question.ts";

/** Whether a file begins as a zip archive does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/**
 * Takes what was dropped for the files of a case folder: an archive is unpacked, and the folders around `case.yaml` are
 * left off. Hidden files are passed over.
 *
 * @throws {EvidenceError} for an archive that is no sound zip, or unpacks to too much.
 */
export function folderFiles(given: readonly GivenFile[]): ReadonlyMap<string, Uint8Array> {
  const [first] = given;
  const files = given.length === 1 && first && isZip(first.bytes) ? unzipped(first.bytes) : given;
  const seen = files.filter(
    ({ path }) => !path.split("/").some((part) => part.startsWith(".") || part === "__MACOSX"),
  );
  const root = rootOf(seen.map(({ path }) => path));
  return new Map(
    seen
      .filter(({ path }) => path.startsWith(root))
      .map(({ path, bytes }) => [path.slice(root.length), bytes]),
  );
}

function unzipped(bytes: Uint8Array): GivenFile[] {
  const archive = readZip(bytes);
  return archive.entries
    .filter(({ name }) => !name.endsWith("/"))
    .map(({ name }) => ({ path: name, bytes: archive.read(name) as Uint8Array }));
}

/** The folder that holds `case.yaml`, the one nearest the top; with a slash at its end where it is not the top. */
function rootOf(paths: readonly string[]): string {
  const depth = (path: string) => path.split("/").length;
  const [nearest] = paths
    .filter((path) => path === "case.yaml" || path.endsWith("/case.yaml"))
    .sort((one, other) => depth(one) - depth(other));
  return nearest?.slice(0, -"case.yaml".length) ?? "";
}
