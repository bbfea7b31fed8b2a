-- A dump that has been tampered with is refused, or is another program; nothing else.
local dump = string.dump(function(a) local b = a + 1 return b end)
print(pcall(loadstring(dump), 1))  -- prints: true	2
local bad = 0
for i = 1, #dump do
  for _, byte in ipairs {0, 255} do
    local changed = dump:sub(1, i - 1) .. string.char(byte) .. dump:sub(i + 1)
    local f = loadstring(changed)
    if f then pcall(f, 1) else bad = bad + 1 end
  end
  local f = loadstring(dump:sub(1, i - 1))
  if f then pcall(f, 1) end
end
print(bad > 0)  -- prints: true
print((loadstring("\27Lua\81\0\1\4\4\4\8\0" .. string.rep("\255", 100))))  -- prints: nil
