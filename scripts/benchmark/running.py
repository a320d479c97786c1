"""Programs run to their end, and what each took."""

import os
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass


@dataclass
class Sample:
    """What a run took: seconds of the clock, seconds of the processor with all child processes, and megabytes at most."""

    wall: float
    user: float
    system: float = 0.0
    peak: float = 0.0
    said: str = ""

    def busy(self, cores):
        """How much of what the cores could do was done, from 0 to 1."""
        return (self.user + self.system) / (self.wall * cores)


def run(command, environment=None, folder=None):
    """Runs a program and waits for it; what it printed belongs to the sample. A program that fails ends the benchmark."""
    start = time.perf_counter()
    child = subprocess.Popen(command, env=environment, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    said, complaint = child.communicate()
    wall = time.perf_counter() - start
    if child.returncode:
        sys.exit(f"bench: {' '.join(map(str, command))} ended with status {child.returncode}\n{said[-2000:]}{complaint[-2000:]}")
    return wall, said


def measure(command, environment=None, folder=None):
    """A program's run by itself. A process of ours is forked for it, so that the resources are of this program alone."""
    reader, writer = os.pipe()
    if (child := os.fork()) == 0:
        os.close(reader)
        try:
            wall, said = run(command, environment, folder)
        except SystemExit as failure:
            print(failure, file=sys.stderr)
            os._exit(1)
        os.write(writer, f"{wall}\n{said[-4000:]}".encode())
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader, encoding="utf-8") as told:
        words = told.read()
    _, status, used = os.wait4(child, 0)
    if status:
        sys.exit(1)
    wall, _, said = words.partition("\n")
    # The forked process has the size of this one; a program that is smaller than it cannot be told. So peaks are asked for apart.
    return Sample(float(wall), used.ru_utime, used.ru_stime, 0.0, said)


def peak(command, environment):
    """The most memory that a program took, in megabytes, from the system's `time`-like count of a child of a small process."""
    script = (
        "import os, resource, subprocess, sys\n"
        "subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)\n"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)\n"
    )
    _, said = run([sys.executable, "-I", "-c", script, *command], environment)
    return int(said) / 1024


def median(samples):
    """The sample of medians, each number for itself; what the last run said."""
    middle = [statistics.median(getattr(sample, name) for sample in samples) for name in ("wall", "user", "system", "peak")]
    return Sample(*middle, samples[-1].said)
