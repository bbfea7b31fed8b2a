-- insert at the end and in the middle.
local t = {1, 2, 3}
table.insert(t, 4) table.insert(t, 1, 0) table.insert(t, 3, "mid")
print(table.concat(t, ","), select("#", table.insert(t, 9)), #t)  -- expect: 0,1,mid,2,3,4	0	7
local e = {}
table.insert(e, "a") table.insert(e, 1, "b") table.insert(e, #e + 1, "c")
print(table.concat(e, ","))  -- expect: b,a,c
local g = {1, 2, 3}
table.insert(g, 10, "x")
print(#g, g[10])  -- expect: 3	x
table.insert(g, "2", "text position")
print(g[2], #g)  -- expect: text position	4
table.insert(e, nil) print(#e)  -- expect: 3
print(pcall(table.insert, {}, 1, 2, 3))  -- expect: false	wrong number of arguments to 'insert'
print(pcall(table.insert, {1}))  -- expect: false	wrong number of arguments to 'insert'
print(pcall(table.insert, nil, 1))  -- expect: false	bad argument #1 to '?' (table expected, got nil)
print(pcall(table.insert, {}, "x", 1))  -- expect: false	bad argument #2 to '?' (number expected, got string)
