-- wrk walks a file of requests, in its order and from its beginning again: one path a line, and after a tab the entity tag to send.
-- Arguments: the file; the share of it to skip first (0 to 1).
local requests = {}
local at = 0

function init(arguments)
  for line in io.lines(arguments[1]) do
    local path, tag = line:match("^([^\t]*)\t?(.*)$")
    requests[#requests + 1] = wrk.format("GET", path, tag ~= "" and { ["If-None-Match"] = tag } or nil)
  end
  at = math.floor((tonumber(arguments[2]) or 0) * #requests)
end

function request()
  at = at % #requests + 1
  return requests[at]
end

-- Latencies in microseconds.
function done(summary, latency)
  local errors = summary.errors
  print(string.format(
    '{"requests":%d,"seconds":%f,"failed":%d,"mean":%f,"p50":%d,"p99":%d,"max":%d}',
    summary.requests, summary.duration / 1e6,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout,
    latency.mean, latency:percentile(50), latency:percentile(99), latency.max))
end
