#!/usr/bin/env python3
"""Writes a synthetic seeds folder: dataset.py FOLDER RECORDS. The same number of records is always the same data set.

Skewed as real ones are: Zipf over industries, supports, regions, organizations and sources; 30 % state no amount; dates of
three precisions over twenty years. A record takes about 1,000 bytes in a list.
"""

import bisect
import datetime
import itertools
import pathlib
import random
import sys

import places
from words import BENEFICIARIES, INDUSTRIES, KINDS, STATUSES, SUPPORTS, TOPICS

SEED = 20260101
WITHOUT_AMOUNT = 0.3
# Ten thousand yuan: what awards and funds usually come to.
AWARDS = [1, 2, 3, 5, 8, 10, 15, 20, 30, 50, 60, 80, 100, 150, 200, 300, 500, 800, 1000]
FUNDS = [1000, 2000, 5000, 10000, 20000, 50000, 100000, 200000, 500000, 1000000]
BOUNDS = [("at_most", "最高", 55), ("exact", "", 25), ("about", "近", 10), ("at_least", "超过", 10)]


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


def codes(entries):
    return ",".join(f'"{entry[0]}"' for entry in entries)


def words(zh, en):
    return f'{{"zh":"{zh}","en":"{en}"}}'


def money(random, kind, bound):
    """A sum on offer: (yuan, as a source writes it, what is counted, for whom)."""
    if kind == "fund":
        value = random.choice(FUNDS)
        text = f"{value // 10000}亿元" if value >= 10000 else f"{value}万元"
        return value * 10000, bound[1] + text, "fund_size", ""
    value = random.choice(AWARDS)
    per = random.choice(['"per":["recipient"],', '"per":["project"],', '"per":["year"],'])
    return value * 10000, f"{bound[1]}{value}万元", "award", per


def announced(random, published):
    """A partial date in the fourteen months before the publication; one record in twenty has none."""
    precision = random.random()
    if precision < 0.05:
        return ""
    day = (published - datetime.timedelta(random.randrange(420))).isoformat()
    return f'"announced":"{day[:4] if precision < 0.2 else day[:7] if precision < 0.4 else day}",'


def records(count):
    """(what the records refer to, the lines of incentives.ndjson)"""
    source = random.Random(SEED)
    regions, organizations = places.regions(source), places.organizations(source)
    sources = places.sources(source)
    return (regions, organizations, sources), lines(source, count, regions, organizations, sources)


def lines(random, count, regions, organizations, sources):
    def shuffled(items):
        return random.sample(items, len(items))

    draw_region = Drawn(random, shuffled(regions[1:]), exponent=0.9)
    draw_organization = Drawn(random, shuffled(organizations), exponent=0.8)
    draw_source = Drawn(random, shuffled(sources), exponent=0.6)
    draw_industry, draw_support = Drawn(random, INDUSTRIES), Drawn(random, SUPPORTS)
    draw_beneficiary = Drawn(random, BENEFICIARIES)
    draw_topic = Drawn(random, TOPICS, exponent=0.7)
    draw_kind = Drawn(random, KINDS, [kind[1] for kind in KINDS])
    draw_status = Drawn(random, [status for status, _ in STATUSES], [weight for _, weight in STATUSES])
    draw_bound = Drawn(random, BOUNDS, [bound[2] for bound in BOUNDS])
    roles = ["issuer", "funder", "operator", "partner"]
    for number in range(count):
        code, region, region_en, _ = draw_region.one()
        kind, _, nouns = draw_kind.one()
        noun = random.choice(nouns)
        industries, supports = draw_industry.some(0.25), draw_support.some(0.3)
        beneficiaries = draw_beneficiary.some(0.15)
        topic, about = draw_topic.one(), draw_topic.one()
        document, published = draw_source.one()
        paragraph = 1 + int(random.random() * 60)
        short = region_en.split(" ")[0]
        title = words(f"{region}{industries[0][1]}{topic[0]}{noun[0]}", f"{short} {industries[0][2]} {topic[1]} {noun[1]}")
        summary = words(f"支持{supports[0][1]}与{about[0]}。", f"For {supports[0][2]} and {about[1]}.")
        figures = ""
        if random.random() >= WITHOUT_AMOUNT:
            bound = draw_bound.one()
            value, text, measure, per = money(random, kind, bound)
            figures = (f'{{"of":"{measure}","nature":"rule","value":{value},"unit":"CNY","bound":"{bound[0]}",{per}'
                       f'"text":"{text}","source":"{document}","paragraph":{paragraph}}}')
        if random.random() < 0.2:
            companies = 10 * (1 + int(random.random() * 50))
            figures += "," if figures else ""
            figures += (f'{{"of":"companies","nature":"target","value":{companies},"unit":"company","bound":"about",'
                        f'"text":"{companies}家","source":"{document}","paragraph":{paragraph}}}')
        parts = ",".join(f'{{"id":"{who[0]}","role":"{role}"}}'
                         for who, role in zip(draw_organization.some(0.2), roles))
        relations = ""
        if number > 100 and random.random() < 0.05:
            relations = f'{{"type":"part_of","id":"incentive-{random.randrange(number)}"}}'
        conditions = f'"conditions":{words(f"在{region}注册", f"Registered in {short}")},' if random.random() < 0.2 else ""
        gaps = "" if conditions else '{"field":"conditions","reason":"not_stated"}'
        yield (f'{{"id":"incentive-{number}","kind":"{kind}","status":"{draw_status.one()}","statusAsOf":"{published}",'
               f'"title":{title},"summary":{summary},"region":"{code}","industries":[{codes(industries)}],'
               f'"supports":[{codes(supports)}],"beneficiaries":[{codes(beneficiaries)}],"organizations":[{parts}],'
               f'{announced(random, published)}"figures":[{figures}],"relations":[{relations}],'
               f'"updated":"2026-{1 + number % 10:02}-{1 + number % 28:02}",{conditions}"gaps":[{gaps}],'
               f'"evidence":[{{"source":"{document}","paragraphs":[{paragraph}]}}]}}\n')


def write(folder, count):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    referred, lines = records(count)
    places.write(folder, *referred)
    with open(folder / "incentives.ndjson", "w", encoding="utf-8", buffering=1 << 20) as file:
        file.writelines(lines)


if __name__ == "__main__":
    write(sys.argv[1], int(sys.argv[2]))
