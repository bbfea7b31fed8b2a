-- Values that are not numbers; checked in the order initial value, limit, step.
print(pcall(function() for i = {}, {}, {} do end end))  -- expect: false	numeric_for_errors.lua:2: 'for' initial value must be a number
print(pcall(function() for i = 1, "x", {} do end end))  -- expect: false	numeric_for_errors.lua:3: 'for' limit must be a number
print(pcall(function() for i = 1, 2, {} do end end))  -- expect: false	numeric_for_errors.lua:4: 'for' step must be a number
print(pcall(function() for i = nil, 2 do end end))  -- expect: false	numeric_for_errors.lua:5: 'for' initial value must be a number
print(pcall(function() for i = 1, nil do end end))  -- expect: false	numeric_for_errors.lua:6: 'for' limit must be a number
print(pcall(function() for i = 1, 2, "y" do end end))  -- expect: false	numeric_for_errors.lua:7: 'for' step must be a number
print(pcall(function() for i = "a", 2 do end end))  -- expect: false	numeric_for_errors.lua:8: 'for' initial value must be a number
print(pcall(function() for i = 1, true do end end))  -- expect: false	numeric_for_errors.lua:9: 'for' limit must be a number
