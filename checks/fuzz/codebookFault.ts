import { type Code, readQdc, writeQdc } from "@commonweal/evidence";

/** Tells what is wrong with codes that were read: written and read, they must stay the same trees unless a loss is told. */
export function codebookFault(codes: readonly Code[]): string | null {
  if (codes.length === 0) return null;
  const { text, lost } = writeQdc(codes);
  const back = readQdc(text).codes;
  if (lost.length > 0 || JSON.stringify(shown(back)) === JSON.stringify(shown(codes))) return null;
  return `changes:\n${JSON.stringify(codes)}\n${JSON.stringify(back)}`;
}

/** Each code with the name above it; siblings may have moved, since a code comes after the one above it. */
function shown(codes: readonly Code[]): unknown {
  const names = new Map(codes.map(({ id, name }) => [id, name]));
  return codes
    .map(({ name, description, colour, isCodable, parent }) =>
      JSON.stringify([name, description, colour, isCodable, parent === null ? null : names.get(parent)]),
    )
    .toSorted();
}
