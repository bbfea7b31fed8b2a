-- What the library for debugging can do harms nothing but the program.
local registry = debug.getregistry()
for k in pairs(registry) do registry[k] = nil end
debug.setmetatable("", nil)
debug.setmetatable(nil, {__index = function(_, k) return k end})
print((nil).x)  -- prints: x
debug.setmetatable(print, {__index = _G})
print(print.type(1))  -- prints: number
debug.setmetatable(1, {__call = function(n, m) return n + m end})
print((1)(2))  -- prints: 3
for level = 0, 20 do
  local i = 1
  while pcall(debug.getlocal, level, i) and debug.getinfo(level) and debug.getlocal(level, i) do i = i + 1 end
end
for _, f in pairs({print, pcall, setmetatable, debug.sethook}) do
  print(debug.getupvalue(f, 1) == nil)
  -- prints: true
  -- prints: true
  -- prints: true
  -- prints: true
end
print((pcall(debug.setfenv, print, {})))  -- prints: true
