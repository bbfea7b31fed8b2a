-- Unary operators nest.
print(- - -1, not not nil, -(-(-2)), not -1)  -- expect: -1	false	-2	false
print(-"3" + 4, #"a" .. #"bb", - #"abc")  -- expect: 1	12	-3
local t = {1, 2}
print(-#t, #t == 2, not #t)  -- expect: -2	true	false
print(-0.5, -1e10, -(1 / 0))  -- expect: -0.5	-10000000000	-inf
print(pcall(function() return -{} end))  -- expect: false	unary.lua:7: attempt to perform arithmetic on a table value
print(pcall(function() return -"x" end))  -- expect: false	unary.lua:8: attempt to perform arithmetic on a string value
print(pcall(function() return #5 end))  -- expect: false	unary.lua:9: attempt to get length of a number value
print(pcall(function() return #nil end))  -- expect: false	unary.lua:10: attempt to get length of a nil value
