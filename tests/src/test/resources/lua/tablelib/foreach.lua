-- foreach and foreachi stop at a result that is not nil.
local s = ""
print(table.foreachi({1, 2, 3}, function(i, v) s = s .. i .. v .. " " if v == 2 then return "stop" end end), s)
s = ""
print(table.foreach({x = 1}, function(k, v) s = s .. k .. v end), s)
print(table.foreach({10, 20}, function(k, v) if k == 2 then return k, v end end))
print(table.foreachi({}, error), table.foreach({}, error))
print(table.foreach({5}, function() return false end))
local n = 0
table.foreachi({1, nil, 3}, function(i, v) n = n + 1 end)
table.foreach({a = 1, b = 2, 3}, function(k, v) n = n + v end)
print(n)
print(pcall(table.foreach, {1})) print(pcall(table.foreach, {1}, 1)) print(pcall(table.foreachi, 1, print))
print(pcall(table.foreach, {1}, function() error("in", 0) end))
-- expect: stop	11 22 
-- expect: nil	x1
-- expect: 2
-- expect: nil
-- expect: false
-- expect: 9
-- expect: false	bad argument #2 to '?' (function expected, got no value)
-- expect: false	bad argument #2 to '?' (function expected, got number)
-- expect: false	bad argument #1 to '?' (table expected, got number)
-- expect: false	in
