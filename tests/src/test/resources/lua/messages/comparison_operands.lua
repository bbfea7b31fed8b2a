-- Comparison names types only.
local t = {}
print(pcall(function() local a, b = 1, {} return a < b end))
print(pcall(function() return 1 > nil end))
print(pcall(function() return {} <= {} end))
print(pcall(function() return nil < nil end))
print(pcall(function() return 1 < "2" end))
print(pcall(function() return "1" >= 2 end))
print(pcall(function() return t.x < 5 end))
print(pcall(function() return print < print end))
print(pcall(function() return print < 1 end))
print(pcall(function() return true < true end))
print(pcall(function() return io.stdout < io.stderr end))
print(pcall(function() return coroutine.create(function() end) < {} end))
print(pcall(function() if t.count > 5 then end end))
print(pcall(function() while t < 1 do end end))
print(pcall(function() return not (1 <= "x") end))
-- expect: false	comparison_operands.lua:3: attempt to compare number with table
-- expect: false	comparison_operands.lua:4: attempt to compare nil with number
-- expect: false	comparison_operands.lua:5: attempt to compare two table values
-- expect: false	comparison_operands.lua:6: attempt to compare two nil values
-- expect: false	comparison_operands.lua:7: attempt to compare number with string
-- expect: false	comparison_operands.lua:8: attempt to compare number with string
-- expect: false	comparison_operands.lua:9: attempt to compare nil with number
-- expect: false	comparison_operands.lua:10: attempt to compare two function values
-- expect: false	comparison_operands.lua:11: attempt to compare function with number
-- expect: false	comparison_operands.lua:12: attempt to compare two boolean values
-- expect: false	comparison_operands.lua:13: attempt to compare two userdata values
-- expect: false	comparison_operands.lua:14: attempt to compare thread with table
-- expect: false	comparison_operands.lua:15: attempt to compare number with nil
-- expect: false	comparison_operands.lua:16: attempt to compare table with number
-- expect: false	comparison_operands.lua:17: attempt to compare number with string
