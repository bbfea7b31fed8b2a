-- Argument errors of every function of table.
local function each(f) print(select(2, pcall(f))) end
each(function() table.concat() end) each(function() table.concat(5) end) each(function() table.concat({}, {}) end) each(function() table.concat({}, "", "x") end)
each(function() table.concat({{}}) end) each(function() table.concat({1, true}) end) each(function() table.concat({}, "", 1, 1) end)
each(function() table.insert() end) each(function() table.insert({}) end) each(function() table.insert({}, "x", 1) end) each(function() table.insert({}, 1, 2, 3) end)
each(function() table.remove() end) each(function() table.remove({}, "x") end)
each(function() table.sort() end) each(function() table.sort({}, {}) end) each(function() table.sort("x") end)
each(function() table.maxn() end) each(function() table.getn(5) end) each(function() table.setn() end) each(function() table.setn({}, 1) end)
each(function() table.foreach() end) each(function() table.foreach({}) end) each(function() table.foreach({}, {}) end)
each(function() table.foreachi(nil, print) end) each(function() table.foreachi({}) end)
each(function() local t = {} t:insert(1) end) each(function() local t = {insert = table.insert} t:insert() end)
-- expect: library_table.lua:3: bad argument #1 to 'concat' (table expected, got no value)
-- expect: library_table.lua:3: bad argument #1 to 'concat' (table expected, got number)
-- expect: library_table.lua:3: bad argument #2 to 'concat' (string expected, got table)
-- expect: library_table.lua:3: bad argument #3 to 'concat' (number expected, got string)
-- expect: library_table.lua:4: invalid value (table) at index 1 in table for 'concat'
-- expect: library_table.lua:4: invalid value (boolean) at index 2 in table for 'concat'
-- expect: library_table.lua:4: invalid value (nil) at index 1 in table for 'concat'
-- expect: library_table.lua:5: bad argument #1 to 'insert' (table expected, got no value)
-- expect: library_table.lua:5: wrong number of arguments to 'insert'
-- expect: library_table.lua:5: bad argument #2 to 'insert' (number expected, got string)
-- expect: library_table.lua:5: wrong number of arguments to 'insert'
-- expect: library_table.lua:6: bad argument #1 to 'remove' (table expected, got no value)
-- expect: library_table.lua:6: bad argument #2 to 'remove' (number expected, got string)
-- expect: library_table.lua:7: bad argument #1 to 'sort' (table expected, got no value)
-- expect: library_table.lua:7: bad argument #2 to 'sort' (function expected, got table)
-- expect: library_table.lua:7: bad argument #1 to 'sort' (table expected, got string)
-- expect: library_table.lua:8: bad argument #1 to 'maxn' (table expected, got no value)
-- expect: library_table.lua:8: bad argument #1 to 'getn' (table expected, got number)
-- expect: library_table.lua:8: bad argument #1 to 'setn' (table expected, got no value)
-- expect: library_table.lua:8: 'setn' is obsolete
-- expect: library_table.lua:9: bad argument #1 to 'foreach' (table expected, got no value)
-- expect: library_table.lua:9: bad argument #2 to 'foreach' (function expected, got no value)
-- expect: library_table.lua:9: bad argument #2 to 'foreach' (function expected, got table)
-- expect: library_table.lua:10: bad argument #1 to 'foreachi' (table expected, got nil)
-- expect: library_table.lua:10: bad argument #2 to 'foreachi' (function expected, got no value)
-- expect: library_table.lua:11: attempt to call method 'insert' (a nil value)
-- expect: library_table.lua:11: wrong number of arguments to 'insert'
