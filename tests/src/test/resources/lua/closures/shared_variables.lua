-- Closures over one variable see each other's writes.
local function account(balance)
  local self = {}
  function self.deposit(x) balance = balance + x return balance end
  function self.withdraw(x) balance = balance - x return balance end
  function self.balance() return balance end
  return self
end
local a, b = account(100), account(0)
a.deposit(50) b.deposit(5) a.withdraw(30)
print(a.balance(), b.balance())
local function pair()
  local x, y = 1, 2
  return function() x, y = y, x return x, y end, function(v) x = v end, function() return x * 10 + y end
end
local swap, set, get = pair()
print(swap()) set(7) print(get(), swap())
-- expect: 120	5
-- expect: 2	1
-- expect: 71	1	7
