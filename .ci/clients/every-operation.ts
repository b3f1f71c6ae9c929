// Calls each operation of the document through the client generated from it. Arguments: the service's base URL, the document.
import * as client from "../../target/clients/typescript";

declare const process: { argv: string[]; exitCode?: number };
declare function require(module: "fs"): { readFileSync(file: string, encoding: "utf8"): string };

const FUND = "yongchuan-digital-culture-fund";
const MOST = 200;
const [base, file] = process.argv.slice(2);

/** Method and path of each call that was answered with 200. */
const answered = new Set<string>();
const configuration = new client.Configuration({
  basePath: base,
  middleware: [{
    post: async ({ init, url, response }) => {
      if (response.status === 200) answered.add(`${init.method} ${new URL(url).pathname}`);
    },
  }],
});
const incentives = new client.IncentivesApi(configuration);
const vocabularies = new client.VocabulariesApi(configuration);
const sources = new client.SourcesApi(configuration);
const dataset = new client.DataSetApi(configuration);
const changes = new client.ChangesApi(configuration);

function same(found: unknown, expected: unknown, what: string): void {
  if (JSON.stringify(found) !== JSON.stringify(expected)) {
    throw new Error(`${what} is ${JSON.stringify(found)}, not ${JSON.stringify(expected)}`);
  }
}

function allAre(kind: client.Kind, list: client.IncentiveList): void {
  same([...new Set(list.items.map(item => item.kind))], [kind], "the kinds of a list");
}

async function meant(call: Promise<unknown>, status: number, expected: string): Promise<void> {
  const failure = await call.then(() => undefined, (thrown: unknown) => thrown);
  if (!(failure instanceof client.ResponseError)) throw new Error(`a ${status} is thrown as ${failure}`);
  const problem: client.Problem = client.ProblemFromJSON(await failure.response.json());
  same([failure.response.status, problem.status], [status, status], "the status");
  same(problem.errors?.[0].didYouMean, expected, "didYouMean");
}

async function everyRecord(): Promise<number> {
  let read = 0;
  for (let page = 1; ; page++) {
    const list = await incentives.listIncentives({ page, size: MOST });
    for (const item of list.items) {
      const record = await incentives.getIncentive({ id: item.id });
      same([record.title, record.figures, record.updated], [item.title, item.figures, item.updated], item.id);
      read++;
    }
    if (list.items.length === 0) {
      same(read, list.total, "the number of records");
      return read;
    }
  }
}

