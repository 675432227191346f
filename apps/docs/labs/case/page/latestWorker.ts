import type { Answer, Question } from "./Question.ts";

type Asked<Each> = Each extends Question ? Omit<Each, "id"> : never;

/** A worker that is asked again before it has answered; answers older than one already shown are dropped. */
export interface LatestWorker {
  ask(question: Asked<Question>): void;
  stop(): void;
}

/**
 * Asks a worker at most one question ahead of its answers, so that a moving slider fills no queue: of the questions that
 * come meanwhile only the newest is sent. With `eager` a question is sent at once, and the worker breaks off.
 */
export function latestWorker(
  make: () => Worker,
  onAnswer: (answer: Answer) => void,
  eager = false,
): LatestWorker {
  const worker = make();
  let asked = 0;
  let answered = 0;
  let waiting: Asked<Question> | null = null;
  const send = (question: Asked<Question>) => {
    asked += 1;
    worker.postMessage({ ...question, id: asked });
  };
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    if (data.id < answered) return;
    answered = data.id;
    if (waiting !== null) {
      send(waiting);
      waiting = null;
    }
    onAnswer(data);
  };
  worker.onerror = (event) => onAnswer({ id: asked, kind: "failed", message: event.message });
  return {
    ask(question) {
      if (eager || answered === asked) send(question);
      else waiting = question;
    },
    stop: () => worker.terminate(),
  };
}
