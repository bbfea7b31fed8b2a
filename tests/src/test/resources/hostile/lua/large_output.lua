-- limit: output=64K
local text = string.rep("x", 60000)
while true do pcall(io.write, text) pcall(io.stderr.write, io.stderr, text) end
