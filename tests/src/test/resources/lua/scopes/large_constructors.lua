-- Constructors with very many items.
print(#loadstring("return {" .. ("1,"):rep(70000) .. "}")())  -- expect: 70000
local t = {}
for i = 1, 1000 do t[i] = "k" .. i .. "=" .. i end
local r = loadstring("return {" .. table.concat(t, ",") .. "}")()
print(r.k1, r.k500, r.k1000)  -- expect: 1	500	1000
local n = 0
for _ in pairs(r) do n = n + 1 end
print(n)  -- expect: 1000
local s = loadstring("return '" .. ("x"):rep(100000) .. "'")()
print(#s)  -- expect: 100000
local sum = loadstring("return " .. ("1+"):rep(5000) .. "1")()
print(sum)  -- expect: 5001
