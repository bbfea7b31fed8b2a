-- A program that does not compile runs not at all.
print("not printed")
local x = = 1
-- expect error: lua: <file>:3: unexpected symbol near '='
-- expect exit: 1
