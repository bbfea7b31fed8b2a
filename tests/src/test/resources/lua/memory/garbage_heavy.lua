-- Much garbage, little memory.
local function work(n) local t = {} for i = 1, n do t[i % 100] = {i, tostring(i), function() return i end} end return t end
for i = 1, 5 do work(20000) end
collectgarbage() local before = collectgarbage("count")
for i = 1, 5 do work(20000) end
collectgarbage() local after = collectgarbage("count")
print(after < before + 5000)  -- expect: true
local s = "" for i = 1, 3000 do s = s .. "x" end print(#s)  -- expect: 3000
local list for i = 1, 100000 do list = {next = list} end local n = 0 while list do n = n + 1 list = list.next end print(n)  -- expect: 100000
