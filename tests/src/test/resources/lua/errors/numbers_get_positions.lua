-- A number thrown with a position becomes a string.
print(pcall(function() error(42) end))
print(pcall(function() error(1.5, 1) end))
print(pcall(function() error(42, 0) end))
print(pcall(function() error(1e15, 2) end))
local _, a = pcall(function() error(42) end)
local _, b = pcall(function() error(42, 0) end)
print(type(a), type(b))
print(pcall(function() error("") end))
print(pcall(function() error("two\nlines") end))
-- expect: false	numbers_get_positions.lua:2: 42
-- expect: false	numbers_get_positions.lua:3: 1.5
-- expect: false	42
-- expect: false	1e+15
-- expect: string	number
-- expect: false	numbers_get_positions.lua:9: 
-- expect: false	numbers_get_positions.lua:10: two
-- expect: lines
