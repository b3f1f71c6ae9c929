"""Calls each operation of the document through the client generated from it. Arguments: the service's base URL, the document."""

import json
import re
import sys
import urllib.parse

import incentive_kb as client
from incentive_kb.exceptions import BadRequestException, NotFoundException

FUND = "yongchuan-digital-culture-fund"
MOST = 200

# Method and path of each call that was answered with 200.
answered = set()


class Client(client.ApiClient):
    def call_api(self, method, url, *arguments, **named):
        response = super().call_api(method, url, *arguments, **named)
        if response.status == 200:
            answered.add(f"{method} {urllib.parse.urlsplit(url).path}")
        return response


def same(found, expected, what):
    if found != expected:
        raise SystemExit(f"clients: Python: {what} is {found}, not {expected}")


def all_are(kind, answer):
    same({item.kind for item in answer.items}, {kind}, "the kinds of a list")


def meant(call, failure, status, expected):
    try:
        call()
    except failure as thrown:
        problem = client.Problem.from_json(thrown.body)
        same((thrown.status, problem.status), (status, status), "the status")
        same(problem.errors[0].did_you_mean, expected, "didYouMean")
    else:
        raise SystemExit(f"clients: Python: no {failure.__name__} is raised")


def every_record(incentives):
    read, page = 0, 1
    while True:
        answer = incentives.list_incentives(page=page, size=MOST)
        for item in answer.items:
            record = incentives.get_incentive(item.id)
            same((record.title, record.figures, record.updated), (item.title, item.figures, item.updated), item.id)
            read += 1
        if not answer.items:
            same(read, answer.total, "the number of records")
            return read
        page += 1


def main():
    base, file = sys.argv[1:]
    service = Client(client.Configuration(host=base))
    incentives, vocabularies = client.IncentivesApi(service), client.VocabulariesApi(service)
    sources, dataset, changes = client.SourcesApi(service), client.DataSetApi(service), client.ChangesApi(service)

    read = every_record(incentives)
    # Each parameter arrives as the service reads it.
    filtered = incentives.list_incentives(
        q="基金", kind=[client.Kind.FUND, client.Kind.POLICY], status=[client.Status.IN_FORCE], region=["500118", "350206"],
        scope=client.Scope.WITHIN, industry=[client.IndustryOrNone.DIGITAL_CULTURE], support=[client.SupportOrNone.CAPITAL],
        beneficiary=[client.BeneficiaryOrNone.COMPANY], source=["yongchuan-western-digital-base-2022"], min_amount=1, max_amount=1e9,
        has_amount=True, sort="-amount", page=1, size=5)
    same([item.id for item in filtered.items], [FUND], "the filtered list")
    same(filtered.filters["kind"], ["fund", "policy"], "the filter as understood")
    all_are(client.Kind.POLICY, incentives.list_policies(size=MOST))
    all_are(client.Kind.FUND, incentives.list_funds(size=MOST))
    all_are(client.Kind.SUBSIDY, incentives.list_subsidies(size=MOST))
    all_are(client.Kind.INFRASTRUCTURE, incentives.list_infrastructure(size=MOST))
    all_are(client.Kind.SERVICE, incentives.list_services(size=MOST))
    all_are(client.Kind.TALENT, incentives.list_talent(size=MOST))
    all_are(client.Kind.PARTNERSHIP, incentives.list_partnerships(size=MOST))
    all_are(client.Kind.EVENT, incentives.list_events(size=MOST))
    all_are(client.Kind.DESIGNATION, incentives.list_designations(size=MOST))

    # The terms: tiers with their criteria, calls, other currencies.
    figures = incentives.list_figures(of=[client.Measure.AWARD_SHARE], nature=[client.Nature.RULE], size=MOST).items
    same({figure.of for figure in figures}, {client.Measure.AWARD_SHARE}, "the measures of figures")
    same(any(figure.when for figure in figures), True, "whether a share has tiers")
    credit = incentives.list_incentives(currency="EUR", region=["FR"], industry=[client.IndustryOrNone.GAME]).items[0]
    same((credit.amount.currency, float(credit.amount.value)), ("EUR", 6e6), "an amount in euros")
    today = incentives.list_incentives(valid_on="today", size=1).filters["validOn"]
    same(bool(re.fullmatch(r"\d{4}-\d\d-\d\d", str(today))), True, "whether today is a day")
    same("figures" in dataset.get_index().links, True, "whether the index names the figures")

    # A concept of the data is a parameter of the client.
    matched = incentives.match(region="350206", industry=[client.Industry.GAME], employees="10..49", launched=True, size=MOST)
    verdicts = matched.verdicts
    same(verdicts.eligible + verdicts.likely + verdicts.possible + verdicts.not_eligible, matched.candidates, "the sum of the verdicts")
    same(matched.profile["employees"], "10..49", "the profile as understood")
    same(len(matched.items), matched.total, "the number of items")

    comparison = incentives.compare_regions(region=["350206", "500118"], industry=[client.IndustryOrNone.GAME], valid_on="2026-01-31")
    same([region.code for region in comparison.regions], ["350206", "500118"], "the regions side by side")
    same({len(row.cells) for row in comparison.rows}, {2}, "the number of cells of each row")
    counted = incentives.count_incentives(region=["500000"])
    same(sum(value.count for value in counted.facets["kind"].values), counted.total, "the sum of the kinds")
    same(dataset.get_dataset().counts["incentives"], read, "the number of records in the data set")

    # History begins where the store began, so that there may be none yet.
    changed = changes.list_changes(since="2000-01-01", region=["500000"], size=MOST)
    same((changed.since, len(changed.items) <= changed.total), ("2000-01-01", True), "the changes")
    same(changes.list_incentive_history(FUND).known_since, changed.known_since, "since when history is known")

    for codes in vocabularies.list_code_lists():
        same(vocabularies.get_code_list(codes.name), codes, codes.name)
    same([region.code for region in vocabularies.list_regions(size=MOST).items if region.parent is None], ["100000", "EU", "GB", "US"], "the roots")
    same(vocabularies.get_region("FR").parent, "EU", "where France lies")
    same(vocabularies.get_organization("netease").id, "netease", "an organization")
    organizations = [one.id for one in vocabularies.list_organizations(size=MOST).items]
    same(organizations.count("netease"), 1, "the number of organizations netease")
    for source in sources.list_sources(size=MOST).items:
        whole = sources.get_source(source.id)
        same((whole.id, whole.title, whole.sha256, whole.incentives), (source.id, source.title, source.sha256, source.incentives), source.id)

    meant(lambda: incentives.list_incentives(organization=["netase"]), BadRequestException, 400, "netease")
    meant(lambda: incentives.get_incentive("yongchuan-digital-culture-fnd"), NotFoundException, 404, FUND)

    # What was called is seen on the wire, so that an operation which is new in the document is missed here.
    with open(file, encoding="utf-8") as document:
        paths = json.load(document)["paths"]
    operations = {operation["operationId"]: method.upper() + " " + re.sub(r"\{\w+\}", "[^/]+", path)
                  for path, methods in paths.items() for method, operation in methods.items()}
    missed = [name for name, call in operations.items() if not any(re.fullmatch(call, made) for made in answered)]
    same(missed, [], "the list of operations that are not called")
    print(f"clients: Python called all {len(operations)} operations, read {read} records and both sorts of problem")


if __name__ == "__main__":
    main()
