"""Synthetic terms: sums, shares and tiers, who qualifies, until when, and when one can apply. Each text writes the number beside it."""

import datetime
import json

# Ten thousand of the currency: what awards and funds usually come to.
AWARDS = [1, 2, 3, 5, 8, 10, 15, 20, 30, 50, 60, 80, 100, 150, 200, 300, 500, 800, 1000]
FUNDS = [1000, 2000, 5000, 10000, 20000, 50000, 100000, 200000, 500000, 1000000]
CURRENCIES = {"CNY": "元", "EUR": "欧元", "USD": "美元"}
# What a share can be of, and in which words.
BASES = [("rd_expenditure", "研发投入"), ("contract_value", "合同金额"), ("investment", "投资额"), ("rent", "租金"),
         ("computing_cost", "算力费用"), ("publishing_cost", "发行费用"), ("equipment_cost", "设备费用")]
# What a criterion names: (concept, code, as a source writes it), the commonest first.
CODED = [("recognized_as", "above_scale", "规模以上"), ("recognized_as", "high_tech", "高新技术企业"), ("activity", "development", "从事开发"),
         ("licence", "game_licence_number", "取得版号"), ("activity", "operation", "从事运营"), ("recognized_as", "listed", "上市公司"),
         ("achievement", "national_award", "获国家级奖项"), ("project_class", "national", "国家级项目"), ("achievement", "overseas_chart", "进入海外榜单"),
         ("licence", "model_filing", "完成大模型备案"), ("newly_obtained", "above_scale", "首次升规"), ("legal_form", "legal_person", "独立法人")]
# Numbers that decide: (concept, of money, values, as a source writes them).
NUMBERS = [("revenue", True, [500, 1000, 2000, 5000, 10000], "年营业收入{}万元以上"), ("employees", False, [10, 20, 50, 100], "员工{}人以上"),
           ("investment", True, [100, 500, 1000, 3000], "投资额{}万元以上"), ("company_age", False, [1, 2, 3, 5], "成立{}年以上")]
FORMS = {"subsidy": ["grant", "grant", "grant", "grant", "voucher", "rent_relief", "interest_subsidy", "tax_relief"],
         "fund": ["equity"], "service": ["in_kind"], "infrastructure": ["in_kind"]}


def said(fields):
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":"))


class Passage:
    """Where in a source the terms of a record stand."""

    def __init__(self, document, paragraph):
        self.stands = {"source": document, "paragraph": paragraph}

    def figure(self, of, value, unit, bound, text, **more):
        return {"of": of, "nature": "rule", "value": value, "unit": unit, "bound": bound, "text": text, **more, **self.stands}


def size(random, passage, bound, currency):
    """The pool of a fund."""
    value = random.choice(FUNDS)
    text = f"{value // 10000}亿" if value >= 10000 else f"{value}万"
    return [passage.figure("fund_size", value * 10000, currency, bound[0], f"{bound[1]}{text}{CURRENCIES[currency]}")]


def award(random, passage, bound, currency):
    value = random.choice(AWARDS)
    per = random.choice(["recipient", "project", "year"])
    return [passage.figure("award", value * 10000, currency, bound[0], f"{bound[1]}{value}万{CURRENCIES[currency]}", award=["main"], per=[per])]


def share(random, passage, currency):
    """A share of what is spent, up to a limit."""
    base, words = random.choice(BASES)
    percent, limit = random.choice([10, 20, 30, 50, 60]), random.choice(AWARDS)
    return [passage.figure("award_share", percent, "percent", "exact", f"按{words}的{percent}%", award=["main"], base=[base]),
            passage.figure("award_limit", limit * 10000, currency, "at_most", f"最高{limit}万{CURRENCIES[currency]}", award=["main"],
                           per=["recipient"])]


def tiers(random, passage, currency):
    """More for whoever takes in more: a sum for each of two or three levels."""
    figures = []
    for level in range(random.choice([2, 2, 3])):
        value, revenue = (level + 1) * random.choice(AWARDS[2:12]), [500, 2000, 10000][level]
        when = {"of": "revenue", "at_least": revenue * 10000, "unit": currency, "text": f"营收{revenue}万{CURRENCIES[currency]}"}
        figures.append(passage.figure("award", value * 10000, currency, "exact", f"奖励{value}万{CURRENCIES[currency]}", award=["main"],
                                      when=[when]))
    return figures


def criteria(random, passage, draw_coded, currency):
    """One or two, of different concepts: a code, and in half of the cases a number."""
    concept, code, text = draw_coded.one()
    made = [{"of": concept, "in": [code], "text": text, **passage.stands}]
    if random.random() < 0.5:
        concept, is_money, values, text = random.choice(NUMBERS)
        value = random.choice(values)
        written = text.format(value).replace("元", CURRENCIES[currency])
        made.append({"of": concept, "at_least": value * (10000 if is_money else 1), **({"unit": currency} if is_money else {}),
                     "text": written, **passage.stands})
    return made


def period(random, passage, published, status):
    """Some years from the publication on; of what is in force to a day that is yet to come."""
    start = published + datetime.timedelta(random.randrange(60))
    year = 2027 + random.randrange(4) if status == "in_force" else start.year + random.randrange(1, 5)
    return {"from": str(start), "to": f"{year}-12-31", "text": "有效期至当年年底", **passage.stands}


def calls(random, passage, published):
    opens = published + datetime.timedelta(random.randrange(30))
    closes = str(opens + datetime.timedelta(random.randrange(10, 90)))
    return [{"opens": str(opens), "closes": closes if random.random() < 0.7 else closes + "T17:00+08:00",
             "url": f"https://apply.example.org/{passage.stands['source']}", **passage.stands}]
