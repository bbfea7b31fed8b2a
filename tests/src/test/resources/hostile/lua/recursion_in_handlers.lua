-- limit: time=300ms
local function f() return xpcall(error, f) end
while true do f() end
