import type { GalleryFigure } from "./galleryPage.ts";

const drawn = (name: string, file: string, title: string, ...commands: string[]) => ({
  name,
  file,
  title,
  commands: commands.map((command) => `commonweal ${command}`),
});
const model = "simulate scs --figures out/gallery/model";
const cases =
  "qca examples/lipset.csv --outcome SURV --conditions DEV,URB,LIT,STB --cut 0.8 --out out/gallery/qca";
const sweep = "sweep examples/fusion.yaml --out out/gallery/fusion";
const analysed = (method: string) =>
  `analyse out/gallery/fusion --method ${method} --output loss --figures out/gallery/found`;

/** What the gallery shows, in its order; a command that stands twice is run once. */
export const galleryFigures: readonly GalleryFigure[] = [
  drawn("trajectories", "model/trajectories.svg", "A run of the model over time", model),
  drawn("hysteresis", "model/hysteresis.svg", "A loop: the way back is not the way there", model),
  drawn(
    "network",
    "network/network.svg",
    "Actors and ties of one period",
    "measure cases/baibuting --period normal --group sector --measures eiIndex --figures out/gallery/network",
  ),
  drawn(
    "series",
    "series/series.svg",
    "A series before and after a known event",
    "interrupt examples/nile.csv --at 1899 --model level --figures out/gallery/series",
  ),
  drawn("xy", "qca/xy-conservative.svg", "Cases in a solution and in the outcome", cases),
  drawn("venn", "qca/venn.svg", "A truth table as overlapping sets", cases),
  drawn("sobol", "found/sobol.svg", "Which parameter explains the variance", sweep, analysed("sobol")),
  drawn("box", "found/prim-box.svg", "Where large losses crowd", sweep, `${analysed("prim")} --above 3`),
  drawn(
    "regional",
    "found/regional-2.svg",
    "A parameter among runs of interest and among the others",
    sweep,
    `${analysed("regional")} --above 3`,
  ),
];