async function main(): Promise<void> {
  const read = await everyRecord();
  // Each parameter arrives as the service reads it.
  const filtered = await incentives.listIncentives({
    q: "基金", kind: [client.Kind.Fund, client.Kind.Policy], status: [client.Status.InForce], region: ["500118", "350206"],
    scope: client.Scope.Within, industry: [client.IndustryOrNone.DigitalCulture], support: [client.SupportOrNone.Capital],
    beneficiary: [client.BeneficiaryOrNone.Company], source: ["yongchuan-western-digital-base-2022"], minAmount: 1, maxAmount: 1e9,
    hasAmount: true, sort: "-amount", page: 1, size: 5,
  });
  same(filtered.items.map(item => item.id), [FUND], "the filtered list");
  same(filtered.filters["kind"], ["fund", "policy"], "the filter as understood");
  allAre(client.Kind.Policy, await incentives.listPolicies({ size: MOST }));
  allAre(client.Kind.Fund, await incentives.listFunds({ size: MOST }));
  allAre(client.Kind.Subsidy, await incentives.listSubsidies({ size: MOST }));
  allAre(client.Kind.Infrastructure, await incentives.listInfrastructure({ size: MOST }));

  allAre(client.Kind.Service, await incentives.listServices({ size: MOST }));
  allAre(client.Kind.Talent, await incentives.listTalent({ size: MOST }));
  allAre(client.Kind.Partnership, await incentives.listPartnerships({ size: MOST }));
  allAre(client.Kind.Event, await incentives.listEvents({ size: MOST }));
  allAre(client.Kind.Designation, await incentives.listDesignations({ size: MOST }));

  // The terms: tiers with their criteria, calls, other currencies.
  const figures = await incentives.listFigures({ of: [client.Measure.AwardShare], nature: [client.Nature.Rule], size: MOST });
  same([...new Set(figures.items.map(figure => figure.of))], [client.Measure.AwardShare], "the measures of figures");
  same(figures.items.some(figure => (figure.when ?? []).length > 0), true, "whether a share has tiers");
  const credit = (await incentives.listIncentives({ currency: "EUR", region: ["FR"], industry: [client.IndustryOrNone.Game] })).items[0];
  same([credit.amount?.currency, credit.amount?.value], ["EUR", 6000000], "an amount in euros");
  const today = await incentives.listIncentives({ validOn: "today", size: 1 });
  same(/^\d{4}-\d\d-\d\d$/.test(String(today.filters["validOn"])), true, "whether today is a day");
  same(Object.keys((await dataset.getIndex()).links).includes("figures"), true, "whether the index names the figures");

  // A concept of the data is a parameter of the client.
  const matched = await incentives.match({
    region: "350206", industry: [client.Industry.Game], employees: "10..49", launched: true, size: MOST,
  });
  const { eligible, likely, possible, notEligible } = matched.verdicts;
  same(eligible + likely + possible + notEligible, matched.candidates, "the sum of the verdicts");
  same(matched.profile["employees"], "10..49", "the profile as understood");
  same(matched.items.length, matched.total, "the number of items");

  const comparison = await incentives.compareRegions({ region: ["350206", "500118"], industry: [client.IndustryOrNone.Game], validOn: "2026-01-31" });
  same(comparison.regions.map(region => region.code), ["350206", "500118"], "the regions side by side");
  same(comparison.rows.every(row => row.cells.length === 2), true, "whether each row has a cell of each region");
  const counted = await incentives.countIncentives({ region: ["500000"] });
  same(counted.facets["kind"].values.reduce((sum, value) => sum + value.count, 0), counted.total, "the sum of the kinds");
  same((await dataset.getDataset()).counts["incentives"], read, "the number of records in the data set");

  // History begins where the store began, so that there may be none yet.
  const changed = await changes.listChanges({ since: "2000-01-01", region: ["500000"], size: MOST });
  same([changed.since, changed.items.length <= changed.total], ["2000-01-01", true], "the changes");
  same((await changes.listIncentiveHistory({ id: FUND })).knownSince, changed.knownSince, "since when history is known");

  for (const list of await vocabularies.listCodeLists()) {
    same(await vocabularies.getCodeList({ name: list.name }), list, list.name);
  }
  const regions = await vocabularies.listRegions({ size: MOST });
  same(regions.items.filter(region => region.parent === undefined).map(region => region.code), ["100000", "EU", "GB", "US"], "the roots");
  same((await vocabularies.getRegion({ code: "FR" })).parent, "EU", "where France lies");
  same((await vocabularies.getOrganization({ id: "netease" })).id, "netease", "an organization");
  const organizations = await vocabularies.listOrganizations({ size: MOST });
  same(organizations.items.filter(one => one.id === "netease").length, 1, "the number of organizations netease");
  for (const source of (await sources.listSources({ size: MOST })).items) {
    const whole = await sources.getSource({ id: source.id });
    same([whole.id, whole.title, whole.sha256, whole.incentives], [source.id, source.title, source.sha256, source.incentives], source.id);
  }

  await meant(incentives.listIncentives({ organization: ["netase"] }), 400, "netease");
  await meant(incentives.getIncentive({ id: "yongchuan-digital-culture-fnd" }), 404, FUND);

  // What was called is seen on the wire, so that an operation which is new in the document is missed here.
  const document: { paths: Record<string, Record<string, { operationId: string }>> } =
    JSON.parse(require("fs").readFileSync(file, "utf8"));
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId }]) => ({ operationId, call: new RegExp(
      `^${method.toUpperCase()} ${path.replace(/\{\w+\}/g, "[^/]+")}$`) })));
  const missed = operations.filter(({ call }) => ![...answered].some(made => call.test(made)));
  same(missed.map(({ operationId }) => operationId), [], "the list of operations that are not called");
  console.log(`clients: TypeScript called all ${operations.length} operations, read ${read} records and both sorts of problem`);
}

main().catch(failure => {
  console.error("clients: TypeScript:", failure);
  process.exitCode = 1;
});
