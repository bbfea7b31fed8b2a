-- find, match, gmatch and gsub over a text of a quarter of a megabyte: classes, captures, repetitions, replacement by
-- function.

local function make_text()
  local lines = {}
  for i = 1, 4000 do
    lines[i] = "host" .. i % 17 .. ".example.org - user_" .. i * 7 % 101 ..
      " [2024-" .. 10 + i % 3 .. "-" .. 10 + i % 19 ..
      '] "GET /path/' .. i .. '?q=a%20b" ' .. 200 + i % 5 .. " " .. i * 37 .. "\n"
  end
  return table.concat(lines)
end

local text = make_text()

local function bench()
  local words, bytes, days = 0, 0, 0
  for word in text:gmatch("%a+") do words = words + #word end
  for line in text:gmatch("([^\n]*)\n") do
    local host, user, year, month, day, path, status, size =
      line:match('^(%S+) %- (%S+) %[(%d+)%-(%d+)%-(%d+)%] "GET ([^"]*)" (%d+) (%d+)$')
    assert(host and user and year == "2024" and month and path and status)
    bytes = bytes + tonumber(size)
    days = days + tonumber(day)
  end
  local decoded, escapes = text:gsub("%%(%x%x)", function(code) return string.char(tonumber(code, 16)) end)
  local masked, digits = decoded:gsub("%d+", "<%0>")
  local lines, position = 0, 0
  while true do
    position = decoded:find("\n", position + 1, true)
    if not position then break end
    lines = lines + 1
  end
  assert(lines == 4000 and escapes == 4000, "string_patterns is wrong")
  local checksum = words + bytes + days + digits + #masked
  assert(checksum == 296655144, "string_patterns is wrong")
  return checksum
end

if not ... then print(bench()) end
return bench
