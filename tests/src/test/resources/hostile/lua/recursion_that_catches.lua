-- limit: time=300ms
local function f() pcall(f) pcall(f) end
f()
