"""A model as a program: one line of JSON in, one line out, for every run. Illustrative: a group that grows by chance."""
import json
import random
import sys

for line in sys.stdin:
    request = json.loads(line)
    rate, years = request["parameters"]["rate"], int(request["parameters"]["years"])
    chance = random.Random(request["seed"])
    sizes = [1.0]
    for _ in range(years):
        sizes.append(sizes[-1] * (1 + rate * chance.random()))
    record = {"outputs": {"size": sizes[-1]}, "series": {"size": sizes}}
    print(json.dumps(record), flush=True)
