-- os.exit works anywhere.
local co = coroutine.wrap(function()
  table.sort({1, 2, 3}, function() os.exit(7) end)
end)
print("start")  -- expect: start
co()
print("not reached")
-- expect exit: 7
