import type { Terminal } from "../terminal/Terminal.ts";

const width = 24;
const pause = 1000;

/**
 * Shows on standard error how far a sweep is, how fast it goes and how long it will take: one line that moves on a terminal,
 * a line of JSON a second elsewhere.
 */
export function sweepProgress(
  { stderr, env }: Terminal,
  unit: "runs" | "shards",
  now: () => number = () => performance.now(),
): (done: number, total: number) => void {
  const live = stderr.isTTY === true && env.TERM !== "dumb";
  let start: { readonly time: number; readonly done: number } | null = null;
  let last = Number.NEGATIVE_INFINITY;
  return (done, total) => {
    const time = now();
    start ??= { time, done };
    if (done < total && time - last < (live ? pause / 10 : pause)) return;
    last = time;
    const seconds = (time - start.time) / 1000;
    const perSecond = seconds > 0 ? (done - start.done) / seconds : null;
    const secondsLeft = done === total ? 0 : perSecond ? (total - done) / perSecond : null;
    if (!live) {
      stderr.write(
        `${JSON.stringify({ done, total, perSecond: rounded(perSecond), secondsLeft: rounded(secondsLeft) })}\n`,
      );
      return;
    }
    const share = total === 0 ? 1 : done / total;
    const full = Math.floor(share * width);
    const rate = perSecond === null ? "" : `  ${rounded(perSecond)} ${unit}/s`;
    const left = secondsLeft === null || done === total ? "" : `  ${duration(secondsLeft)} left`;
    const bar = `${"█".repeat(full)}${"░".repeat(width - full)}`;
    stderr.write(`\r\u001b[K${bar} ${Math.floor(share * 100)} %${rate}${left}${done === total ? "\n" : ""}`);
  };
}

const rounded = (value: number | null): number | null =>
  value === null ? null : Number(value.toPrecision(3));

function duration(seconds: number): string {
  const whole = Math.round(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return hours > 0
    ? `${hours} h ${minutes} min`
    : minutes > 0
      ? `${minutes} min ${whole % 60} s`
      : `${whole} s`;
}
