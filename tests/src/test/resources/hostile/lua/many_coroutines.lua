-- limit: memory=48M
-- limit: time=30s
local all = {}
while true do
  local c = coroutine.create(function() local x = {1, 2, 3} coroutine.yield(x) end)
  pcall(coroutine.resume, c)
  all[#all + 1] = c
end
