"""Drives a server: saturated and over one connection by wrk, at a fixed open rate by OpenRate."""

import json
import os
import pathlib
import statistics
import subprocess
import time

import machine

# What comes before the command of a driver: nothing, or what keeps it to its core.
PLACED = []
HERE = pathlib.Path(__file__).resolve().parent
CONNECTIONS = 32
# A cost that moves less than this between two windows is stable.
STABLE = 0.10
# A window in which others took more of the machine than this is measured again.
DISTURBED = 0.04


class Window:
    """What one run of wrk saw: cost in microseconds of the server's CPU a request, requests a second, latencies."""

    def __init__(self, server, file, seconds, connections, start):
        watch, used = machine.Watch(), server.cpu()
        driver = os.times()
        done = subprocess.run(
            [*PLACED, "wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "30s",
             "-s", str(HERE / "walk.lua"), f"http://127.0.0.1:{server.port}", "--", str(file), f"{start:f}"],
            stdout=subprocess.PIPE, text=True, check=True)
        used = server.cpu() - used
        spent = os.times()
        own = sum(spent[:4]) - sum(driver[:4])
        self.seen = json.loads(done.stdout.rstrip().rsplit("\n", 1)[1])
        if self.seen["failed"] or not self.seen["requests"]:
            raise SystemExit(f"{server.name} failed {self.seen['failed']} of {self.seen['requests']} requests of {file}")
        self.cost = used / self.seen["requests"] * 1e6
        self.rate = self.seen["requests"] / self.seen["seconds"]
        self.idle = watch.idle_share()
        self.others = watch.others_share(used + own)


class Series:
    """The windows of one server over one file of requests."""

    def __init__(self, server, file, seconds, connections=CONNECTIONS):
        self.server, self.file, self.seconds, self.connections = server, file, seconds, connections
        self.windows, self.repeated, self.walked = [], 0, 0
        with open(file, encoding="utf-8") as lines:
            self.requests = sum(1 for _ in lines)

    def run(self):
        """The next window goes on where the last left off."""
        window = Window(self.server, self.file, self.seconds, self.connections, self.walked)
        self.walked = (self.walked + window.seen["requests"] / self.requests) % 1
        return window

    def warm(self, most):
        """Until two windows cost the same, or for so many."""
        last = self.run().cost
        for _ in range(most - 1):
            cost = self.run().cost
            if abs(cost - last) <= STABLE * min(cost, last):
                return
            last = cost

    def measure(self, most_repeats):
        window = self.run()
        if window.others > DISTURBED and self.repeated < most_repeats:
            self.repeated += 1
            time.sleep(1)
            return self.measure(most_repeats)
        self.windows.append(window)

    def summary(self):
        def spread(values):
            return {"median": statistics.median(values), "least": min(values), "most": max(values)}

        return {"cost": spread([window.cost for window in self.windows]),
                "rate": spread([window.rate for window in self.windows]),
                "p50": statistics.median(window.seen["p50"] for window in self.windows),
                "p99": statistics.median(window.seen["p99"] for window in self.windows),
                "requests": sum(window.seen["requests"] for window in self.windows),
                "windows": len(self.windows), "repeated": self.repeated,
                "idle": statistics.mean(window.idle for window in self.windows),
                "others": max(window.others for window in self.windows)}


def alternately(series, windows, most_repeats):
    """A B A B: no server has the quieter half of the time to itself.

    @param most_repeats how many disturbed windows of each are measured again
    """
    for _ in range(windows):
        for each in series:
            each.measure(most_repeats)


def open_rate(server, file, rate, seconds):
    """Latencies in microseconds, counted from when a request was due."""
    done = subprocess.run(
        [*PLACED, "java", "-Xmx512m", "-XX:+UseSerialGC", str(HERE / "OpenRate.java"), str(server.port),
         str(file), f"{rate:.1f}", str(seconds), "64"], stdout=subprocess.PIPE, text=True, check=True, timeout=60 + 5 * seconds)
    seen = json.loads(done.stdout.rstrip().rsplit("\n", 1)[1])
    if seen["failed"]:
        raise SystemExit(f"{server.name} failed {seen['failed']} requests of {file} at the open rate")
    return {**seen, "rate": rate}


def service_time(server, file, seconds):
    """Latencies in microseconds over one connection."""
    return Window(server, file, seconds, 1, 0).seen
