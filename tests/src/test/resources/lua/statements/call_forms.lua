-- Calls with a string or a table, chains of calls, and methods on literals.
local function f(x) return type(x) end
print(f"s", f's', f[[s]], f{}, f{1, 2; x = 3})  -- expect: string	string	string	table	table
local function chain(x) return function(y) return function(z) return x .. y .. z end end end
print(chain"a""b""c", chain(1)(2)(3), chain[[x]]"y"[=[z]=])  -- expect: abc	123	xyz
local t = {get = function(self, k) return self, k end, f = chain}
print(select(2, t:get"key"), (t:get{}) == t, t.f"a""b"(1))  -- expect: key	true	ab1
print(("x"):rep(3):upper():len(), ("%d"):format(5), #("abc"):reverse())  -- expect: 3	5	3
print(({10, 20})[2], ({x = {y = 1}}).x.y, (function(...) return ... end)(7))  -- expect: 20	1	7
