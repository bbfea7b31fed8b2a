-- os.exit runs no finalizers.
local p = newproxy(true)
getmetatable(p).__gc = function() print("never printed") end
print("before")  -- expect: before
os.exit(0)
