// Urns, lags and a phase portrait, from exact kernels to SVG. Every number is an illustration, none is of any place.
import { lagResponses, phasePortrait, urnFan } from "@commonweal/figures";
import { logistic, stream } from "@commonweal/numerics";
import {
  balancingRule,
  urnFan as exactFan,
  fixedPoints,
  lagResponse,
  linearRule,
  logitRule,
  rampLag,
  simulateUrn,
} from "@commonweal/path-dependence";
import { parseHTML } from "linkedom";

const options = { document: parseHTML("<html></html>").document, lang: "en" };

// 1. What early draws decide: quantiles are exact, a few histories are drawn.
const times = [1, 2, 3, 5, 8, 12, 20, 30, 50, 80, 120, 200, 300];
const shares = (draws: Uint8Array) =>
  times.map((time) => (1 + draws.slice(0, time).filter((colour) => colour === 0).length) / (2 + time));
const urns = [
  { title: "Balancing: the rarer colour is drawn", key: "society", rule: balancingRule },
  { title: "Polya: each colour by its share", key: "state", rule: linearRule },
  { title: "Logit 3: increasing returns", key: "capital", rule: logitRule(3) },
] as const;
const fans = urns.map(({ title, key, rule }, place) => {
  const urn = { initial: [1, 1], rule };
  const { quantiles } = exactFan(urn, { times });
  const [p05 = [], p25 = [], median = [], p75 = [], p95 = []] = quantiles;
  const histories = [0, 1, 2].map((replication) =>
    shares(simulateUrn(urn, 300, stream({ root: 7, point: place, replication }))),
  );
  const limits = fixedPoints(rule).flatMap(({ share, stable }) => (stable ? [share] : []));
  const bands = [
    { label: "90% of histories", low: p05, high: p95 },
    { label: "50% of histories", low: p25, high: p75 },
  ];
  return { title, key, draws: times, median, bands, histories, limits };
});
fans.map(({ limits }) => limits.length); // => [1, 0, 2]

const fan = urnFan(
  {
    id: "urns",
    title: "Three urns: what early draws decide",
    source: "Exact quantiles, one ball of each colour at the start; histories simulated.",
    description: "The share settles at one half, anywhere, or near one of two ends.",
    fans,
    words: {
      draws: "draws (logarithmic)",
      share: "share of the first colour",
      median: "median",
      history: "single history",
      limit: "where histories settle",
      empty: "No history.",
    },
  },
  options,
);
fan.startsWith("<svg "); // => true

// 2. Norms that follow their environment at three speeds: behind a ramp by 1 / speed, whatever its slope.
const slope = 0.02;
const followers = [
  { label: "capital, speed 0.5", key: "capital", speed: 0.5, level: 0.6 },
  { label: "state, speed 0.25", key: "state", speed: 0.25, level: 0.5 },
  { label: "society, speed 0.1", key: "society", speed: 0.1, level: 0.4 },
] as const;
const ramp = { kind: "ramp", slope } as const;
const paths = followers.map(({ speed }) =>
  lagResponse({ input: ramp, speed, stages: 1, duration: 50, step: 0.5 }),
);
const lags = followers.map(({ speed }) => rampLag([speed], slope).lag);
lags; // => [2, 4, 10]

const [shown] = paths;
const lagFigure = lagResponses(
  {
    id: "lags",
    title: "Norms follow their environment at three speeds",
    source: "Exact first-order responses.",
    description: "Behind a ramp the time lag is one over the speed.",
    panels: [
      {
        title: "Ramp",
        xLabel: "years",
        yLabel: "level, no unit",
        t: shown?.times ?? [],
        input: shown?.input ?? [],
        responses: followers.map(({ label, key, level }, place) => ({
          label,
          key,
          y: paths[place]?.response ?? [],
          lag: {
            level,
            from: level / slope,
            to: level / slope + (lags[place] ?? 0),
            label: `${lags[place]} years`,
          },
        })),
      },
    ],
    words: { input: "environment", lag: "time lag", empty: "No response." },
  },
  options,
);
lagFigure.includes("10 years"); // => true

// 3. Two groups that copy themselves (J) and each other (F): where do they end?
const [precision, own, other] = [2, 0.75, 0.35];
const move = (x: number, y: number) => ({
  dx: logistic(2 * precision * (own * (2 * x - 1) + other * (2 * y - 1))) - x,
  dy: logistic(2 * precision * (own * (2 * y - 1) + other * (2 * x - 1))) - y,
});
const path = (startX: number, startY: number) => {
  let [x, y] = [startX, startY];
  const states = Array.from({ length: 400 }, () => {
    const { dx, dy } = move(x, y);
    const state = { x, y };
    [x, y] = [x + dx / 20, y + dy / 20];
    return state;
  });
  return { x: states.map((state) => state.x), y: states.map((state) => state.y) };
};
const agreed = path(0.6, 0.6).x.at(-1) ?? 0;
agreed > 0.95; // => true

const cells = Array.from({ length: 15 * 10 }, (_, cell) => ({
  x: ((cell % 15) + 0.5) / 15,
  y: (Math.floor(cell / 15) + 0.5) / 10,
}));
const portrait = phasePortrait(
  {
    id: "portrait",
    title: "Two groups that copy themselves and each other",
    source: `Logit choice, precision ${precision}, own ${own}, other ${other}.`,
    description: "Both end where all act or where nobody does; which one depends on where they begin.",
    x: { label: "initiative of society", min: 0, max: 1 },
    y: { label: "initiative of capital", min: 0, max: 1 },
    field: cells.map(({ x, y }) => ({ x, y, ...move(x, y) })),
    trajectories: [
      [0.05, 0.6],
      [0.3, 0.95],
      [0.95, 0.3],
      [0.5, 0.05],
      [0.6, 0.45],
      [0.4, 0.55],
    ].map(([x = 0, y = 0]) => ({ label: "path", key: "society", ...path(x, y) })),
    equilibria: [
      { x: agreed, y: agreed, stability: "stable" },
      { x: 1 - agreed, y: 1 - agreed, stability: "stable" },
      { x: 0.5, y: 0.5, stability: "saddle" },
    ],
    words: {
      field: "direction of change",
      start: "start",
      stability: { stable: "stable", saddle: "saddle", unstable: "unstable", neutral: "neutral" },
      empty: "No state.",
    },
  },
  options,
);
portrait.match(/data-stability="stable"/g)?.length; // => 3
