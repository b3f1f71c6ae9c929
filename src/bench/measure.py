"""All that is measured of the servers over one data set."""

import time

import answers
import drive
import machine
from questions import BESIDE, Questions

COMPARED = 1000
MIX, HOT, DISTINCT, OF_A_CLASS = 2000, 20, 60_000, 2000
# Few, since what is under way when a window ends counts as cost and not as an answer.
PANACHE_CONNECTIONS = 2
CONSTANT_TAG = '"0123456789abcdef-12345678"'


def log(words):
    print(time.strftime("%H:%M:%S"), words, flush=True)


class Measurement:
    """With --quick the mix, gets and what is unchanged are asked, of the first size only the mix and gets."""

    def __init__(self, chosen, size, folder, servers):
        self.chosen, self.folder, self.servers = chosen, folder, servers
        self.is_first = size == chosen.sizes[0]
        self.thorough = not chosen.quick or size == chosen.sizes[-1]
        self.questions = Questions(folder / "seeds", chosen.classes)
        self.mix = self.questions.mix(MIX)
        self.sets = {}
        # All but Panache, which the comparison warms.
        self.fast = [name for name in servers if name != "panache"]

    def all(self):
        service = self.servers["service"]
        compared = 0
        if "panache" in self.servers:
            both = [path for _, path in self.mix[:COMPARED]]
            compared = len(both)
            log(f"comparing {compared} answers with those of Panache")
            answers.compare(service, self.servers["panache"], both)
        self.sizes, self.tags = answers.sizes(service, self.mix)
        self.warm()
        for name, asked in self.asked().items():
            self.sets[name] = self.of_set(name, asked)
        rate = self.sets["mix"]["service"]["rate"]["median"] / 2
        seconds = 4 if self.chosen.quick else 30
        log(f"at a fixed rate of {rate:.0f} a second")
        open_rate = drive.open_rate(service, self.folder / "mix.service", rate, seconds)
        for name in self.fast:
            self.sets["mix"][name]["alone"] = drive.service_time(
                self.servers[name], self.folder / f"mix.{name}", 1 if self.chosen.quick else 5)
        return {"compared": compared, "bytes": self.sizes, "sets": self.sets, "open": open_rate,
                "memory": {name: {"load": server.load_seconds, "heap": server.heap, "resident": machine.resident(server.pid),
                                  "live": server.live_heap()} for name, server in self.servers.items()}}

    def asked(self):
        """(class, path) each, by the name of the set."""
        asked = {"mix": self.mix}
        if not self.chosen.quick:
            asked |= {"hot": self.mix[:HOT], "distinct": self.questions.mix(DISTINCT)}
        classes = [name for name in self.chosen.classes if not self.chosen.quick or name in ("get", "facets", *BESIDE)]
        asked |= {name: [(name, path) for path in self.questions.of_class(name, OF_A_CLASS)] for name in classes}
        return asked | ({"unchanged": self.mix} if self.thorough else {})

    def warm(self):
        """Compilers need their time before two windows that agree mean anything."""
        for name in self.fast:
            log(f"warming {name}")
            seconds = (8 if name == "service" else 2) * (1 if self.chosen.quick else 5)
            drive.Series(self.servers[name], self.written("mix", self.mix, name), seconds).run()
            if self.chosen.pin:
                self.servers[name].pin()

    def of_set(self, name, asked):
        """Measures the servers alternately over one set of requests."""
        asking = answers.Asking(self.servers["service"])
        for _, path in asked[:OF_A_CLASS]:
            # wrk only counts what is 400 or more.
            asking.answer(path)
        before = machine.idle_share()
        series = {server: drive.Series(self.servers[server], self.written(name, asked, server),
                                       self.chosen.seconds * self.lengthened(server, name),
                                       PANACHE_CONNECTIONS if server == "panache" else drive.CONNECTIONS)
                  for server in self.servers if self.is_measured(server, name)}
        for server, each in series.items():
            # Its windows hold so few questions that no two cost the same.
            each.warm(1 if server == "panache" else 3 if self.chosen.quick else 30)
        drive.alternately(list(series.values()), self.chosen.windows, most_repeats=1 if self.chosen.quick else 5)
        result = {server: each.summary() for server, each in series.items()}
        log(f"{name}: " + ", ".join(f"{server} {each['cost']['median']:.1f} µs" for server, each in result.items()))
        return {**result, "idleBefore": before}

    def lengthened(self, server, name):
        """By how much a window is: what takes long to answer needs long windows, and so do many URLs, of which hardly two are alike."""
        if name == "distinct":
            return 5
        if server != "panache" or name == "get":
            return 1
        return 2 if self.chosen.quick else 5

    def is_measured(self, server, name):
        if server == "service" or name == "mix" and server != "panache":
            return True
        if server == "panache":
            # Of a larger data set a single answer of some classes takes it longer than a window.
            classes = [each for each in self.chosen.classes if each not in BESIDE]
            return name in (["mix", *classes] if self.is_first and not self.chosen.quick else ["mix", "get"])
        # Constants of the same sizes in the same shares, or about the same: the mix has been measured.
        return name not in ("hot", "distinct", *BESIDE)

    def written(self, name, asked, server):
        """The file that wrk walks: a path a line, and after a tab the entity tag to send."""
        tags = self.tags if name == "unchanged" else {}
        file = self.folder / f"{name}.{server}"
        with open(file, "w", encoding="utf-8") as lines:
            for kind, path in asked:
                tag = tags.get(path)
                if server in ("quarkus", "vertx"):
                    path = "/constant/unchanged" if tag else f"/constant/{self.sizes[kind]}"
                    tag = tag and CONSTANT_TAG
                lines.write(self.servers[server].prefix + path + (f"\t{tag}" if tag else "") + "\n")
        return file
