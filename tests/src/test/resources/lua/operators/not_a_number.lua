-- NaN is not equal to anything, itself included, and has no order.
local nan = 0 / 0
print(nan == nan, nan ~= nan, nan < nan, nan <= nan, nan > nan, nan >= nan)  -- expect: false	true	false	false	false	false
print(nan < 1, nan > 1, nan == 1, 1 < nan, 1 >= nan)  -- expect: false	false	false	false	false
print(not (nan < 1), nan ~= 1)  -- expect: true	true
local t = {nan}
print(t[1] == t[1], rawequal(nan, nan))  -- expect: false	false
local inf = 1 / 0
local difference = inf - inf
print(difference ~= difference, (inf * 0) ~= (inf * 0))  -- expect: true	true
