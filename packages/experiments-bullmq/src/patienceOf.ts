import { QueueError } from "./errors.ts";

/** Runs out when nobody says `again` for so many seconds. */
export function patienceOf(seconds: number, missing: () => number) {
  let timer: NodeJS.Timeout | undefined;
  let end = () => {};
  const over = new Promise<never>((_, reject) => {
    end = () => {
      const message = `No shard came for ${seconds} s and ${missing()} are missing; expected workers that serve this queue, and a Redis that answers. What has come is kept: the same call goes on.`;
      reject(new QueueError("no-progress", message));
    };
  });
  over.catch(() => {});
  const stop = () => clearTimeout(timer);
  const again = () => {
    stop();
    timer = setTimeout(end, seconds * 1000);
  };
  again();
  return { over, again, stop };
}
