-- The operand at fault is named: the first one that is not a number, else the second.
local up = {}
print(pcall(function() local a, b = {}, nil return a + b end))
print(pcall(function() local a, b = 1, nil return a + b end))
print(pcall(function() local a, b = "10", nil return a + b end))
print(pcall(function() local a, b = "x", nil return a * b end))
print(pcall(function() return up - 1 end))
print(pcall(function() return 1 - up end))
print(pcall(function() return undefinedglobal / 2 end))
print(pcall(function() return 2 / undefinedglobal end))
print(pcall(function() return up.field % 2 end))
print(pcall(function() return up[1] ^ 2 end))
print(pcall(function() return nil + 1 end))
print(pcall(function() return 1 + nil end))
print(pcall(function() return true * 2 end))
print(pcall(function() return "abc" + 1 end))
print(pcall(function() return 1 + "abc" end))
print(pcall(function() return print + 1 end))
-- expect: false	arithmetic_operands.lua:3: attempt to perform arithmetic on local 'a' (a table value)
-- expect: false	arithmetic_operands.lua:4: attempt to perform arithmetic on local 'b' (a nil value)
-- expect: false	arithmetic_operands.lua:5: attempt to perform arithmetic on local 'b' (a nil value)
-- expect: false	arithmetic_operands.lua:6: attempt to perform arithmetic on local 'a' (a string value)
-- expect: false	arithmetic_operands.lua:7: attempt to perform arithmetic on upvalue 'up' (a table value)
-- expect: false	arithmetic_operands.lua:8: attempt to perform arithmetic on upvalue 'up' (a table value)
-- expect: false	arithmetic_operands.lua:9: attempt to perform arithmetic on global 'undefinedglobal' (a nil value)
-- expect: false	arithmetic_operands.lua:10: attempt to perform arithmetic on global 'undefinedglobal' (a nil value)
-- expect: false	arithmetic_operands.lua:11: attempt to perform arithmetic on field 'field' (a nil value)
-- expect: false	arithmetic_operands.lua:12: attempt to perform arithmetic on field '?' (a nil value)
-- expect: false	arithmetic_operands.lua:13: attempt to perform arithmetic on a nil value
-- expect: false	arithmetic_operands.lua:14: attempt to perform arithmetic on a nil value
-- expect: false	arithmetic_operands.lua:15: attempt to perform arithmetic on a boolean value
-- expect: false	arithmetic_operands.lua:16: attempt to perform arithmetic on a string value
-- expect: false	arithmetic_operands.lua:17: attempt to perform arithmetic on a string value
-- expect: false	arithmetic_operands.lua:18: attempt to perform arithmetic on global 'print' (a function value)
