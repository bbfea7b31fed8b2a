-- differs: E-11, more of debug
local function make() local n = 0 return function() n = n + 1 return n end end
local a, b = make(), make()
local function run(f) local s = 0 for i = 1, 3000 do s = s + f() end return s end
for i = 1, 50 do run(a) end
print(a(), b())  -- expect: 150001	1
debug.upvaluejoin(a, 1, b, 1)
print(a(), b(), a())  -- expect: 2	3	4
for i = 1, 50 do run(a) end
print(a(), b())  -- expect: 150005	150006
local c = 5
local function k() return c end
local d = 7
local function k2() return d end
local function loop() local s = 0 for i = 1, 5000 do s = s + k() end return s end
for i = 1, 200 do loop() end
print(loop())  -- expect: 25000
debug.upvaluejoin(k, 1, k2, 1)
print(loop())  -- expect: 35000
for i = 1, 200 do loop() end
print(loop())  -- expect: 35000
