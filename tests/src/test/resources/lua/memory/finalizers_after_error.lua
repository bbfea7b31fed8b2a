-- Also after an uncaught error, but not after os.exit.
local p = newproxy(true)
getmetatable(p).__gc = function() print("closing") end
error("uncaught")
-- expect: closing
-- expect error: lua: <file>:4: uncaught
-- expect exit: 1
