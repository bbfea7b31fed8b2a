-- What `and` and `or` choose has a name in messages if the first jump in its code leads to an operand with a name.
local x, y
local t = {}
local function show(...) print(select(2, pcall(...))) end
show(function() return (G1 or G2)() end)  -- expect: names_of_chosen_values.lua:5: attempt to call a nil value
show(function() return (G1 and G2)() end)  -- expect: names_of_chosen_values.lua:6: attempt to call a nil value
show(function() return (G1 and G2 or G3)() end)  -- expect: names_of_chosen_values.lua:7: attempt to call global 'G3' (a nil value)
show(function() return (G1 and G2 or x)() end)  -- expect: names_of_chosen_values.lua:8: attempt to call upvalue 'x' (a nil value)
show(function() return (G1 and G2 or t.k).z end)  -- expect: names_of_chosen_values.lua:9: attempt to index field 'k' (a nil value)
show(function() return (x and 1 or t[1]).z end)  -- expect: names_of_chosen_values.lua:10: attempt to index field '?' (a nil value)
show(function() return (1 == 2 and G2 or G3)() end)  -- expect: names_of_chosen_values.lua:11: attempt to call global 'G3' (a nil value)
show(function() return ((x or y) and G1)() end)  -- expect: names_of_chosen_values.lua:12: attempt to call global 'G1' (a nil value)
show(function() return ((t or y) and G1)() end)  -- expect: names_of_chosen_values.lua:13: attempt to call global 'G1' (a nil value)
show(function() return (t and (x or G1))() end)  -- expect: names_of_chosen_values.lua:14: attempt to call a nil value
show(function() return (not x and G2)() end)  -- expect: names_of_chosen_values.lua:15: attempt to call a nil value
show(function() return (not x and G2 or G3)() end)  -- expect: names_of_chosen_values.lua:16: attempt to call global 'G3' (a nil value)
show(function() return (not (x and y) and G2 or G3)() end)  -- expect: names_of_chosen_values.lua:17: attempt to call a nil value
show(function() return (not (x or y) and G2 or G3)() end)  -- expect: names_of_chosen_values.lua:18: attempt to call global 'G3' (a nil value)
show(function() return (true and G2)() end)  -- expect: names_of_chosen_values.lua:19: attempt to call global 'G2' (a nil value)
show(function() return (true and G2 or G3)() end)  -- expect: names_of_chosen_values.lua:20: attempt to call a nil value
show(function() return (false and G2 or G3)() end)  -- expect: names_of_chosen_values.lua:21: attempt to call global 'G3' (a nil value)
show(function() return (nil or G2)() end)  -- expect: names_of_chosen_values.lua:22: attempt to call global 'G2' (a nil value)
show(function() return (nil and G2 or G3)() end)  -- expect: names_of_chosen_values.lua:23: attempt to call global 'G3' (a nil value)
show(function() return ("s" and G2)() end)  -- expect: names_of_chosen_values.lua:24: attempt to call global 'G2' (a nil value)
show(function() return (1 and x)() end)  -- expect: names_of_chosen_values.lua:25: attempt to call upvalue 'x' (a nil value)
show(function() return (false or x)() end)  -- expect: names_of_chosen_values.lua:26: attempt to call upvalue 'x' (a nil value)
show(function() return (true or x)() end)  -- expect: names_of_chosen_values.lua:27: attempt to call a boolean value
show(function() return (x and y or G2) + 1 end)  -- expect: names_of_chosen_values.lua:28: attempt to perform arithmetic on global 'G2' (a nil value)
show(function() return 1 + (x and y or t.k) end)  -- expect: names_of_chosen_values.lua:29: attempt to perform arithmetic on field 'k' (a nil value)
show(function() return "s" .. (x and y or t.k) end)  -- expect: names_of_chosen_values.lua:30: attempt to concatenate field 'k' (a nil value)
show(function() return #(x and y or t.k) end)  -- expect: names_of_chosen_values.lua:31: attempt to get length of field 'k' (a nil value)
show(function() return -(x and y or t.k) end)  -- expect: names_of_chosen_values.lua:32: attempt to perform arithmetic on field 'k' (a nil value)
show(function() (x and y or G2).k = 1 end)  -- expect: names_of_chosen_values.lua:33: attempt to index global 'G2' (a nil value)
show(function() local z; (z and y or z)() end)  -- expect: names_of_chosen_values.lua:34: attempt to call local 'z' (a nil value)
show(function() return (x and y or G2):m() end)  -- expect: names_of_chosen_values.lua:35: attempt to index global 'G2' (a nil value)
show(function() return (x and y or z and G2 or G3):m() end)  -- expect: names_of_chosen_values.lua:36: attempt to index global 'G3' (a nil value)
show(function() return ((x and y) or (z and G2) or G3):m() end)  -- expect: names_of_chosen_values.lua:37: attempt to index global 'G3' (a nil value)
show(function() return (x and (y or z) or G3).k end)  -- expect: names_of_chosen_values.lua:38: attempt to index global 'G3' (a nil value)
show(function() return (t and (y or z) or G3).k end)  -- expect: names_of_chosen_values.lua:39: attempt to index global 'G3' (a nil value)
show(function() return (x == y and (y or z) or G3).k end)  -- expect: names_of_chosen_values.lua:40: attempt to index global 'G3' (a nil value)
