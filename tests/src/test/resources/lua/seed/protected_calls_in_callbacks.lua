-- pcall and xpcall inside of what the library calls, and the other way round.
local t = {5, 3, 1, 4, 2}
local failures = 0
table.sort(t, function(a, b) local ok, r = pcall(function() if a == b then error("same") end return a < b end) if not ok then failures = failures + 1 return false end return r end)
print(table.concat(t, " "))
print(("a1b2"):gsub("%d", function(d) local ok, v = pcall(error, "E" .. d, 0) return "[" .. v .. "]" end))
print(xpcall(function() return ("x"):gsub("x", function() error("deep", 0) end) end, function(e) return "handled " .. e end))
print(pcall(pcall, xpcall, error, function(e) return e end))
local ok, e = pcall(function() for k, v in pairs({1}) do local ok, e = pcall(function() error({k, v}) end) error(e, 0) end end)
print(ok, e[1], e[2])
print(pcall(table.foreach, {10}, function(k, v) return select(2, pcall(function() return k + v end)) end))
print(coroutine.wrap(function() return xpcall(function() return coroutine.resume(coroutine.create(function() error("co", 0) end)) end, print) end)())
-- expect: 1 2 3 4 5
-- expect: a[E1]b[E2]	2
-- expect: false	handled deep
-- expect: true	true	false	nil
-- expect: false	1	1
-- expect: true	11
-- expect: true	false	co
