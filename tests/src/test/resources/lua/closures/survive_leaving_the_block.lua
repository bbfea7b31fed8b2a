-- break, return, error and the end of a coroutine leave captured variables alive.
local f
for i = 1, 3 do local x = i * 10 f = function() x = x + 1 return x end if i == 2 then break end end
print(f(), f())  -- expect: 21	22
local g
print(pcall(function() local y = "kept" g = function() return y end error("left", 0) end))  -- expect: false	left
print(g())  -- expect: kept
local h
local co = coroutine.create(function() local z = 0 h = function() z = z + 1 return z end coroutine.yield(z) z = z + 10 end)
coroutine.resume(co) print(h(), h())  -- expect: 1	2
coroutine.resume(co) print(h(), coroutine.status(co))  -- expect: 13	dead
local function r() local v = 1 local k = function() return v end v = 2 return k end
print(r()())  -- expect: 2
