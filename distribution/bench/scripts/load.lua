-- For wrk: prints what it saw as one line, and asks for one of a file's paths each time where there is such a file, each time as
-- another visitor behind a proxy: who asks too often is held back. It asks as a browser does, since reading by people is counted.

function init(arguments)
  wrk.headers["User-Agent"] = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36"
  local file = arguments[1] or ""
  if file == "" then
    return
  end
  local paths = {}
  for path in io.lines(file) do
    paths[#paths + 1] = path
  end
  math.randomseed(os.time() + tonumber(tostring({}):match("0x(%x+)"), 16) % 1000000)
  request = function()
    wrk.headers["X-Forwarded-For"] = string.format("10.%d.%d.%d", math.random(255), math.random(255), math.random(255))
    return wrk.format("GET", paths[math.random(#paths)])
  end
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format("figures %d %.3f %.3f %d\n", summary.requests, summary.duration / 1e6,
    latency:percentile(99) / 1e3, errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
