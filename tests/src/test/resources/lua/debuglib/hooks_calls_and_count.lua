-- call, return and count events; hooks may raise errors.
local s = ""
local function g() end
local function f() g() end
local function h() return g() end
local function hook(e) s = s .. e .. " " end
debug.sethook(hook, "cr") f() debug.sethook() print(s)
s = "" debug.sethook(hook, "cr") h() debug.sethook() print(s)
s = "" debug.sethook(hook, "c") f() debug.sethook() print(s)
s = "" debug.sethook(hook, "r") f() debug.sethook() print(s)
local c = 0
debug.sethook(function() c = c + 1 end, "", 100) for i = 1, 100000 do end debug.sethook()
print(c > 100)
print(pcall(function() debug.sethook(function() debug.sethook() error("too long", 0) end, "", 1000) while true do end end))
local function noop() end
debug.sethook(noop, "crl", 5) local a, b, n = debug.gethook() debug.sethook()
print(a == noop, b, n) print(debug.gethook())
local co = coroutine.create(function() for i = 1, 3 do coroutine.yield() end end)
local lines = 0 debug.sethook(co, function() lines = lines + 1 end, "l") coroutine.resume(co) print(lines > 0, debug.gethook(co) ~= nil, (debug.gethook()))
-- expect: return call call return return call 
-- expect: return call call return tail return call 
-- expect: call call call 
-- expect: return return return 
-- expect: true
-- expect: false	too long
-- expect: true	crl	5
-- expect: nil		0
-- expect: true	true	nil
