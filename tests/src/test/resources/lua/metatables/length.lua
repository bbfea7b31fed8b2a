-- __len is for userdata only.
print(#setmetatable({1, 2}, {__len = function() return 42 end}))  -- expect: 2
getmetatable("").__len = function() return 42 end
print(#"abc")  -- expect: 3
getmetatable("").__len = nil
local p = newproxy(true)
getmetatable(p).__len = function(u) return u == p and 9 end
print(#p)  -- expect: 9
print(pcall(function() return #newproxy() end))  -- expect: false	length.lua:9: attempt to get length of a userdata value
print(pcall(function() return #print end))  -- expect: false	length.lua:10: attempt to get length of global 'print' (a function value)
print(pcall(function() local x = true return #x end))  -- expect: false	length.lua:11: attempt to get length of local 'x' (a boolean value)
