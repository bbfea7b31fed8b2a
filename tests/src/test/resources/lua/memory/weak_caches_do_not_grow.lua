-- Entries go without any explicit collection, and with a key its value.
local values, keys = setmetatable({}, {__mode = "v"}), setmetatable({}, {__mode = "k"})
for i = 1, 10000 do
  values[i] = {("x"):rep(20000) .. i}
  keys[{}] = ("y"):rep(20000) .. i
end
local n, m = 0, 0
for _ in pairs(values) do n = n + 1 end
for _ in pairs(keys) do m = m + 1 end
print(n < 9000, m < 9000)
-- expect: true	true
