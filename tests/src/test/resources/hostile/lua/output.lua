-- limit: output=64K
while true do pcall(print, "all work and no play") end
