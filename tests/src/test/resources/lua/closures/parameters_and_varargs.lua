-- Parameters, self, and hidden arg can be captured; ... cannot.
local function f(a, ...)
  local args = {...}
  return function() a = a + 1 return a, unpack(args) end
end
local g = f(1, "x", "y")
print(g()) print(g())
local o = {v = 3}
function o:getter() return function() return self.v end end
local get = o:getter()
o.v = 4
print(get())
local function h(...) return function() arg[1] = arg[1] + 1 return arg[1], arg.n end end
local k = h(10, 20)
print(k()) print(k())
-- expect: 2	x	y
-- expect: 3	x	y
-- expect: 4
-- expect: 11	2
-- expect: 12	2
