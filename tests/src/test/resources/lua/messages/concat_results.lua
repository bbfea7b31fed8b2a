-- The result of a metamethod in the middle of a chain is named as the operand it begins with.
local nothing = setmetatable({}, {__concat = function() return nil end})
local other = {}
print(pcall(function() return "a" .. nothing .. "b" end))
print(pcall(function() return "a" .. G .. "b" end))
print(pcall(function() local own = nothing return "a" .. own .. "b" end))
N = nothing
print(pcall(function() return "a" .. N .. "b" end))
print(pcall(function() return "a" .. "b" .. N end))
print(pcall(function() return 1 .. N .. N end))
print(pcall(function() return other .. N .. "b" end))
print(pcall(function() return "x" .. "a" .. nothing .. "c" .. "d" end))
print(pcall(function() return "x" .. other .. nothing .. "c" .. "d" end))
-- expect: false	concat_results.lua:4: attempt to concatenate upvalue 'nothing' (a nil value)
-- expect: false	concat_results.lua:5: attempt to concatenate global 'G' (a nil value)
-- expect: false	concat_results.lua:6: attempt to concatenate local 'own' (a nil value)
-- expect: false	concat_results.lua:8: attempt to concatenate global 'N' (a nil value)
-- expect: false	concat_results.lua:9: attempt to concatenate a nil value
-- expect: false	concat_results.lua:10: attempt to concatenate global 'N' (a nil value)
-- expect: false	concat_results.lua:11: attempt to concatenate upvalue 'other' (a table value)
-- expect: false	concat_results.lua:12: attempt to concatenate upvalue 'nothing' (a nil value)
-- expect: false	concat_results.lua:13: attempt to concatenate upvalue 'other' (a table value)
