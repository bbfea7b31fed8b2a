-- Functions of functions.
local Y = function(f) return (function(x) return x(x) end)(function(x) return f(function(...) return x(x)(...) end) end) end
print(Y(function(self) return function(n) return n == 0 and 1 or n * self(n - 1) end end)(10))  -- expect: 3628800
local function compose(...)
  local fs = {...}
  return function(...)
    local r = {...}
    for i = #fs, 1, -1 do r = {fs[i](unpack(r))} end
    return unpack(r)
  end
end
print(compose(function(x) return x + 1 end, function(x, y) return x * y end)(3, 4))  -- expect: 13
local function curry(f, n) n = n or 2 if n <= 1 then return f end
  return function(a) return curry(function(...) return f(a, ...) end, n - 1) end end
print(curry(function(a, b, c) return a .. b .. c end, 3)(1)(2)(3))  -- expect: 123
local function map(f, t) local r = {} for i, v in ipairs(t) do r[i] = f(v) end return r end
print(unpack(map(function(x) return x * x end, {1, 2, 3})))  -- expect: 1	4	9
