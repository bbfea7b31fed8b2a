-- __gc of userdata.
local s = ""
for i = 1, 3 do getmetatable(newproxy(true)).__gc = function(u) s = s .. i .. type(u) .. " " end end
collectgarbage()
print(s)  -- expect: 3userdata 2userdata 1userdata 
local d
setmetatable({}, {__gc = function() d = true end}) collectgarbage() print(d)  -- expect: nil
getmetatable(newproxy(true)).__gc = function() error("in gc", 0) end
print(pcall(collectgarbage))  -- expect: false	in gc
local saved
local u = newproxy(true) getmetatable(u).__gc = function(x) saved = x end getmetatable(u).self = u
u = nil collectgarbage() print(type(saved), getmetatable(saved).self == saved)  -- expect: userdata	true
saved = nil collectgarbage() print(saved)  -- expect: nil
