-- concat of strings and numbers.
print(table.concat({}) == "", table.concat({1, 2, 3}), table.concat({1, 2, 3}, ", "))
print(table.concat({1, 2, 3}, ", ", 2), table.concat({1, 2, 3}, ", ", 2, 3), table.concat({1, 2, 3}, ",", 3, 2) == "")
print(table.concat({"a", 1.5, -2, 1e15}, "-"), table.concat({1, 2}, 0), table.concat({"x"}, "sep"))
print(table.concat({1, 2, 3, n = 4}, ""), table.concat({[0] = "z", "a"}, ",", 0, 1), table.concat({"a", "b"}, ",", "1", "2"))
print(#table.concat({"a\0b", "\0"}, "\0"), table.concat({"only", nil, "hole"}, ",", 1, 1))
print(pcall(table.concat, {1, {}, 3}))
print(pcall(table.concat, {1, 2}, ",", 1, 3))
print(pcall(table.concat, {true}))
print(pcall(table.concat, {1}, {}))
print(pcall(table.concat))
print(pcall(function() return table.concat({1, print}, ",") end))
-- expect: true	123	1, 2, 3
-- expect: 2, 3	2, 3	true
-- expect: a-1.5--2-1e+15	102	x
-- expect: 123	z,a	a,b
-- expect: 5	only
-- expect: false	invalid value (table) at index 2 in table for 'concat'
-- expect: false	invalid value (nil) at index 3 in table for 'concat'
-- expect: false	invalid value (boolean) at index 1 in table for 'concat'
-- expect: false	bad argument #2 to '?' (string expected, got table)
-- expect: false	bad argument #1 to '?' (table expected, got no value)
-- expect: false	concat.lua:12: invalid value (function) at index 2 in table for 'concat'
