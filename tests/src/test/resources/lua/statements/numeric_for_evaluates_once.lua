-- The three expressions are evaluated once, in order, before the loop.
local log = ""
local function v(x) log = log .. x .. " " return x end
local limit = 3
for i = v(1), v(limit), v(1) do limit = 100 io.write(i, " ") end print()  -- expect: 1 2 3 
print(log)  -- expect: 1 3 1 
local t = {1, 2, 3}
for i = 1, #t do t[#t + 1] = i end
print(#t)  -- expect: 6
local n = 0
for i = 1, 10 do n = n + 1 if i % 4 == 0 then break end end
print(n)  -- expect: 4
