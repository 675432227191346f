import type { TextPlaces } from "../positions/textPlaces.ts";
import type { QdeText } from "./Qde.ts";

/** A text of a file, under the id that the project gives it, with what it says. */
export interface FoundText {
  readonly text: QdeText;
  readonly id: string;
  readonly places: TextPlaces;
}
