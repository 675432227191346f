import { type ControlName, type PowerName, powerNames } from "./controls.ts";

type Values = Readonly<Record<ControlName, number>>;

/**
 * Gives one group another share of power; the others keep the ratio between them. In whole hundredths, so that the three
 * always add up to 1.
 */
export function sharedPower(values: Values, name: PowerName, share: number): Values {
  const hundredths = (value: number) => Math.round(100 * value);
  const [first, second] = powerNames.filter((other) => other !== name) as [PowerName, PowerName];
  const own = hundredths(share);
  const left = 100 - own;
  const [one, two] = [hundredths(values[first]), hundredths(values[second])];
  const ofFirst = one + two === 0 ? Math.floor(left / 2) : Math.round((left * one) / (one + two));
  return { ...values, [name]: own / 100, [first]: ofFirst / 100, [second]: (left - ofFirst) / 100 };
}
