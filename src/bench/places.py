"""Synthetic regions, organizations and sources: what the records refer to."""

import datetime
import hashlib
import json
import pathlib
import shutil

from words import PROVINCES, SYLLABLES

ORGANIZATIONS = 300
SOURCES = 600
CITIES_OF_A_PROVINCE = 11
DISTRICTS_OF_A_CITY = (6, 10)
# Regions outside China as (code, zh, en, parent), by the codes of ISO 3166.
ABROAD = [("EU", "欧盟", "European Union", None), ("FR", "法国", "France", "EU"), ("US", "美国", "United States", None),
          ("US-NY", "纽约州", "New York", "US"), ("DE", "德国", "Germany", "EU"), ("US-CA", "加利福尼亚州", "California", "US")]
# Codes of the cities that have a development zone: one in ten.
ZONED = set()
CODE_LISTS = pathlib.Path(__file__).resolve().parents[2] / "seeds/codelists.yaml"


def quoted(text):
    return json.dumps(text, ensure_ascii=False)


def name(random):
    (zh1, en1), (zh2, en2) = random.choice(SYLLABLES), random.choice(SYLLABLES)
    return zh1 + zh2, (en1 + en2).capitalize()


def regions(random):
    """About 3,000 regions as (code, zh, en, parent), in the form of GB/T 2260: a code begins with its parent's digits."""
    made = [("100000", "中国", "China", None)]
    for digits, zh, en in PROVINCES:
        province = digits + "0000"
        made.append((province, zh, en, "100000"))
        for city in range(1, CITIES_OF_A_PROVINCE + 1):
            zh, en = name(random)
            code = f"{digits}{city:02}00"
            made.append((code, zh + "市", en, province))
            if city % 10 == 1:
                ZONED.add(code)
            for district in range(1, random.randint(*DISTRICTS_OF_A_CITY) + 1):
                zh, en = name(random)
                suffix = random.choice([("区", " District"), ("县", " County")])
                made.append((f"{code[:4]}{district:02}", zh + suffix[0], en + suffix[1], code))
    return made


def zone(code):
    """The id of a city's development zone."""
    return f"zone-{code}"


def organizations(random):
    """Companies, boards and associations as (id, zh, en)."""
    made = {}
    while len(made) < ORGANIZATIONS:
        zh, en = name(random)
        suffix = random.choice([("科技", "Technology", "tech"), ("产业促进局", "Industry Board", "board"), ("文化传媒", "Media", "media"),
                                ("投资", "Capital", "capital"), ("管委会", "Committee", "committee"), ("协会", "Association", "society")])
        made[f"{en.lower()}-{suffix[2]}"] = (zh + suffix[0], f"{en} {suffix[1]}")
    return [(id, zh, en) for id, (zh, en) in sorted(made.items())]


def sources(random):
    """Documents over twenty years as (id, publishedOn)."""
    first = datetime.date(2006, 1, 1)
    days = sorted(random.randrange(20 * 365) for _ in range(SOURCES))
    return [(f"document-{number:03}", first + datetime.timedelta(day)) for number, day in enumerate(days)]


def write(folder, regions, organizations, sources):
    shutil.copy(CODE_LISTS, folder)
    with open(folder / "regions.yaml", "w", encoding="utf-8") as file:
        for code, zh, en, parent in regions + ABROAD:
            parent = f', parent: "{parent}"' if parent else ""
            zones = f', zones: [{{id: {zone(code)}, name: {{zh: {zh}经开区, en: {quoted(en + " Zone")}}}}}]' if code in ZONED else ""
            file.write(f'- {{code: "{code}", name: {{zh: {zh}, en: {quoted(en)}}}{parent}{zones}}}\n')
    with open(folder / "organizations.yaml", "w", encoding="utf-8") as file:
        for id, zh, en in organizations:
            file.write(f"- {{id: {id}, name: {{zh: {zh}, en: {quoted(en)}}}}}\n")
    with open(folder / "sources.yaml", "w", encoding="utf-8") as file:
        for id, day in sources:
            sha256 = hashlib.sha256(id.encode()).hexdigest()
            number = int(id[-3:])
            # One in five was read on paper, so to say; most are beginnings, as what the web gives often is.
            address = f'url: "https://policy.example.org/{id}.html"' if number % 5 else "gaps: [{field: url, reason: not_stated}]"
            collection, extent = ("founding", "whole") if number % 20 == 0 else ("public", "beginning" if number % 3 else "whole")
            type, official = ("regulation", "true") if number % 2 else ("news", "false")
            file.write(f'- {{id: {id}, collection: {collection}, extent: {extent}, document: {id}.txt, '
                       f'title: {{zh: 第{id[-3:]}号文件, en: "Document No. {id[-3:]}"}}, publishedOn: "{day}", type: {type}, '
                       f'official: {official}, language: zh-Hans, {address}, retrievedOn: "2026-01-01", sha256: "{sha256}"}}\n')
