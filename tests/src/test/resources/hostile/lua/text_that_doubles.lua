-- limit: memory=48M
-- limit: time=30s
local text = "xy"
while true do pcall(function() text = text .. text .. "z" end) end
