import { type Code, readQdc, writeQdc } from "@commonweal/evidence";

/** Tells what is wrong with codes that were read: written and read, they must stay the same trees unless a loss is told. */
export function codebookFault(codes: readonly Code[]): string | null {
  if (codes.length === 0) return null;
  const { text, lost } = writeQdc(codes);
  const back = readQdc(text).codes;
  if (lost.length > 0 || JSON.stringify(shown(back)) === JSON.stringify(shown(codes))) return null;
  return `changes:\n${JSON.stringify(codes)}\n${JSON.stringify(back)}`;
}

function shown(codes: readonly Code[]): unknown {
  return codes.map(({ name, description, colour, isCodable, parent }) => [
    name,
    description,
    colour,
    isCodable,
    codes.findIndex(({ id }) => id === parent),
  ]);
}
