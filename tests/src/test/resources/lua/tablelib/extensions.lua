-- differs: E-6, table.move, table.new, table.clear
print(table.concat(table.move({1, 2, 3}, 1, 3, 2), ","))  -- expect: 1,1,2,3
print(table.concat(table.move({1, 2, 3}, 2, 3, 1), ","))  -- expect: 2,3,3
print(#table.move({1, 2}, 1, 2, 1, {}), table.new, table.clear)  -- expect: 2	nil	nil
local t = {1, 2, x = 1}
require "table.clear"(t)
print(next(t), #t)  -- expect: nil	0
print(#require "table.new"(10, 10))  -- expect: 0
