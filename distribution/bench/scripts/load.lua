-- For wrk: prints what it saw as one line, and asks for another article each time where their number is given.

function init(arguments)
  local articles = tonumber(arguments[1] or 0)
  if articles > 0 then
    request = function()
      return wrk.format("GET", wrk.path .. math.random(articles))
    end
  end
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format("figures %d %.3f %.3f %d\n", summary.requests, summary.duration / 1e6,
    latency:percentile(99) / 1e3, errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
