"""The pinned order of updates in plain Python, one set, no library: the origin of the reference values."""

import json
from math import exp, log


def run(ramp=1 / 1040, step=0.05):
    power, capacity, fusion, crowd_out = [0.5, 0.4, 0.1], 1.5, 0.6, 0.75
    history, precision, need, threshold = 0.4, 1.5, 1, 0.5
    speed, acceleration, revision, memory_rate = [0.02, 0.04, 0.005], 5, 0.1, 1 / 52
    efficiency, routine, trigger_at, information, mobilisation = 0.8, 0.6, 0.5, 1, 0.5
    campaign_size, command, coordination, tolerance = 2, 0.5, 0.15, 1
    surge, surge_weeks, weeks, start, emergency_environment = 1.5, 11, 52, 0.2, 1.5
    groups = range(3)
    weight = [[power[h] / (1 - power[g]) if h != g else 0 for h in groups] for g in groups]
    sign = [[1, 1, 1], [1, 1, 1], [1 - 2 * crowd_out] * 3]
    x, r, y = [start] * 3, [start] * 3, [start] * 3
    society = capacity * power[2] * efficiency

    def choices(on):
        field = [
            need * (y[g] - threshold)
            + history * (2 * r[g] - 1)
            + fusion * sum(sign[g][h] * weight[g][h] * (2 * x[h] - 1) for h in groups)
            + (command if on and g < 2 else 0)
            for g in groups
        ]
        return [1 / (1 + exp(-2 * precision * u)) for u in field]

    def move(m, on, dt, faster):
        for g in groups:
            y[g] += (1 - exp(-speed[g] * faster * dt)) * (m - y[g])
        p = choices(on)
        for g in groups:
            x[g] += (1 - exp(-revision * faster * dt)) * (p[g] - x[g])
            r[g] += (1 - exp(-memory_rate * dt)) * (x[g] - r[g])

    def total(campaign, volunteers, demand):
        routine_part = [routine + (1 - routine) * x[g] for g in (0, 1)]
        hub = capacity * (power[0] * routine_part[0] + power[1] * routine_part[1]) + campaign
        return hub + fusion * (1 - x[2]) * society * volunteers + x[2] * min(demand, society)

    for k in range(1040):
        move(min(1, start + ramp * (k + 1)), False, 1, 1)
    evenness = -sum(share * log(share) for share in power) / log(3)
    normal = min(1, total(0, 1, 1)) * (1 - coordination * (1 - fusion) * evenness)
    x_society = x[2]

    backlog = observed = campaign = volunteers = loss = peak = 0
    on, delay, trigger = False, None, None
    for k in range(round(weeks / step)):
        surging = k * step < surge_weeks - 1e-9
        demand = 1 + surge * surging
        move(emergency_environment if surging else 1, on, step, acceleration)
        campaign += (1 - exp(-mobilisation * step)) * (campaign_size * (on and surging) - campaign)
        volunteers += (1 - exp(-mobilisation * step)) * (on - volunteers)
        served = total(campaign, volunteers, demand)
        if delay is None and surging and served >= demand:
            delay = k * step
        backlog = max(0, backlog + step * (demand - served))
        observed += (1 - exp(-information * step)) * (backlog - observed)
        if not on and observed >= trigger_at:
            on, trigger = True, k * step
        peak = max(peak, backlog)
        loss += step * (1 - 1 / (1 + backlog / tolerance))
    return {
        "loss": loss,
        "delay": delay,
        "trigger": trigger,
        "peakBacklog": peak,
        "xSociety": x_society,
        "normalPerformance": normal,
    }


if __name__ == "__main__":
    print(json.dumps({"unfinishedReform": run(0.6 / 1040), "reference": run()}, indent=2))
