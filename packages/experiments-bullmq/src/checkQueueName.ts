import { QueueError } from "./errors.ts";

const longest = 200;

/** Refuses a name that a queue cannot have, before anything is connected. */
export function checkQueueName(name: string): void {
  if (name.length > 0 && name.length <= longest && !name.includes(":")) return;
  const message = `Found the queue ${JSON.stringify(name.slice(0, longest))}; expected a name of 1 to ${longest} characters without a colon.`;
  throw new QueueError("invalid-value", message, ["queue"]);
}
