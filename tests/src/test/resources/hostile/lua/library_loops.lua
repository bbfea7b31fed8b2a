-- limit: time=500ms
local huge = setmetatable({}, {__index = function() return 1 end, __newindex = function() end})
while true do
  pcall(table.move, huge, 1, 2 ^ 52, 2)
  pcall(function() for _ in ipairs(huge) do end end)
end
