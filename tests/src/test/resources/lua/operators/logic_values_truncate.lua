-- and, or, and parentheses make one value of many.
local function two() return 1, 2 end
print(two() or 0)
print(nil or two())
print(two() and two())
print((two()))
print({two() or 0, (two())}[2] == nil)
-- expect error: lua: <file>:7: ')' expected near '['
-- expect exit: 1
