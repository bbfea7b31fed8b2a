-- A tail call leaves a level without a position.
local function fail(level) error("x", level) end
local function tail() return fail(2) end
print(pcall(function() tail() end))  -- expect: false	x
local function normal() fail(2) end
print(pcall(function() normal() end))  -- expect: false	level_of_tail_calls.lua:5: x
local function tail3() return fail(3) end
print(pcall(function()  -- expect: false	level_of_tail_calls.lua:9: x
  tail3()
end))
print(pcall(function() return fail(1) end))  -- expect: false	level_of_tail_calls.lua:2: x
print(pcall(function() return fail(2) end))  -- expect: false	x
