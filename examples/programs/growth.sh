#!/bin/sh
# A model as a shell script: growth without chance, computed by awk. A number is found by the name before it.
number() { printf '%s\n' "$line" | sed "s/.*\"$1\":\([-+.0-9eE]*\).*/\1/"; }

while IFS= read -r line; do
  awk -v rate="$(number rate)" -v years="$(number years)" 'BEGIN {
    size = 1
    for (year = 0; year < years; year++) size *= 1 + rate
    printf "{\"outputs\":{\"size\":%.15g}}\n", size
  }'
done
