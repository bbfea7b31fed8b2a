-- After an error loops, upvalues, tables and coroutines go on.
local n = 0
local function inc() n = n + 1 if n % 2 == 0 then error("even " .. n, 0) end return n end
for i = 1, 4 do print(pcall(inc)) end
local co = coroutine.wrap(function() for i = 1, 3 do local ok, e = pcall(inc) coroutine.yield(ok, e) end end)
print(co()) print(co())
local t = setmetatable({}, {__newindex = function(t, k, v) if v == 2 then error("no two", 0) end rawset(t, k, v) end})
for i = 1, 3 do print(pcall(function() t[i] = i end)) end
print(t[1], t[2], t[3])
local a = {5, 4, 3, 2, 1}
local calls = 0
print(pcall(table.sort, a, function(x, y) calls = calls + 1 if calls == 3 then error("sort", 0) end return x < y end))
table.sort(a)
print(table.concat(a, " "))
-- expect: true	1
-- expect: false	even 2
-- expect: true	3
-- expect: false	even 4
-- expect: true	5
-- expect: false	even 6
-- expect: true
-- expect: false	no two
-- expect: true
-- expect: 1	nil	3
-- expect: false	sort
-- expect: 1 2 3 4 5
