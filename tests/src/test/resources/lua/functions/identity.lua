-- Each evaluation of a function expression makes another function.
local function make() return function() end end
print(make() == make(), (function() end) == (function() end))  -- expect: false	false
local f = make()
print(f == f, rawequal(f, f))  -- expect: true	true
local seen, n = {}, 0
for i = 1, 10 do
  local function g() end
  if not seen[g] then seen[g] = true n = n + 1 end
end
print(n)  -- expect: 10
print(type(f), type(print), tostring(f):match("^function: 0x%x+$") ~= nil)  -- expect: function	function	true
