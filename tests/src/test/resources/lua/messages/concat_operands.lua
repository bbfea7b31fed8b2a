-- In a concatenation the left operand of the failing pair, if it is at fault.
local t, up = {}, nil
print(pcall(function() local a = {} return a .. "x" end))
print(pcall(function() return "x" .. t.name .. "y" end))
print(pcall(function() return "x" .. true end))
print(pcall(function() return up .. "x" end))
print(pcall(function() return "x" .. up end))
print(pcall(function() return undefinedglobal .. "x" end))
print(pcall(function() return "a" .. "b" .. undefinedglobal end))
print(pcall(function() return undefinedglobal .. "a" .. "b" end))
print(pcall(function() local a, b = nil, {} return a .. b end))
print(pcall(function() local a, b = "a", {} return a .. b end))
print(pcall(function() return 1 .. nil end))
print(pcall(function() return nil .. 1 end))
print(pcall(function() return t[1] .. "x" end))
print(pcall(function() return "x" .. print end))
print(pcall(function() return "x" .. {} .. "y" end))
-- expect: false	concat_operands.lua:3: attempt to concatenate local 'a' (a table value)
-- expect: false	concat_operands.lua:4: attempt to concatenate field 'name' (a nil value)
-- expect: false	concat_operands.lua:5: attempt to concatenate a boolean value
-- expect: false	concat_operands.lua:6: attempt to concatenate upvalue 'up' (a nil value)
-- expect: false	concat_operands.lua:7: attempt to concatenate upvalue 'up' (a nil value)
-- expect: false	concat_operands.lua:8: attempt to concatenate global 'undefinedglobal' (a nil value)
-- expect: false	concat_operands.lua:9: attempt to concatenate global 'undefinedglobal' (a nil value)
-- expect: false	concat_operands.lua:10: attempt to concatenate global 'undefinedglobal' (a nil value)
-- expect: false	concat_operands.lua:11: attempt to concatenate local 'a' (a nil value)
-- expect: false	concat_operands.lua:12: attempt to concatenate local 'b' (a table value)
-- expect: false	concat_operands.lua:13: attempt to concatenate a nil value
-- expect: false	concat_operands.lua:14: attempt to concatenate a nil value
-- expect: false	concat_operands.lua:15: attempt to concatenate field '?' (a nil value)
-- expect: false	concat_operands.lua:16: attempt to concatenate global 'print' (a function value)
-- expect: false	concat_operands.lua:17: attempt to concatenate a table value
