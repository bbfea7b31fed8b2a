-- A function that refers to itself through an upvalue sees what is there when it is called.
local f
f = function(n) return n < 2 and n or f(n - 1) + f(n - 2) end
print(f(15))  -- expect: 610
local g = f
f = function(n) return 100 end
print(g(5), g(1))  -- expect: 200	1
local memo = {}
local fib
fib = function(n) if n < 2 then return n end local v = memo[n] if not v then v = fib(n - 1) + fib(n - 2) memo[n] = v end return v end
print(fib(70), #memo)  -- expect: 1.9039249070914e+14	70
