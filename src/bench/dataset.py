#!/usr/bin/env python3
"""Writes a synthetic seeds folder: dataset.py FOLDER RECORDS. The same number of records is always the same data set.

Skewed as real ones are: Zipf over industries, supports, regions, organizations and sources; dates of three precisions over twenty years.
Terms are as frequent as a reader of policies meets them: 30 % state no amount, 10 % a share with a limit, 8 % tiers, 15 % criteria,
10 % a period, 3 % calls, 20 % are open to every industry. A record takes about 1,500 bytes in a list.
"""

import bisect
import datetime
import itertools
import pathlib
import random
import sys

import places
import terms
from terms import said
from words import BENEFICIARIES, INDUSTRIES, KINDS, STATUSES, SUPPORTS, TOPICS

SEED = 20260101
BOUNDS = [("at_most", "最高", 55), ("exact", "", 25), ("about", "近", 10), ("at_least", "超过", 10)]
WITH_AMOUNT, WITH_SHARE, WITH_TIERS = 0.7, 0.1, 0.08
WITH_CRITERIA, WITH_CONDITIONS, WITH_PERIOD, WITH_CALLS, WITH_EXCLUSION = 0.15, 0.2, 0.1, 0.03, 0.03
OPEN_TO_ALL, ABROAD, IN_ZONE = 0.2, 0.03, 0.3
# Of part_of, what replaces an older one, and the others.
RELATED = [("part_of", 0.05), ("repeals", 0.005), ("succeeds", 0.005), ("implements", 0.01), ("funds", 0.005), ("located_in", 0.005),
           ("amends", 0.002)]


class Drawn:
    """Draws from a list by weight: Zipf with the given exponent unless weights are given."""

    def __init__(self, random, items, weights=None, exponent=1.0):
        weights = weights or [1 / rank**exponent for rank in range(1, len(items) + 1)]
        self.items, self.random = items, random.random
        self.sums = list(itertools.accumulate(weights))
        self.total = self.sums[-1]

    def one(self):
        return self.items[bisect.bisect(self.sums, self.random() * self.total)]

    def some(self, more):
        """One, and with the probability ``more`` another one, and so on; each once."""
        drawn = [self.one()]
        while self.random() < more:
            another = self.one()
            if another not in drawn:
                drawn.append(another)
        return drawn


def announced(random, published):
    """A partial date in the fourteen months before the publication; one record in twenty has none."""
    precision = random.random()
    if precision < 0.05:
        return None
    day = (published - datetime.timedelta(random.randrange(420))).isoformat()
    return day[:4] if precision < 0.2 else day[:7] if precision < 0.4 else day


def records(count):
    """(what the records refer to, the lines of incentives.ndjson)"""
    source = random.Random(SEED)
    regions, organizations = places.regions(source), places.organizations(source)
    sources = places.sources(source)
    return (regions, organizations, sources), Records(source, regions, organizations, sources).lines(count)


