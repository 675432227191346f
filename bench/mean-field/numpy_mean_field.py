"""The plain mean-field scheme vectorised over sets with numpy, float64: the peer that the bench compares with.

Reads lines {"names": [...], "file": ...} once and then "run" from standard input; answers every run with one line of
JSON that holds the CPU seconds. The file holds sets x names float64 in row order; losses go to the file "out".
"""

import json
import sys
import time

import numpy as np


def simulate(p):
    """p maps each parameter's name to an array over sets; steps and horizons are the same for all sets."""
    normal_steps = round(p["normalWeeks"][0] / p["normalStep"][0])
    emergency_steps = round(p["emergencyWeeks"][0] / p["emergencyStep"][0])
    dt_n, dt_e = p["normalStep"][0], p["emergencyStep"][0]
    pi_s, pi_k, pi_c = p["powerState"], p["powerCapital"], p["powerSociety"]
    fusion, beta = p["fusion"], p["choicePrecision"]
    two_beta = 2 * beta
    need, history = p["needWeight"], p["reinforcement"]
    into = 1 - 2 * p["crowdOut"]
    s_k, s_c = fusion * pi_k / (1 - pi_s), fusion * pi_c / (1 - pi_s)
    k_s, k_c = fusion * pi_s / (1 - pi_k), fusion * pi_c / (1 - pi_k)
    c_s, c_k = fusion * into * pi_s / (1 - pi_c), fusion * into * pi_k / (1 - pi_c)
    base_s = -need * p["needThresholdState"] - history - s_k - s_c
    base_k = -need * p["needThresholdCapital"] - history - k_s - k_c
    base_c = -need * p["needThresholdSociety"] - history - c_s - c_k
    history2, s_k2, s_c2, k_s2, k_c2, c_s2, c_k2 = (2 * v for v in (history, s_k, s_c, k_s, k_c, c_s, c_k))

    x_s = x_k = x_c = r_s = r_k = r_c = p["initialInitiative"]
    y_s = y_k = y_c = p["initialEnvironment"]
    closed = lambda rate, dt: -np.expm1(-rate * dt)

    f_s = closed(p["adjustmentSpeedState"], dt_n)
    f_k = closed(p["adjustmentSpeedCapital"], dt_n)
    f_c = closed(p["adjustmentSpeedSociety"], dt_n)
    f_x, f_r = closed(p["revisionRate"], dt_n), closed(p["memoryDecay"], dt_n)
    for k in range(normal_steps):
        m = np.minimum(1.0, p["initialEnvironment"] + p["reformPace"] * ((k + 1) * dt_n))
        y_s = y_s + f_s * (m - y_s)
        y_k = y_k + f_k * (m - y_k)
        y_c = y_c + f_c * (m - y_c)
        u_s = base_s + need * y_s + history2 * r_s + s_k2 * x_k + s_c2 * x_c
        u_k = base_k + need * y_k + history2 * r_k + k_s2 * x_s + k_c2 * x_c
        u_c = base_c + need * y_c + history2 * r_c + c_s2 * x_s + c_k2 * x_k
        x_s = x_s + f_x * (1 / (1 + np.exp(-two_beta * u_s)) - x_s)
        x_k = x_k + f_x * (1 / (1 + np.exp(-two_beta * u_k)) - x_k)
        x_c = x_c + f_x * (1 / (1 + np.exp(-two_beta * u_c)) - x_c)
        r_s = r_s + f_r * (x_s - r_s)
        r_k = r_k + f_r * (x_k - r_k)
        r_c = r_c + f_r * (x_c - r_c)

    total, routine = p["totalCapacity"], p["routineOutput"]
    base = total * routine * (pi_s + pi_k)
    cap_s, cap_k = total * pi_s * (1 - routine), total * pi_k * (1 - routine)
    society = total * pi_c * p["societyEfficiency"]
    directed = fusion * society
    entropy = sum(-v * np.log(np.where(v > 0, v, 1)) for v in (pi_s, pi_k, pi_c))
    hub = base + cap_s * x_s + cap_k * x_k + directed * (1 - x_c)
    normal = np.minimum(1, hub + x_c * np.minimum(1, society)) * (
        1 - p["coordinationCost"] * (1 - fusion) * entropy / np.log(3)
    )
    out = {"normalPerformance": normal, "xState": x_s, "xCapital": x_k, "xSociety": x_c}
    out |= {"yState": y_s, "yCapital": y_k, "ySociety": y_c}
    weeks = normal_steps * dt_n
    m = np.minimum(1, p["initialEnvironment"] + p["reformPace"] * weeks)
    with np.errstate(divide="ignore", invalid="ignore"):
        for name, y in (("lagState", y_s), ("lagCapital", y_k), ("lagSociety", y_c)):
            out[name] = np.where(y >= m, 0, weeks - (y - p["initialEnvironment"]) / p["reformPace"])

    faster = p["emergencyAcceleration"]
    f_s = closed(p["adjustmentSpeedState"] * faster, dt_e)
    f_k = closed(p["adjustmentSpeedCapital"] * faster, dt_e)
    f_c = closed(p["adjustmentSpeedSociety"] * faster, dt_e)
    f_x, f_r = closed(p["revisionRate"] * faster, dt_e), closed(p["memoryDecay"], dt_e)
    f_m, f_o = closed(p["mobilisationSpeed"], dt_e), closed(p["informationRate"], dt_e)
    sets = x_s.size
    backlog, observed, campaign, volunteers = (np.zeros(sets) for _ in range(4))
    loss, peak, delay, trigger = np.zeros(sets), np.zeros(sets), np.full(sets, -1.0), np.full(sets, -1.0)
    on = np.zeros(sets)
    surge_steps = np.ceil(p["surgeWeeks"] / dt_e - 1e-9 * np.maximum(1, p["surgeWeeks"] / dt_e))
    for k in range(emergency_steps):
        surging = k < surge_steps
        demand = np.where(surging, 1 + p["surge"], 1.0)
        m = np.where(surging, p["emergencyEnvironment"], 1.0)
        command = p["commandPressure"] * on
        y_s = y_s + f_s * (m - y_s)
        y_k = y_k + f_k * (m - y_k)
        y_c = y_c + f_c * (m - y_c)
        u_s = base_s + need * y_s + history2 * r_s + s_k2 * x_k + s_c2 * x_c + command
        u_k = base_k + need * y_k + history2 * r_k + k_s2 * x_s + k_c2 * x_c + command
        u_c = base_c + need * y_c + history2 * r_c + c_s2 * x_s + c_k2 * x_k
        x_s = x_s + f_x * (1 / (1 + np.exp(-two_beta * u_s)) - x_s)
        x_k = x_k + f_x * (1 / (1 + np.exp(-two_beta * u_k)) - x_k)
        x_c = x_c + f_x * (1 / (1 + np.exp(-two_beta * u_c)) - x_c)
        r_s = r_s + f_r * (x_s - r_s)
        r_k = r_k + f_r * (x_k - r_k)
        r_c = r_c + f_r * (x_c - r_c)
        campaign = campaign + f_m * (p["campaignSize"] * (on * surging) - campaign)
        volunteers = volunteers + f_m * (on - volunteers)
        own = x_c * np.minimum(demand, society)
        served = base + cap_s * x_s + cap_k * x_k + campaign + directed * (1 - x_c) * volunteers + own
        delay = np.where(surging & (delay < 0) & (served >= demand), k * dt_e, delay)
        backlog = np.maximum(0, backlog + dt_e * (demand - served))
        observed = observed + f_o * (backlog - observed)
        starts = (on == 0) & (observed >= p["triggerThreshold"])
        trigger = np.where(starts, k * dt_e, trigger)
        on = np.where(starts, 1.0, on)
        peak = np.maximum(peak, backlog)
        loss = loss + dt_e * (1 - 1 / (1 + backlog / p["backlogTolerance"]))

    censored = delay < 0
    out |= {"loss": loss, "delay": np.where(censored, p["surgeWeeks"], delay), "delayCensored": censored * 1.0}
    out |= {"trigger": trigger, "campaign": on, "peakBacklog": peak, "finalBacklog": backlog}
    return out


def main():
    setup = json.loads(sys.stdin.readline())
    sets = np.fromfile(setup["file"], dtype=np.float64).reshape(-1, len(setup["names"]))
    parameters = {name: np.ascontiguousarray(sets[:, column]) for column, name in enumerate(setup["names"])}
    print(json.dumps({"numpy": np.__version__}), flush=True)
    for _ in iter(sys.stdin.readline, ""):
        begin = time.process_time()
        out = simulate(parameters)
        seconds = time.process_time() - begin
        np.column_stack([out[name] for name in setup["outputs"]]).tofile(setup["out"])
        print(json.dumps({"seconds": seconds}), flush=True)


if __name__ == "__main__":
    main()
