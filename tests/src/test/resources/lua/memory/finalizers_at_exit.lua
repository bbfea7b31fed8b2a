-- At the end all finalizers run, newest first.
local kept = {}
for i = 1, 3 do kept[i] = newproxy(true) getmetatable(kept[i]).__gc = function() print("closing " .. i) end end
print("end")
-- expect: end
-- expect: closing 3
-- expect: closing 2
-- expect: closing 1
