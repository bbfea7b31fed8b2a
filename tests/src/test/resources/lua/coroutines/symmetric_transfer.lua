-- A dispatcher that transfers control by name.
local cos = {}
local log = {}
local function transfer(name, v) return coroutine.yield(name, v) end
cos.ping = coroutine.create(function(v) while v < 5 do log[#log + 1] = "ping" .. v v = transfer("pong", v + 1) end return nil end)
cos.pong = coroutine.create(function(v) while true do log[#log + 1] = "pong" .. v v = transfer("ping", v + 1) end end)
local name, v = "ping", 0
while name do local ok ok, name, v = coroutine.resume(cos[name], v) assert(ok, name) end
print(table.concat(log, " "))  -- expect: ping0 pong1 ping2 pong3 ping4 pong5
