-- The level of error chooses the position.
local function f(n) error("m", n) end
local function g(n)
  f(n)
  return 1
end
local function h(n)
  g(n)
  return 1
end
print(pcall(h, 1))  -- expect: false	levels.lua:2: m
print(pcall(h, 2))  -- expect: false	levels.lua:4: m
print(pcall(h, 3))  -- expect: false	levels.lua:8: m
print(pcall(h, 0))  -- expect: false	m
print(pcall(h, 100))  -- expect: false	m
print(pcall(h, nil))  -- expect: false	levels.lua:2: m
print(pcall(error, "a", 1))  -- expect: false	a
print(pcall(error, "a", 2))  -- expect: false	levels.lua:18: a
print(pcall(function() error("x", "y") end))  -- expect: false	levels.lua:19: bad argument #2 to 'error' (number expected, got string)
print(pcall(function() error("x", {}) end))  -- expect: false	levels.lua:20: bad argument #2 to 'error' (number expected, got table)
print(pcall(function() error("x", "2") end))  -- expect: false	x
