-- next visits the array part in ascending order, first.
local function keys(t) local s = "" for k in pairs(t) do s = s .. tostring(k) .. " " end return s end
print(keys({10, 20, 30}))  -- expect: 1 2 3 
print(keys({10, 20, 30, x = 1}))  -- expect: 1 2 3 x 
print(keys({10, nil, 30}))  -- expect: 1 3 
local t = {n = 1}
for i = 1, 20 do t[i] = i end
print(keys(t))  -- expect: 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 n 
for i = 2, 20, 2 do t[i] = nil end
print(keys(t))  -- expect: 1 3 5 7 9 11 13 15 17 19 n 
print(next({5}), next({5}, 1))  -- expect: 1	nil
print(keys({}), keys({nil, nil, 3}))  -- expect: 	3 
