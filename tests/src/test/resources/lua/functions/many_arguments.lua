-- Thousands of arguments and results.
local t = {}
for i = 1, 7000 do t[i] = i end
local function count(...) return select("#", ...) end
local function pass(...) return ... end
print(count(unpack(t)), count(pass(unpack(t))), (select(7000, unpack(t))))  -- expect: 7000	7000	7000
local u = {pass(unpack(t))}
print(#u, u[1], u[7000])  -- expect: 7000	1	7000
print(count(unpack(t, 1, 5000)), math.max(unpack(t)), #string.char(unpack({65, 66, 67})))  -- expect: 5000	7000	3
local sum = 0
for _, v in ipairs{unpack(t)} do sum = sum + v end
print(sum)  -- expect: 24503500
print(select("#", unpack({}, 1, 200)), (pcall(unpack, {}, 1, 1e8)))  -- expect: 200	false
print(select(2, pcall(unpack, {}, 1, 1e8)))  -- expect: too many results to unpack
