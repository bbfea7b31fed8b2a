-- limit: memory=48M
-- limit: time=30s
local kept, text = {}, "xy"
while true do
  pcall(function()
    if #text < 2 ^ 22 then text = text .. text .. "z" end
    kept[#kept + 1] = text .. #kept
  end)
end
