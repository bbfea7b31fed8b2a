-- limit: time=300ms
local proxy = newproxy(true)
getmetatable(proxy).__gc = function() while true do pcall(function() while true do end end) end end
