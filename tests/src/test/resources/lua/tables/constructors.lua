-- Positional, named and computed fields.
local t = {1, 2, x = 3, ["y z"] = 4, [10] = 5, "third"; "fourth", [1.5] = 6, [true] = 7}
print(#t, t[1], t[2], t[3], t[4], t.x, t["y z"], t[10], t[1.5], t[true])  -- expect: 4	1	2	third	fourth	3	4	5	6	7
print(#{}, #{nil}, #{1, 2, nil}, next({}))  -- expect: 0	0	2	nil
local f = function() return 1, 2, 3 end
print(#{f()}, #{f(), f()}, #{(f())}, #{f(), nil}, #{[1] = f()})  -- expect: 3	4	1	1	1
local u = {[1] = "keyed", "positional", [1] = "again"}
print(u[1])  -- expect: positional
local nested = {{1, {2}}, k = {l = {m = "deep"}}}
print(nested[1][2][1], nested.k.l.m)  -- expect: 2	deep
print(({["if"] = 1})["if"], ({a = nil}).a, #{n = 1; 2; 3,})  -- expect: 1	nil	2
