-- Two hundred thousand times into a coroutine and back: what a pair of resume and yield costs.

local function bench()
  local co = coroutine.create(function(n)
    while true do n = coroutine.yield(n + 1) end
  end)
  local resume, n = coroutine.resume, 0
  for _ = 1, 200000 do
    local _, value = resume(co, n)
    n = value
  end
  assert(n == 200000, "coroutine_switch is wrong")
  return n
end

if not ... then print(bench()) end
return bench
