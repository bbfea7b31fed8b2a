-- The library reads and writes past metatables.
local t = setmetatable({1, 2}, {__index = function() return "meta" end, __newindex = error, __len = function() return 99 end})
table.insert(t, 3) print(#t, rawget(t, 3))  -- expect: 3	3
print(table.concat(t, ","), table.remove(t), #t)  -- expect: 1,2,3	3	2
print(pcall(table.concat, t, ",", 1, 3))  -- expect: false	invalid value (nil) at index 3 in table for 'concat'
print(table.getn(t), table.maxn(t), unpack(t))  -- expect: 2	2	1	2
table.foreachi(t, function(i, v) io.write(i, v, " ") end) print()  -- expect: 11 22 
