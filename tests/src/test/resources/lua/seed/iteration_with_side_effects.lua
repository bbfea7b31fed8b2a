-- next, pairs, ipairs while tables change.
local t = {} for i = 1, 10 do t[i] = i t["k" .. i] = i end
local seen = 0 for k, v in pairs(t) do seen = seen + 1 if type(k) == "number" then t[k] = v * 10 else t[k] = nil end end
print(seen, #t, t[10], t.k1)  -- expect: 20	10	100	nil
local k, n = nil, 0 repeat k = next(t, k) n = n + 1 until k == nil print(n)  -- expect: 11
for i, v in ipairs(t) do if i % 2 == 0 then t[i] = nil break end end print(t[1], t[2], t[3])  -- expect: 10	nil	30
local nested = {} for i = 1, 3 do nested[i] = {i, i * 2} end
local s = 0 for _, a in ipairs(nested) do for _, b in ipairs(nested) do s = s + a[1] * b[2] end end print(s)  -- expect: 72
local copy = {} for k, v in pairs(nested) do copy[#copy + 1] = v nested[k] = nil end print(#copy, next(nested))  -- expect: 3	nil
local function spairs(t) local keys = {} for k in pairs(t) do keys[#keys + 1] = k end table.sort(keys) local i = 0 return function() i = i + 1 if keys[i] ~= nil then return keys[i], t[keys[i]] end end end
for k, v in spairs{b = 2, a = 1, c = 3} do io.write(k, v, " ") end print()  -- expect: a1 b2 c3 
