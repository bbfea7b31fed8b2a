-- Operands are evaluated from left to right.
local log = {}
local function v(x) log[#log + 1] = x return x end
local _ = v(1) + v(2) * v(3) - v(4)
_ = v(5) < v(6)
_ = v("7") .. v("8") .. v("9")
_ = v(10) > v(11)
print(table.concat(log, " "))  -- expect: 1 2 3 4 5 6 7 8 9 10 11
log = {}
local t = {[v("a")] = v("b"), v("c"), x = v("d")}
print(table.concat(log, " "))  -- expect: a b c d
log = {}
print(v(1), v(2), v(3))  -- expect: 1	2	3
print(table.concat(log, " "))  -- expect: 1 2 3
