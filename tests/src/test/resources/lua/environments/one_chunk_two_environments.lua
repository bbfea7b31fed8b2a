-- A chunk that runs in several environments, one after the other.
local f = loadstring("n = (n or 0) + 1 return n")
local a, b = {}, {}
setfenv(f, a) f() f()
setfenv(f, b) f()
print(a.n, b.n, n)  -- expect: 2	1	nil
for i = 1, 3 do
  local env = setmetatable({}, {__index = _G})
  setfenv(f, env)
  io.write(f(), f(), " ")
end
print()  -- expect: 12 12 12 
local function hot() return k end
local sum = 0
for i = 1, 1000 do setfenv(hot, {k = i}) sum = sum + hot() end
print(sum)  -- expect: 500500
