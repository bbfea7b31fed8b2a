-- local function sees itself, local f = function does not.
local function fact(n) return n == 0 and 1 or n * fact(n - 1) end
print(fact(10))  -- expect: 3628800
local f = function(n) return type(f) end
print(f())  -- expect: nil
local g
g = function(n) return n == 0 and "g" or g(n - 1) end
print(g(3))  -- expect: g
local function even(n) if n == 0 then return true end return odd(n - 1) end
function odd(n) if n == 0 then return false end return even(n - 1) end
print(even(10), even(7))  -- expect: true	false
local h = 1
local function h() return h end
print(h() == h)  -- expect: true
