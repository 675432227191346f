import type { NetworkReading } from "./NetworkReading.ts";

/** Takes the numbers of the tie attribute `weight` for the weights, where the file states weights in no other way. */
export function withWeights(reading: NetworkReading): NetworkReading {
  const { network, report } = reading;
  const weight = network.tieAttributes.find(
    ({ name, type, values }) =>
      name === "weight" && type === "number" && values.some((value) => value !== null),
  );
  if (network.weighted || !weight) return reading;
  const missing = weight.values.filter((value) => value === null).length;
  const warning = `${missing} ties have no weight, others do; theirs is taken as 1.`;
  return {
    network: {
      ...network,
      weighted: true,
      weights: Float64Array.from(weight.values, (value) => Number(value ?? 1)),
      tieAttributes: network.tieAttributes.filter((attribute) => attribute !== weight),
    },
    report: missing === 0 ? report : { ...report, warnings: [...report.warnings, warning] },
  };
}
