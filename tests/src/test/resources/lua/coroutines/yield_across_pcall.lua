-- differs: D-4, pcall and xpcall can be yielded through
local co = coroutine.wrap(function() return pcall(function() local v = coroutine.yield(1) error("E" .. v, 0) end) end)
print(co())  -- expect: 1
print(co(7))  -- expect: false	E7
co = coroutine.wrap(function()
  for i = 1, 3 do
    print(pcall(function() coroutine.yield(i) if i == 2 then error("two", 0) end return i end))
  end
end)
co() co() co() co()
-- expect: true	1
-- expect: false	two
-- expect: true	3
co = coroutine.wrap(function()
  return xpcall(function() coroutine.yield(1) error("E", 0) end, function(m) return "H" .. m end)
end)
print(co(), co())
-- expect: 1	false	HE
