// The service that is looked at, and what its API says: tests expect of a page what the API answers, and so stay true as the data grow.
export const base = process.env.BASE

/** What the API answers, as JSON; `path` begins after /api/v1. */
export async function api(path) {
  const answer = await fetch(`${base}/api/v1${path}`)
  if (!answer.ok) throw new Error(`${path} gives ${answer.status}`)
  return answer.json()
}

const incentive = async query => `/incentives/${(await api(`/incentives?size=1&${query}`)).items[0].id}`

/** The regions with records of their own and none in a region below, the richest first. */
export async function richestRegions() {
  const parents = new Map((await api('/regions?size=200')).items.map(({ code, parent }) => [code, parent]))
  const above = code => parents.has(code) ? [parents.get(code), ...above(parents.get(code))] : []
  const { coverage } = await api('/dataset')
  const codes = coverage.sort((one, other) => other.total - one.total).map(({ region }) => region.code)
  return codes.filter(code => !codes.some(other => above(other).includes(code)))
}

/** Every view, as its path without the language. */
export async function views() {
  const [one, other] = await richestRegions()
  const tiered = (await api('/incentives?kind=subsidy&hasAmount=true&size=200')).items
    .find(record => record.figures.filter(figure => figure.when).length > 1)
  const { items: changes } = await api('/changes')
  const changed = changes.find(({ type }) => type === 'changed')
  const withdrawn = changes.find(({ type }) => type === 'withdrawn')
  return {
    'first page': '',
    'changes': '/changes',
    ...changed && { 'changed record': `/incentives/${changed.incentive.id}`, 'changes of a kind': `/changes?kind=${changed.incentive.kind}` },
    ...withdrawn && { 'withdrawn record': `/incentives/${withdrawn.incentive.id}` },
    'list': '/incentives?validOn=today',
    'list by words': `/incentives?q=${encodeURIComponent('游戏')}&industry=game&region=${one}&scope=applies`,
    'empty list': `/incentives?q=nothinglikethis&industry=game&region=${one}`,
    'tiered subsidy': `/incentives/${tiered.id}`,
    'fund': await incentive('kind=fund&hasAmount=true'),
    'event': await incentive('kind=event'),
    'record without amount': await incentive('hasGap=amount&kind=policy'),
    'sources': '/sources',
    'source': `/sources/${tiered.figures[0].source}`,
    'regions': '/regions',
    'region': `/regions/${one}`,
    'timeline': '/timeline',
    'about': '/about',
    'match form': '/match',
    'match': `/match?region=${one}&industry=game&beneficiary=company&employees=20`,
    'compare form': '/compare',
    'compare': `/compare?region=${one}&region=${other}`,
    'refusal': '/incentives?scope=withn',
    'nothing there': '/nothing/here',
  }
}
