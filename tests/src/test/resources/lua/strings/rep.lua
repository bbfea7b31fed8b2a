-- Repetition.
print(("ab"):rep(3), ("x"):rep(0) == "", ("x"):rep(-1) == "", ("x"):rep(2.9), ("x"):rep("2"))  -- expect: ababab	true	true	xx	xx
print(#("abc"):rep(1000), (""):rep(1000) == "", ("a\0"):rep(2) == "a\0a\0")  -- expect: 3000	true	true
print(string.rep(12, 2), #("x"):rep(1e6))  -- expect: 1212	1000000
print(pcall(function() return ("x"):rep() end))  -- expect: false	rep.lua:5: bad argument #1 to 'rep' (number expected, got no value)
print(pcall(function() return ("x"):rep("y") end))  -- expect: false	rep.lua:6: bad argument #1 to 'rep' (number expected, got string)
