"""What is asked: URLs with the mix of a user's questions, drawn from the data set itself, always the same for the same data.

The mix is 55 % lists (no to three filters, a sort, the total, 20 items), 15 % facets, 15 % search, 15 % gets. A filter's code
is taken from a record drawn at random, so codes are asked for as often as records bear them.

Beside the mix stand lists by their terms and profiles of companies, so that the mix asks what it always has, and commits can be compared.
"""

import json
import mmap
import random
import urllib.parse

SEED = 42
SHARES = {"list": 11, "facets": 3, "search": 3, "get": 3}
# Classes that are asked for by themselves only.
BESIDE = ["terms", "match"]
SORTS = [(None, 80), ("-amount", 8), ("announced", 4), ("title", 3), ("-updated", 3), ("amount", 2)]
KIND_PATHS = {"policy": "policies", "fund": "funds", "subsidy": "subsidies", "infrastructure": "infrastructure"}
FILTERS = [("region", 28), ("industry", 24), ("kind", 12), ("support", 10), ("status", 8), ("announcedFrom", 6),
           ("minAmount", 5), ("beneficiary", 3), ("organization", 3), ("hasAmount", 3), ("source", 2), ("announcedTo", 2),
           ("maxAmount", 2)]
TERMS = [("validOn", 22), ("criterion", 20), ("form", 16), ("industryScope", 14), ("currency", 8), ("hasGap", 8), ("updatedSince", 6),
         ("openOn", 6)]
AMOUNTS = [50_000, 100_000, 500_000, 1_000_000, 5_000_000, 10_000_000, 100_000_000]


