-- smallest: 12500
-- Coroutines that are all suspended at once, then resumed until they end; the largest size is a hundred thousand.
local create, resume, yield = coroutine.create, coroutine.resume, coroutine.yield

local function work(n)
  local suspended = {}
  for i = 1, n do
    local co = create(function(a) return a + yield() end)
    resume(co, i)
    suspended[i] = co
  end
  local sum = 0
  for i = 1, n do
    local _, value = resume(suspended[i], 1)
    sum = sum + value
  end
  assert(sum == n * (n + 1) / 2 + n, "coroutines_suspended is wrong")
  return sum
end

return work
