-- Equality never converts; objects are equal to themselves alone.
print(1 == "1", "1" == 1, 0 == false, nil == false, "" == false)  -- expect: false	false	false	false	false
print("abc" == "a" .. "bc", 1 == 1.0)  -- expect: true	true
local t, u = {}, {}
print(t == u, t == t, t ~= u, {} == {})  -- expect: false	true	true	false
local f = function() end
print(f == f, f == function() end, print == print)  -- expect: true	false	true
print(nil == nil, true == true, true ~= false)  -- expect: true	true	true