class Records:

    def __init__(self, random, regions, organizations, sources):
        def shuffled(items):
            return random.sample(items, len(items))

        self.random = random
        self.region = Drawn(random, shuffled(regions[1:]), exponent=0.9)
        self.abroad = Drawn(random, places.ABROAD)
        self.organization = Drawn(random, shuffled(organizations), exponent=0.8)
        self.source = Drawn(random, shuffled(sources), exponent=0.6)
        self.industry, self.support = Drawn(random, INDUSTRIES), Drawn(random, SUPPORTS)
        self.beneficiary = Drawn(random, BENEFICIARIES)
        self.topic = Drawn(random, TOPICS, exponent=0.7)
        self.kind = Drawn(random, KINDS, [kind[1] for kind in KINDS])
        self.status = Drawn(random, [status for status, _ in STATUSES], [weight for _, weight in STATUSES])
        self.bound = Drawn(random, BOUNDS, [bound[2] for bound in BOUNDS])
        self.coded = Drawn(random, terms.CODED)
        self.titles, self.figures = set(), set()
        # What sets no terms for its parts, so that these need not repeat any.
        self.wholes = []

    def lines(self, count):
        for number in range(count):
            yield said(self.record(number)) + "\n"

    def record(self, number):
        random = self.random
        is_abroad = random.random() < ABROAD
        code, region, region_en, _ = self.abroad.one() if is_abroad else self.region.one()
        currency = "CNY" if not is_abroad else "USD" if code.startswith("US") else "EUR"
        kind, _, nouns = self.kind.one()
        industries = [] if random.random() < OPEN_TO_ALL else self.industry.some(0.25)
        supports, beneficiaries = self.support.some(0.3), self.beneficiary.some(0.15)
        status = self.status.one()
        document, published = self.source.one()
        about, short = self.topic.one(), region_en.split(" ")[0]
        paragraph, figures = self.stated(kind, document, currency)
        passage = terms.Passage(document, paragraph)
        record = {"id": f"incentive-{number}", "kind": kind, "status": status, "statusAsOf": str(published),
                  "title": self.title(region, short, industries, nouns),
                  "summary": {"zh": f"支持{supports[0][1]}与{about[0]}。", "en": f"For {supports[0][2]} and {about[1]}."},
                  "region": code, "industries": [each[0] for each in industries], "supports": [each[0] for each in supports],
                  "beneficiaries": [each[0] for each in beneficiaries],
                  "organizations": [{"id": who[0], "role": role} for who, role in
                                    zip(self.organization.some(0.2), ["issuer", "funder", "operator", "partner"])],
                  "announced": announced(random, published), "figures": figures}
        if kind in terms.FORMS and random.random() < 0.8:
            record["form"] = random.choice(terms.FORMS[kind])
        if code in places.ZONED and random.random() < IN_ZONE:
            record["zone"] = places.zone(code)
        self.add_terms(record, passage, published, currency)
        record["relations"] = self.relations(number)
        if not record.keys() & {"criteria", "period", "notWith"}:
            self.wholes.append(number)
        if random.random() < WITH_CONDITIONS:
            record["conditions"] = {"zh": f"在{region}注册", "en": f"Registered in {short}"}
        record["gaps"] = [{"field": field, "reason": "not_stated"} for field in self.gaps(record)]
        record["updated"] = f"2026-{1 + number % 10:02}-{1 + number % 28:02}"
        record["evidence"] = [{"source": document, "paragraphs": [paragraph]}]
        return {field: value for field, value in record.items() if value is not None}

    def title(self, region, short, industries, nouns):
        """No two of a region are alike."""
        while True:
            topic, noun = self.topic.one(), self.random.choice(nouns)
            zh, en = (industries[0][1], industries[0][2]) if industries else ("", "general")
            title = {"zh": f"{region}{zh}{topic[0]}{noun[0]}", "en": f"{short} {en} {topic[1]} {noun[1]}"}
            if self.random.random() < 0.02 or self.is_new(self.titles, (title["zh"], title["en"])):
                return title

    @staticmethod
    def is_new(seen, what):
        if hash(what) in seen:
            return False
        seen.add(hash(what))
        return True

    def stated(self, kind, document, currency):
        """(paragraph, figures), together found in no other record."""
        while True:
            paragraph = 1 + int(self.random.random() * 60)
            figures = self.offered(kind, terms.Passage(document, paragraph), currency)
            if self.random.random() < 0.2:
                companies = 10 * (1 + int(self.random.random() * 50))
                figures.append(terms.Passage(document, paragraph).figure("companies", companies, "company", "about", f"{companies}家")
                               | {"nature": "target"})
            if not figures or self.is_new(self.figures, said(figures)):
                return paragraph, figures

    def offered(self, kind, passage, currency):
        sort = self.random.random()
        if sort >= WITH_AMOUNT:
            return []
        if kind == "fund":
            return terms.size(self.random, passage, self.bound.one(), currency)
        if sort < WITH_SHARE:
            return terms.share(self.random, passage, currency)
        if sort < WITH_SHARE + WITH_TIERS:
            return terms.tiers(self.random, passage, currency)
        return terms.award(self.random, passage, self.bound.one(), currency)

    def add_terms(self, record, passage, published, currency):
        random = self.random
        if random.random() < WITH_CRITERIA:
            record["criteria"] = terms.criteria(random, passage, self.coded, currency)
        if random.random() < WITH_PERIOD:
            record["period"] = terms.period(random, passage, published, record["status"])
        if random.random() < WITH_CALLS:
            record["calls"] = terms.calls(random, passage, published)
        if random.random() < WITH_EXCLUSION:
            record["notWith"] = [{"with": random.choice(["same_matter", "same_level", "other_levels"]), "text": "不重复享受", **passage.stands}]

    def relations(self, number):
        """To older records, so that no chain comes back to itself."""
        random = self.random
        made = []
        for type, share in RELATED:
            if random.random() < share and number > 100:
                older = random.choice(self.wholes) if type == "part_of" else random.randrange(number)
                made.append({"type": type, "id": f"incentive-{older}"})
        return made

    @staticmethod
    def gaps(record):
        """What a reader looks for and does not find."""
        if not any(figure["of"] in ("award", "award_limit", "fund_size") for figure in record["figures"]):
            yield "amount"
        if record["announced"] is None:
            yield "announced"
        if "period" not in record:
            yield "period"
        if not record.keys() & {"criteria", "conditions"}:
            yield "conditions"


def write(folder, count):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    referred, lines = records(count)
    places.write(folder, *referred)
    with open(folder / "incentives.ndjson", "w", encoding="utf-8", buffering=1 << 20) as file:
        file.writelines(lines)


if __name__ == "__main__":
    write(sys.argv[1], int(sys.argv[2]))
