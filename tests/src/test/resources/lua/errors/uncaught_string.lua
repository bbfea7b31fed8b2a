-- An uncaught error ends the program with status 1 and its message.
print("before")  -- expect: before
local function f() error("went wrong") end
f()
print("not reached")
-- expect error: lua: <file>:3: went wrong
-- expect exit: 1
