-- What is called must be callable.
print(pcall(function() for k in 5 do end end))
print(pcall(function() for k in nil do end end))
print(pcall(function() for k in {} do end end))
print(pcall(function() for k in "x" do end end))
print(pcall(function() for k, v in pairs(nil) do end end))
print(pcall(function() for k, v in ipairs() do end end))
print(pcall(function() for k, v in next, nil do end end))
print(pcall(function() for k, v in next, {}, "nokey" do end end))
local n = 0
print(pcall(function() for k in function() n = n + 1 if n == 3 then error("third", 0) end return n end do end end))
-- expect: false	generic_for_errors.lua:2: attempt to call a number value
-- expect: false	generic_for_errors.lua:3: attempt to call a nil value
-- expect: false	generic_for_errors.lua:4: attempt to call a table value
-- expect: false	generic_for_errors.lua:5: attempt to call a string value
-- expect: false	generic_for_errors.lua:6: bad argument #1 to 'pairs' (table expected, got nil)
-- expect: false	generic_for_errors.lua:7: bad argument #1 to 'ipairs' (table expected, got no value)
-- expect: false	generic_for_errors.lua:8: bad argument #1 to '(for generator)' (table expected, got nil)
-- expect: false	invalid key to 'next'
-- expect: false	third
