-- Entries go without any explicit collection, and with a key its value.
local values, keys = setmetatable({}, {__mode = "v"}), setmetatable({}, {__mode = "k"})
for i = 1, 200000 do
  local value = {("x"):rep(2000) .. i}
  values[i] = value
  keys[{}] = value
end
local n, m = 0, 0
for _ in pairs(values) do n = n + 1 end
for _ in pairs(keys) do m = m + 1 end
print(n < 100000, m < 100000)
-- expect: true	true
