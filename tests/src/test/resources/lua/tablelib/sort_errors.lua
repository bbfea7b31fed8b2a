-- What sort refuses; errors of comparators pass through.
print(pcall(table.sort, {{}, {}}))  -- expect: false	attempt to compare two table values
print(pcall(table.sort, {3, 2, 1}, function() error("cmp", 0) end))  -- expect: false	cmp
print(pcall(table.sort, {}, 1))  -- expect: false	bad argument #2 to '?' (function expected, got number)
print(pcall(table.sort))  -- expect: false	bad argument #1 to '?' (table expected, got no value)
print(pcall(table.sort, {1, 2}, nil))  -- expect: true
local ok, e = pcall(table.sort, {3, 2, 1, 4, 5, 6, 7, 8}, function() return true end)
print(ok or e == "invalid order function for sorting")  -- expect: true
print((pcall(table.sort, {1, "x"})), (pcall(table.sort, {1, nil, 3})))  -- expect: false	false
print(pcall(table.sort, {true, false}))  -- expect: false	attempt to compare two boolean values
local t = {5, 3, 1, 4, 2}
print((pcall(table.sort, t, function(a, b) if b == 1 or a == 1 then error("one") end return a < b end)))  -- expect: false
table.sort(t)
print(table.concat(t, ","))  -- expect: 1,2,3,4,5
local n = 0
print(pcall(table.sort, {2, 1}, function(a, b, ...) n = select("#", ...) return a < b end), n)  -- expect: true	0
