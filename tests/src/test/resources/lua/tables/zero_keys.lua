-- Zero and negative zero are one key.
local t, zero = {}, 0
t[0] = "zero"
print(t[0], t[-zero], t[0 * -1])  -- expect: zero	zero	zero
t[-zero] = "changed"
print(t[0])  -- expect: changed
local n = 0
for k in pairs(t) do n = n + 1 end
print(n, t["0"], t["-0"])  -- expect: 1	nil	nil
