-- limit: statements=20000
local t = setmetatable({}, {})
getmetatable(t).__index = function(_, k) return t[k + 1] end
getmetatable(t).__lt = function(a, b) return b < a end
while true do pcall(function() return t[1] end) pcall(function() return t < t end) end
