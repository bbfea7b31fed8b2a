-- limit: time=300ms
debug.sethook(function() while true do end end, "l")
while true do pcall(function() local x = 1 end) end
