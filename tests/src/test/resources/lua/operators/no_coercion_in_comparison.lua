-- Comparison of different types fails, except for equality.
print(pcall(function() return 1 < "2" end))  -- expect: false	no_coercion_in_comparison.lua:2: attempt to compare number with string
print(pcall(function() return "1" < 2 end))  -- expect: false	no_coercion_in_comparison.lua:3: attempt to compare string with number
print(pcall(function() return 1 > "2" end))  -- expect: false	no_coercion_in_comparison.lua:4: attempt to compare string with number
print(pcall(function() return nil <= 1 end))  -- expect: false	no_coercion_in_comparison.lua:5: attempt to compare nil with number
print(pcall(function() return {} < {} end))  -- expect: false	no_coercion_in_comparison.lua:6: attempt to compare two table values
print(pcall(function() return {} >= 1 end))  -- expect: false	no_coercion_in_comparison.lua:7: attempt to compare number with table
print(pcall(function() return true < false end))  -- expect: false	no_coercion_in_comparison.lua:8: attempt to compare two boolean values
print(pcall(function() return print < print end))  -- expect: false	no_coercion_in_comparison.lua:9: attempt to compare two function values
print(pcall(function() return nil > nil end))  -- expect: false	no_coercion_in_comparison.lua:10: attempt to compare two nil values
