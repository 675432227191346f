import { CollaborationMetricsError, type CollaborationMetricsErrorCode } from "../errors.ts";

/** Gives back a finite number of at least 0, and of at most `most` where that is given. */
export function checkedAmount(
  code: CollaborationMetricsErrorCode,
  name: string,
  value: number,
  most = Number.MAX_VALUE,
): number {
  if (value >= 0 && value <= most) return value;
  const range = most === Number.MAX_VALUE ? "a finite number of at least 0" : `a number from 0 to ${most}`;
  throw new CollaborationMetricsError(code, `Found ${name} = ${value}; expected ${range}.`, [name]);
}
