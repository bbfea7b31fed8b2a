-- differs: E-9, formats without *, *L, lines with formats
local f = io.tmpfile() f:write("x\ny") f:seek("set")
print((f:read("*L"):gsub("\n", "|")), f:read("*L"), f:read("*L"))  -- expect: x|	y	nil
f:seek("set") print(f:read("l"), f:read("a"))  -- expect: x	y
f:seek("set") for c in f:lines(1) do io.write((c:gsub("\n", "|")), ",") end print()  -- expect: x,|,y,
