-- limit: time=300ms
while true do
  pcall(function() while true do end end)
  xpcall(function() error("x") end, function() while true do end end)
end
