-- limit: time=300ms
local function forever() while true do pcall(function() while true do end end) end end
while true do pcall(coroutine.wrap(forever)) end
