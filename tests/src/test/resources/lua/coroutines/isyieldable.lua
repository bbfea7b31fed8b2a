-- differs: E-7, coroutine.isyieldable
print(coroutine.isyieldable())  -- expect: false
print(coroutine.wrap(function() return coroutine.isyieldable() end)())  -- expect: true
print(coroutine.wrap(function() return pcall(coroutine.isyieldable) end)())  -- expect: true	true
