-- limit: statements=100000
local function f() return f() end
while true do pcall(f) end
