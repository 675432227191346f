import type { Answer, Question } from "./Question.ts";

type Asked<Each> = Each extends Question ? Omit<Each, "id"> : never;

/** A worker that is asked again before it has answered; answers older than one already shown are dropped. */
export interface LatestWorker<View> {
  /** Asks for a view, which comes back with the answer. */
  ask(question: Asked<Question>, view: View): void;
  stop(): void;
}

/**
 * Asks a worker at most one question ahead of its answers, so that a moving slider fills no queue: of the questions that
 * come meanwhile only the newest is sent. With `eager` a question is sent at once, and the worker breaks off.
 */
export function latestWorker<View>(
  make: () => Worker,
  onAnswer: (answer: Answer, view: View | undefined) => void,
  eager = false,
): LatestWorker<View> {
  const worker = make();
  let asked = 0;
  let answered = 0;
  let waiting: Parameters<LatestWorker<View>["ask"]> | null = null;
  const views = new Map<number, View>();
  const send = (question: Asked<Question>, view: View) => {
    asked += 1;
    views.set(asked, view);
    worker.postMessage({ ...question, id: asked });
  };
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    if (data.id < answered) return;
    answered = data.id;
    if (waiting !== null) {
      send(...waiting);
      waiting = null;
    }
    for (const id of views.keys()) if (id < answered) views.delete(id);
    onAnswer(data, views.get(data.id));
  };
  worker.onerror = ({ message }) => onAnswer({ id: asked, kind: "failed", message }, views.get(asked));
  return {
    ask(question, view) {
      if (eager || answered === asked) send(question, view);
      else waiting = [question, view];
    },
    stop: () => worker.terminate(),
  };
}
