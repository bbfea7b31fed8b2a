-- limit: time=300ms
local text = string.rep("a", 1000)
while true do pcall(string.find, text, string.rep("a?", 30) .. string.rep(".-", 8) .. "b") end
