-- Existing fields may be changed and removed during a traversal.
local t = {a = 1, b = 2, c = 3, 1, 2, 3}
local n = 0
for k in pairs(t) do t[k] = nil n = n + 1 end
print(n, next(t))  -- expect: 6	nil
t = {a = 1, b = 2, 5}
for k, v in pairs(t) do t[k] = v + 1 end
print(t.a, t.b, t[1])  -- expect: 2	3	6
t = {}
for i = 1, 100 do t["k" .. i] = i end
n = 0
for k, v in pairs(t) do n = n + 1 if v % 2 == 0 then t[k] = nil end end
print(n)  -- expect: 100
n = 0
for k, v in pairs(t) do n = n + v end
print(n)  -- expect: 2500
for k in pairs(t) do t[k] = nil collectgarbage("step") end
print(next(t))  -- expect: nil
