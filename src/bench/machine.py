"""What the machine does: its idle share, and what a process has used."""

import os
import pathlib
import platform
import re
import subprocess
import time

TICKS = os.sysconf("SC_CLK_TCK")


def cpu():
    """(idle, all) seconds of all cores since the start of the machine."""
    fields = [int(field) for field in pathlib.Path("/proc/stat").read_text().split("\n", 1)[0].split()[1:9]]
    return (fields[3] + fields[4]) / TICKS, sum(fields) / TICKS


class Watch:
    """The share of the machine that was idle, and that processes other than the watched ones took, since the watch began."""

    def __init__(self):
        self.idle, self.all = cpu()

    def idle_share(self):
        idle, all = cpu()
        return (idle - self.idle) / max(all - self.all, 1e-9)

    def others_share(self, used):
        """@param used seconds of CPU that the watched processes took in this time"""
        idle, all = cpu()
        all -= self.all
        return max(0.0, (all - (idle - self.idle) - used) / max(all, 1e-9))


def idle_share(seconds=0.5):
    watch = Watch()
    time.sleep(seconds)
    return watch.idle_share()


def process_cpu(pid):
    """User and system seconds of a process, all its threads."""
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def resident(pid):
    """Bytes of memory that a process holds."""
    return 1024 * int(re.search(r"VmRSS:\s+(\d+)", pathlib.Path(f"/proc/{pid}/status").read_text())[1])


def described():
    """The machine in a line."""
    model = re.search(r"model name\s*: (.*)", pathlib.Path("/proc/cpuinfo").read_text())
    memory = int(re.search(r"MemTotal:\s+(\d+)", pathlib.Path("/proc/meminfo").read_text())[1]) / (1 << 20)
    version = subprocess.run(["java", "-version"], stderr=subprocess.PIPE, text=True).stderr.split('"')[1]
    return (f"{os.cpu_count()} cores of {model[1] if model else platform.machine()}, {memory:.0f} GB, "
            f"Linux {platform.release().split('-')[0]}, JDK {version}")
