import { describe, expect, it } from "vitest";
import { latestWorker } from "./latestWorker.ts";
import type { Answer, Question } from "./Question.ts";

/** A worker that answers when the test says so. */
function scene(eager = false) {
  const sent: Question[] = [];
  const shown: string[] = [];
  const fake = {
    onmessage: null as ((event: { data: Answer }) => void) | null,
    onerror: null,
    postMessage: (question: Question) => sent.push(question),
    terminate: () => {},
  };
  const onAnswer = (answer: Answer, view?: number) =>
    shown.push(`${answer.kind === "failed" ? answer.message : answer.kind} (${view})`);
  const worker = latestWorker(() => fake as unknown as Worker, onAnswer, eager);
  const ask = (surge: number) => worker.ask({ kind: "map", points: surge } as never, 10 * surge);
  const answer = (id: number, message: string) => fake.onmessage?.({ data: { id, kind: "failed", message } });
  const points = () => sent.map((question) => (question.kind === "map" ? question.points : 0));
  return { ask, answer, points, shown };
}

describe("latestWorker", () => {
  it("sends of the questions that come while one is open only the newest", () => {
    const { ask, answer, points, shown } = scene();
    for (const each of [1, 2, 3, 4]) ask(each);
    expect(points()).toEqual([1]);
    answer(1, "first");
    expect(points()).toEqual([1, 4]);
    answer(2, "second");
    expect(points()).toEqual([1, 4]);
    expect(shown).toEqual(["first (10)", "second (40)"]);
  });

  it("sends everything at once when it is eager, and drops answers older than the one shown", () => {
    const { ask, answer, points, shown } = scene(true);
    for (const each of [1, 2, 3]) ask(each);
    expect(points()).toEqual([1, 2, 3]);
    answer(2, "second");
    answer(1, "first");
    answer(2, "more of the second");
    answer(3, "third");
    expect(shown).toEqual(["second (20)", "more of the second (20)", "third (30)"]);
  });
});
