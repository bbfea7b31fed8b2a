-- The operand of #.
local t, up = {n = 5}, nil
print(pcall(function() return #undefinedglobal end))
print(pcall(function() return #up end))
print(pcall(function() local x = 5 return #x end))
print(pcall(function() return #t.x end))
print(pcall(function() return #t.n end))
print(pcall(function() return #t[1] end))
print(pcall(function() return #nil end))
print(pcall(function() return #5 end))
print(pcall(function() return #print end))
print(pcall(function() for i = 1, #up do end end))
-- expect: false	length_operand.lua:3: attempt to get length of global 'undefinedglobal' (a nil value)
-- expect: false	length_operand.lua:4: attempt to get length of upvalue 'up' (a nil value)
-- expect: false	length_operand.lua:5: attempt to get length of local 'x' (a number value)
-- expect: false	length_operand.lua:6: attempt to get length of field 'x' (a nil value)
-- expect: false	length_operand.lua:7: attempt to get length of field 'n' (a number value)
-- expect: false	length_operand.lua:8: attempt to get length of field '?' (a nil value)
-- expect: false	length_operand.lua:9: attempt to get length of a nil value
-- expect: false	length_operand.lua:10: attempt to get length of a number value
-- expect: false	length_operand.lua:11: attempt to get length of global 'print' (a function value)
-- expect: false	length_operand.lua:12: attempt to get length of upvalue 'up' (a nil value)
