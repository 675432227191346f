import { expect, it } from "vitest";
import { kindOfSector } from "./kindOfSector.ts";

it.each([
  { spheres: { state: 1 }, kind: "party-government" },
  { spheres: { capital: 1 }, kind: "enterprise" },
  { spheres: { society: 1 }, kind: "residents" },
  { spheres: { state: 0.5, capital: 0.5 }, kind: "party-government" },
  { spheres: { state: 0.4, capital: 0.6 }, kind: "enterprise" },
  { spheres: { state: 0.5, society: 0.5 }, kind: "residents-committee" },
  { spheres: { state: 0.6, society: 0.4 }, kind: "party-government" },
  { spheres: { state: 0.3, capital: 0.3, society: 0.4 }, kind: "residents-committee" },
  { spheres: {}, kind: null },
] as const)("makes $kind of $spheres", ({ spheres, kind }) => {
  expect(kindOfSector(spheres)).toBe(kind);
});
