-- and, or, and parentheses make one value of many.
local function two() return 1, 2 end
print(two() or 0)  -- expect: 1
print(nil or two())  -- expect: 1
print(two() and two())  -- expect: 1
print((two()))  -- expect: 1
print(#{two() or 0, (two())}, #{(two()), two()})  -- expect: 2	3
