-- limit: time=500ms
-- limit: memory=512M
while true do
  pcall(function() return loadstring("return " .. string.rep("(", 1000000)) end)
  pcall(function() return loadstring(string.rep("x = 1 ", 100000)) end)
  pcall(function() return load(function() return "x = 1 " end) end)
end
