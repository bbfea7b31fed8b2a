-- Errors stop at the innermost pcall.
print(pcall(function()
  print(pcall(function() error("inner", 0) end))
  print(pcall(pcall, error, "doubly"))
  error("outer", 0)
end))
local function nest(n) if n == 0 then error("deep", 0) end local ok, e = pcall(nest, n - 1) error(e .. n % 10, 0) end
print(pcall(nest, 20))
local function ok(n) if n == 0 then return "bottom" end return select(2, pcall(ok, n - 1)) end
print(ok(150))
local count = 0
for i = 1, 1000 do if not pcall(function() local x = i error(i) end) then count = count + 1 end end
print(count)
-- expect: false	inner
-- expect: true	false	doubly
-- expect: false	outer
-- expect: false	deep12345678901234567890
-- expect: bottom
-- expect: 1000
