-- limit: statements=100000
local n = 0
while true do pcall(function() n = n + 1 end) end
