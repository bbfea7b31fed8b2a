-- remove from the end and from the middle.
local t = {1, 2, 3, 4, 5}
print(table.remove(t), table.remove(t, 1), table.remove(t, 2), table.concat(t, ","))
print(select("#", table.remove(t, 7)), select("#", table.remove({})), select("#", table.remove({}, 1)))
print(table.remove(t, 2), table.remove(t, 1), #t, table.remove(t))
t = {10, 20, 30}
print(table.remove(t, "2"), table.remove(t, 1.9), table.concat(t, ","))
t = {1, 2, 3}
print(table.remove(t, #t), table.remove(t, 0), table.remove(t, -1), #t)
local s = {}
for i = 1, 100 do table.insert(s, i) end
local sum = 0
while #s > 0 do sum = sum + table.remove(s, #s % 2 == 0 and 1 or nil) end
print(sum)
print(pcall(table.remove)) print(pcall(table.remove, {}, "x"))
-- expect: 5	1	3	2,4
-- expect: 0	0	0
-- expect: 4	2	0
-- expect: 20	10	30
-- expect: 3	nil	nil	2
-- expect: 5050
-- expect: false	bad argument #1 to '?' (table expected, got no value)
-- expect: false	bad argument #2 to '?' (number expected, got string)
