-- and, or return operands, and evaluate the second one only if needed.
print(nil and 1, false and 1, 1 and 2, 1 and nil)  -- expect: nil	false	2	nil
print(nil or 1, false or nil, 1 or 2, nil or false)  -- expect: 1	nil	1	false
print(0 and "zero is true", "" and "so is the empty string")  -- expect: zero is true	so is the empty string
local log = ""
local function v(name, value) log = log .. name return value end
print(v("a", nil) and v("b", 1), v("c", 1) and v("d", 2), v("e", 1) or v("f", 2), v("g", false) or v("h", 3))  -- expect: nil	2	1	3
print(log)  -- expect: acdegh
print(not nil, not false, not 0, not "", not {}, not not 1)  -- expect: true	true	false	false	false	true
local x = nil
x = x or {}
print(type(x))  -- expect: table
