-- limit: time=500ms
while true do
  pcall(function()
    local t = {}
    for i = 1, 1000000 do t[i] = i * 7919 % 1000003 end
    table.sort(t)
  end)
end
