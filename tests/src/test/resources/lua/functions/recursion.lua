-- Recursion through locals, globals, and fields.
local function fib(n) return n < 2 and n or fib(n - 1) + fib(n - 2) end
print(fib(20))  -- expect: 6765
local function ack(m, n)
  if m == 0 then return n + 1 end
  if n == 0 then return ack(m - 1, 1) end
  return ack(m - 1, ack(m, n - 1))
end
print(ack(2, 3))  -- expect: 9
local t = {}
function t.hanoi(n, a, b, c) if n == 0 then return 0 end return t.hanoi(n - 1, a, c, b) + 1 + t.hanoi(n - 1, c, b, a) end
print(t.hanoi(10, "a", "b", "c"))  -- expect: 1023
local function depth(n) if n == 0 then return 0 end return 1 + depth(n - 1) end
print(depth(10000))  -- expect: 10000
