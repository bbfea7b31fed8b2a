-- Operators, conditions and indexes take the first value.
local function three() return 1, 2, 3 end
local function none() end
print(three() + three(), -three(), three() .. "", three() == 1)
local t = {"one", "two"}
print(t[three()], not three(), three() and "and")
if three() then io.write("if ") end
while none() do error("no") end
for i = three(), 2 do io.write("for ") end
print(none() == nil, none() or "or")
print(("x"):rep(three()), type(three()))
print(pcall(function() return none() + 1 end))
print(pcall(type, none()))
print(type(none(), nil))
-- expect: 2	-1	1	true
-- expect: one	false	and
-- expect: if for for true	or
-- expect: x	number
-- expect: false	results_are_adjusted_in_expressions.lua:12: attempt to perform arithmetic on a nil value
-- expect: false	bad argument #1 to '?' (value expected)
-- expect: nil
