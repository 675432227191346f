import type { Colours } from "../charts/Colours.ts";

interface SceneActor {
  readonly label: string;
  readonly colour: keyof Colours;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

interface SceneTie {
  /** Places in the list of actors. */
  readonly from: number;
  readonly to: number;
  readonly colour: keyof Colours;
  readonly strength: number;
  readonly directed: boolean;
}

/** What a map shows. Actors and ties go by their places, so that no outside id becomes the key of an object. */
export interface Scene {
  readonly actors: readonly SceneActor[];
  readonly ties: readonly SceneTie[];
}

export type Picked = { readonly kind: "actor" | "tie"; readonly place: number } | null;