class Questions:
    """@param classes which of the classes to ask, in their shares"""

    def __init__(self, folder, classes):
        self.random = random.Random(SEED)
        self.shares = {name: SHARES[name] for name in classes if name in SHARES}
        self.seen = {name: set() for name in classes}
        self.asked = {name: [] for name in classes}
        with open(folder / "incentives.ndjson", "rb") as file:
            self.lines = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)

    def of_class(self, name, count):
        """The first ``count`` distinct paths of a class."""
        paths = self.asked[name]
        misses = 0
        while len(paths) < count:
            path = getattr(self, name)(misses // 10)
            if path in self.seen[name]:
                misses += 1
                if misses > 1000:  # a small data set has no more to ask
                    return paths
                continue
            misses = 0
            self.seen[name].add(path)
            paths.append(path)
        return paths[:count]

    def mix(self, count):
        """``count`` distinct (class, path) in the shares of the mix, shuffled."""
        whole = sum(self.shares.values())
        mixed = [(name, path) for name, share in self.shares.items() for path in self.of_class(name, count * share // whole)]
        # What a small data set cannot give of one class, and what is lost by rounding.
        filler = "list" if "list" in self.shares else next(iter(self.shares))
        given = len(self.asked[filler])
        extra = self.of_class(filler, given + count - len(mixed))[given:]
        mixed += [(filler, path) for path in extra]
        random.Random(SEED).shuffle(mixed)
        return mixed

    # One class each; ``wider`` grows while nothing new is found.

    def list(self, wider):
        asked = self.filters(self.drawn([(0, 8), (1, 36), (2, 36), (3, 20)]) + min(wider, 3))
        path = "/api/v1/incentives"
        if dict(asked).get("kind") in KIND_PATHS and self.random.random() < 0.5:
            path = "/api/v1/" + KIND_PATHS[dict(asked)["kind"]]
            asked = [(name, value) for name, value in asked if name != "kind"]
        sort = self.drawn(SORTS)
        if sort:
            asked.append(("sort", sort))
        if wider or self.random.random() < 0.1:
            asked.append(("page", self.random.randint(2, 5 + wider)))
        return self.url(path, asked)

    def facets(self, wider):
        return self.url("/api/v1/facets", self.filters(self.drawn([(0, 5), (1, 40), (2, 40), (3, 15)]) + min(wider, 3)))

    def search(self, wider):
        asked = [("q", " ".join(self.words()))] + self.filters(self.drawn([(0, 60), (1, 30), (2, 10)]) + min(wider, 3))
        if self.random.random() < 0.1:
            asked.append(("page", self.random.randint(2, 3)))
        return self.url("/api/v1/incentives", asked)

    def get(self, wider):
        return "/api/v1/incentives/" + self.record()["id"]

    def terms(self, wider):
        """Filters by terms, in half of the cases beside one of the others."""
        asked, names = [], set()
        count = self.drawn([(1, 60), (2, 40)]) + min(wider, 3)
        while len(names) < count:
            name = self.drawn(TERMS)
            if name not in names:
                names.add(name)
                asked += self.term(name, self.record())
        if names.isdisjoint(("industryScope", "currency")) and self.random.random() < 0.5:
            asked += self.filters(1)
        return self.url("/api/v1/incentives", [(name, value) for name, value in asked if value])

    def term(self, name, record):
        day = f"{self.random.randint(2010, 2027)}-{self.random.randint(1, 12):02}-15"
        if name == "criterion":
            criterion = self.random.choice(record.get("criteria") or [{"of": "revenue"}])
            return [(name, ":".join([criterion["of"], *criterion.get("in", [])[:1]]))]
        if name == "industryScope":
            return [(name, "applies"), ("industry", (record["industries"] or ["game"])[0])]
        if name == "currency":
            return [(name, self.random.choice(["CNY", "EUR", "USD"])), ("minAmount", self.random.choice(AMOUNTS))]
        return [(name, {"validOn": day, "openOn": day, "form": record.get("form", "none"), "hasGap": record["gaps"][0]["field"]
                        if record["gaps"] else "period", "updatedSince": record["updated"]}[name])]

    def match(self, wider):
        """A company where a record is, in the industry of one mostly; half of them give numbers too."""
        record = self.record()
        asked = [("region", record["region"])]
        if self.random.random() < 0.8:
            asked.append(("industry", (record["industries"] or ["game"])[0]))
        if self.random.random() < 0.8:
            asked.append(("beneficiary", (record["beneficiaries"] or ["company"])[0]))
        if self.random.random() < 0.5:
            asked += [("employees", self.random.choice([5, 20, 80, 300])), ("revenue", self.random.choice(AMOUNTS))]
        if wider or self.random.random() < 0.3:
            asked.append(("need", self.random.choice(record["supports"] or ["r_and_d"])))
        return self.url("/api/v1/match", asked)

    # What they are made of.

    def record(self):
        start = self.lines.rfind(b"\n", 0, self.random.randrange(len(self.lines) - 1)) + 1
        return json.loads(self.lines[start:self.lines.find(b"\n", start)])

    def drawn(self, weighted):
        return self.random.choices([item for item, _ in weighted], [weight for _, weight in weighted])[0]

    def filters(self, count):
        """Filters by different names. They mostly fit one record, so that most questions have an answer; some repeat."""
        asked, names = [], set()
        record = self.record()
        while len(names) < count:
            name = self.drawn(FILTERS)
            if name in names or name == "hasAmount" and names & {"minAmount", "maxAmount"}:
                continue
            if self.random.random() < 0.25:
                record = self.record()
            values = self.values(name, record)
            if not values:
                record = self.record()
                continue
            names.add(name)
            if self.random.random() < 0.1 and name in ("region", "industry", "support", "kind"):
                values += [value for value in self.values(name, self.record()) if value not in values]
            asked += [(name, value) for value in values]
            if name == "region" and self.random.random() < 0.15:
                asked.append(("scope", self.random.choice(["applies", "exact"])))
        return self.in_order(asked)

    def values(self, name, record):
        if name == "region":
            code = record["region"]
            upper = [code[:4] + "00", code[:2] + "0000"] if code.isdigit() else [code[:2], code[:2]]
            return [self.drawn([(code, 50), (upper[0], 25), (upper[1], 25)])]
        if name in ("kind", "status"):
            return [record[name]]
        if name in ("industry", "support", "beneficiary"):
            codes = record[{"industry": "industries", "support": "supports", "beneficiary": "beneficiaries"}[name]]
            return [self.random.choice(codes)] if codes else []
        if name == "organization":
            return [self.random.choice(record["organizations"])["id"]]
        if name == "source":
            return [record["evidence"][0]["source"]]
        if name == "hasAmount":
            return [self.random.choice(["true", "true", "false"])]
        if name in ("minAmount", "maxAmount"):
            return [self.random.choice(AMOUNTS)]
        if "announced" not in record:
            return []
        return [self.drawn([(record["announced"][:4], 60), (record["announced"][:7], 30), (record["announced"], 10)])]

    @staticmethod
    def in_order(asked):
        """No range is inverted."""
        value = dict(asked)
        inverted = ("minAmount" in value and "maxAmount" in value and value["minAmount"] > value["maxAmount"]
                    or "announcedFrom" in value and "announcedTo" in value and value["announcedFrom"] > value["announcedTo"])
        return [(name, each) for name, each in asked if not (inverted and name in ("maxAmount", "announcedTo"))]

    def words(self):
        """One to three words as users type them: parts of Chinese titles and summaries, English words, sums."""
        record = self.record()
        words = []
        for _ in range(self.drawn([(1, 55), (2, 32), (3, 13)])):
            if self.random.random() < 0.15:
                record = self.record()
            kind = self.random.random()
            if kind < 0.65:
                text = self.random.choice([record["title"]["zh"], record["title"]["zh"], record["summary"]["zh"]])
                run = self.random.choice(text.translate(str.maketrans("，。、与", "    ")).split())
                length = min(len(run), self.drawn([(1, 10), (2, 50), (3, 20), (4, 20)]))
                start = self.random.randrange(len(run) - length + 1)
                words.append(run[start:start + length])
            elif kind < 0.92 or not record["figures"]:
                text = self.random.choice([record["title"]["en"], record["summary"]["en"]])
                words.append(self.random.choice(text.lower().rstrip(".").split(" ")))
            else:
                words.append(record["figures"][0]["text"])
        return words

    @staticmethod
    def url(path, asked):
        return path + "?" + urllib.parse.urlencode(asked) if asked else path
