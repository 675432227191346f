export interface CueTimes {
  /** As the file writes it. */
  readonly start: string;
  readonly from: number;
  readonly to: number;
}

const pattern =
  /^[ \t]*((?:\d{1,6}:)?\d{1,2}:\d{2}[.,]\d{1,3})[ \t]*-->[ \t]*((?:\d{1,6}:)?\d{1,2}:\d{2}[.,]\d{1,3})(?:[ \t].*)?$/;

/** Reads the line of a subtitle that says from when to when, in milliseconds; `null` for any other line. */
export function cueTimes(line: string): CueTimes | null {
  if (line.length > 1000 || !line.includes("-->")) return null;
  const [, start, end] = pattern.exec(line) ?? [];
  return start === undefined || end === undefined
    ? null
    : { start, from: milliseconds(start), to: milliseconds(end) };
}

function milliseconds(time: string): number {
  const [clock = "", part = ""] = time.split(/[.,]/);
  const seconds = clock.split(":").reduce((sum, field) => sum * 60 + Number(field), 0);
  return seconds * 1000 + Number(part.padEnd(3, "0"));
}
