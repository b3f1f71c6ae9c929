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
    sources, dataset = client.SourcesApi(service), client.DataSetApi(service)

    read = every_record(incentives)
    # Each parameter arrives as the service reads it.
    filtered = incentives.list_incentives(
        q="基金", kind=[client.Kind.FUND, client.Kind.POLICY], status=[client.Status.IN_FORCE], region=["500118", "350206"],
        scope=client.Scope.WITHIN, industry=[client.Industry.DIGITAL_CULTURE], support=[client.Support.CAPITAL],
        beneficiary=[client.Beneficiary.COMPANY], source=["yongchuan-western-digital-base-2022"], min_amount=1, max_amount=1e9,
        has_amount=True, sort="-amount", page=1, size=5)
    same([item.id for item in filtered.items], [FUND], "the filtered list")
    same(filtered.filters["kind"], ["fund", "policy"], "the filter as understood")
    all_are(client.Kind.POLICY, incentives.list_policies(size=MOST))
    all_are(client.Kind.FUND, incentives.list_funds(size=MOST))
    all_are(client.Kind.SUBSIDY, incentives.list_subsidies(size=MOST))
    all_are(client.Kind.INFRASTRUCTURE, incentives.list_infrastructure(size=MOST))

    counted = incentives.count_incentives(region=["500000"])
    same(sum(value.count for value in counted.facets["kind"].values), counted.total, "the sum of the kinds")
    same(dataset.get_dataset().counts["incentives"], read, "the number of records in the data set")

    for codes in vocabularies.list_code_lists():
        same(vocabularies.get_code_list(codes.name), codes, codes.name)
    same([region.code for region in vocabularies.list_regions(size=MOST).items if region.parent is None], ["100000"], "the root")
    organizations = [one.id for one in vocabularies.list_organizations(size=MOST).items]
    same(organizations.count("netease"), 1, "the number of organizations netease")
    for source in sources.list_sources().items:
        same(sources.get_source(source.id), source, source.id)

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
