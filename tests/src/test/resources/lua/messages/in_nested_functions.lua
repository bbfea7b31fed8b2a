-- Names and positions in functions inside of functions, methods and coroutines.
local up = {}
local function outer(p)
  local l
  local function middle()
    local function inner() return up.a.b end
    local function uses_l() return l.x end
    local function uses_p() return p.x.y end
    return inner, uses_l, uses_p
  end
  return middle()
end
for _, f in ipairs{outer({})} do print(pcall(f)) end
local t = {}
function t.a() return t.b.c end
function t:m() return self.x.y end
function t:n() local s = self return function() return s.missing() end end
print(pcall(t.a)) print(pcall(t.m, t)) print(pcall(t:n())) print(pcall(t.m, 5)) print(pcall(t.m))
print(coroutine.resume(coroutine.create(function() local c; return c[1] end)))
print(coroutine.resume(coroutine.create(function(x) return x.y.z end), {}))
print(pcall(loadstring("local a, b = ... return a.x + b.y", "=s"), {}, {}))
print(pcall(loadstring("local a = ...; return function() a() end", "=s")(5)))
for i = 1, 2 do local v = i > 1 and {} or nil print(pcall(function() return v.x.y end)) end
-- expect: false	in_nested_functions.lua:6: attempt to index field 'a' (a nil value)
-- expect: false	in_nested_functions.lua:7: attempt to index upvalue 'l' (a nil value)
-- expect: false	in_nested_functions.lua:8: attempt to index field 'x' (a nil value)
-- expect: false	in_nested_functions.lua:15: attempt to index field 'b' (a nil value)
-- expect: false	in_nested_functions.lua:16: attempt to index field 'x' (a nil value)
-- expect: false	in_nested_functions.lua:17: attempt to call field 'missing' (a nil value)
-- expect: false	in_nested_functions.lua:16: attempt to index local 'self' (a number value)
-- expect: false	in_nested_functions.lua:16: attempt to index local 'self' (a nil value)
-- expect: false	in_nested_functions.lua:19: attempt to index local 'c' (a nil value)
-- expect: false	in_nested_functions.lua:20: attempt to index field 'y' (a nil value)
-- expect: false	s:1: attempt to perform arithmetic on field 'x' (a nil value)
-- expect: false	s:1: attempt to call upvalue 'a' (a number value)
-- expect: false	in_nested_functions.lua:23: attempt to index upvalue 'v' (a nil value)
-- expect: false	in_nested_functions.lua:23: attempt to index field 'x' (a nil value)
