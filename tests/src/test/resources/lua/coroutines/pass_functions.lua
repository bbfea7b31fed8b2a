-- Functions, tables and coroutines as values of yield.
local co = coroutine.create(function(f)
  local g = coroutine.yield(f(2))
  local t = coroutine.yield(g)
  t.done = true
  coroutine.yield(coroutine.create(function() return "inner" end))
  return coroutine.running()
end)
print(coroutine.resume(co, function(x) return x * 21 end))  -- expect: true	42
local ok, p = coroutine.resume(co, print)
print(ok, p == print)  -- expect: true	true
local t = {}
local _, inner = coroutine.resume(co, t)
print(t.done, coroutine.resume(inner))  -- expect: true	true	inner
print(select(2, coroutine.resume(co)) == co)  -- expect: true
