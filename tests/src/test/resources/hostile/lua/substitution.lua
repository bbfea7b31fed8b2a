-- limit: time=500ms
local text = string.rep("x", 1000000)
while true do pcall(string.gsub, text, "x", "yy") end
