-- a > b is b < a in the message, but the operands are evaluated in order.
local log = ""
local function v(x) log = log .. type(x) .. " " return x end
print(pcall(function() return v(1) > v({}) end))  -- expect: false	comparison_swaps_operands.lua:4: attempt to compare table with number
print(log)  -- expect: number table 
print(pcall(function() return v("s") >= v(true) end))  -- expect: false	comparison_swaps_operands.lua:6: attempt to compare boolean with string
print(log)  -- expect: number table string boolean 
