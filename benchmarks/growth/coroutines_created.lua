-- smallest: 125000
-- Coroutines created one after the other, each resumed until it ends; the largest size is a million.
local create, resume, yield, status = coroutine.create, coroutine.resume, coroutine.yield, coroutine.status

local function work(n)
  local sum = 0
  for i = 1, n do
    local co = create(function(a) return yield(a) + 1 end)
    local _, first = resume(co, i)
    local _, last = resume(co, first)
    if status(co) ~= "dead" then error("a coroutine did not end") end
    sum = sum + last
  end
  assert(sum == n * (n + 1) / 2 + n, "coroutines_created is wrong")
  return sum
end

return work
